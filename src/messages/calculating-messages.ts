/** What is said while Sheets has not calculated what people's own formulas give. */
export const calculatingMessages = {
  notReadNow: (columns: readonly string[]) =>
    `Sheets is still calculating ${columns.join("; ")}, or a formula there fails in every row. Nothing was changed. Wait until values stand there, then try again.`,
};
