import { tracker, type TrackerKey } from "./tracker";

const opening = "Learner Progress reads this column as ";
const notAtAll = "Learner Progress does not read this column.";

/** The note put on a heading that we do not know by ourselves. It moves with the column and anyone can read it. */
export const usedAsNote = (key: TrackerKey | "nothing") =>
  key === "nothing" ? notAtAll : `${opening}"${tracker.columns[key].header}".`;

/** What a person told us about a column, from its note. */
export function usedAs(note: string): TrackerKey | "nothing" | undefined {
  if (note === notAtAll) return "nothing";
  const header = note.startsWith(opening) ? /"(.+)"/.exec(note)?.[1] : undefined;
  return tracker.keys.find((key) => tracker.columns[key].header === header);
}
