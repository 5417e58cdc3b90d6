/** What was expected of a cell that could not be read. */
export const departmentMessages = {
  text: "Text",
  number: "A number",
  share: "A percentage from 0 to 100",
  date: "A date such as 2025-09-01",
  flag: "Yes or No",
  send: "Yes, No, or a code: K, E or N",
  count: "A number from 0 up",
  noTiers: (tracker: string, fault: string) =>
    `The risk tiers of "${tracker}" cannot be worked out, so nothing was written: ${fault}`,
  learnerId: "A learner ID",
  settingMeant: (nearest: string) => `${nearest}, which has its usual value meanwhile`,
  shareOfOne: "100% or 1%, with its sign: it is read as 100%",
  mark: (maximum: number | undefined) =>
    maximum === undefined ? "ABS, NS, EX or a mark; Assessments gives no max mark" : `0 to ${maximum}, ABS, NS or EX`,
};
