import { tracker, type TrackerKey } from "./tracker";

/** The columns that WORKOUT gives; those that stand side by side are one call. */
export const workedOutKeys = [
  "average",
  "workingAt",
  "gap",
  "band",
  "latestChange",
  "sustainedChange",
  "missingWork",
  "reasons",
  "action",
  "openActions",
  "nextReview",
  "areas",
] as const satisfies readonly TrackerKey[];
export type WorkedOutKey = (typeof workedOutKeys)[number];

export const isWorkedOut = (key: TrackerKey): key is WorkedOutKey => (workedOutKeys as readonly string[]).includes(key);

/** How a call names its columns: "Average %; Working at". */
export const headingList = (keys: readonly WorkedOutKey[]): string =>
  keys.map((key) => tracker.columns[key].header).join("; ");

/** The headings that a call gives, also while it shows an error. */
export function headingsOfCall(formula: string): string[] {
  const listed = /^=\s*WORKOUT\(\s*"([^"]*)"/i.exec(formula)?.[1];
  return listed === undefined ? [] : listed.split(";").map((heading) => heading.trim());
}
