/** What the add-on says of its own versions. */
export interface Release {
  readonly version: string;
  readonly news: readonly string[];
}

export const releaseMessages = {
  meaning: "Which version of the add-on last set this workbook up or checked it; Check and repair writes it (ours).",
  brought: (from: string, to: string) => `Brought from version ${from} of the add-on to ${to}.`,
  updated: (to: string) =>
    `The add-on was updated to version ${to}. Help says what is new; Check and repair, in the menu, brings this workbook up.`,
  whatIsNew: "What is new",
  inVersion: (version: string) => `Version ${version}`,
};
