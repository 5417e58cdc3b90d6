/** What Diagnostics says. */
export const diagnosticsMessages = {
  tab: "Diagnostics (temporary)",
  same: (cases: number) => `Google Sheets behaves as expected in all ${cases} cases.`,
  differs: (found: number, cases: number) =>
    `Google Sheets behaves differently in ${found} of ${cases} cases. Please send us these lines.`,
  given: (given: string, format: string) => `${given || "nothing"} in ${format || "an unformatted cell"}`,
  expected: (expected: string, found: string) => `Expected ${expected}; found ${found}.`,
};
