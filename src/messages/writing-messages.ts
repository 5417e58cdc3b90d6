/** What is said when people move rows and columns under a write. */
export const writingMessages = {
  columnsMoved: (sheet: string) =>
    `Somebody moved or added columns in ${sheet} at the moment of writing. Nothing was changed there. Try again.`,
  touched: (sheet: string, cells: readonly string[]) =>
    `Somebody moved rows or columns in ${sheet} at the moment of writing, and what stood in ${cells.join(", ")} before could not be told. Look at those cells (File, Version history shows what they held), then try again.`,
  unsettled: (sheet: string) =>
    `Rows of ${sheet} were moved each time that something was written. What was hit was put back. Try again when nobody is sorting ${sheet}.`,
};
