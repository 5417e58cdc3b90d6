import { tracker, type TrackerKey } from "./tracker";

const opening = "Learner Progress reads this column as ";

/** The note put on a heading that we do not know by ourselves. It moves with the column and anyone can read it. */
export const usedAsNote = (key: TrackerKey) => `${opening}"${tracker.columns[key].header}".`;

/** What a person told us about a column, from its note. */
export function usedAs(note: string): TrackerKey | undefined {
  const header = note.startsWith(opening) ? /"(.+)"/.exec(note)?.[1] : undefined;
  return tracker.keys.find((key) => tracker.columns[key].header === header);
}
