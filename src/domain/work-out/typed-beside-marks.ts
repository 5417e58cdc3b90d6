import type { NumberColumn } from "./columns";

/** What somebody has counted beside the marks, or worked out; undefined is a blank cell, "unread" what cannot be read. */
type Typed = number | "unread" | undefined;

/**
 * Whether a typed cell stands, or what the marks say. A blank one says nothing, so that the marks speak. A count stands where it is the larger:
 * somebody may know of more than the marks show, never of less. `ofMarks` is "unread" where a mark cannot be read.
 */
export function typedStands(typed: Typed, ofMarks: Typed, isCount: boolean): boolean {
  if (typed === undefined) return false;
  if (!isCount || typed === "unread" || ofMarks === undefined) return true;
  return ofMarks === "unread" ? typed > 0 : typed >= ofMarks;
}

/** A column of people's own beside what its marks come to; undefined where there is neither. */
export function typedBeside(
  typed: NumberColumn | undefined,
  ofMarks: NumberColumn | undefined,
  isCount = false,
): NumberColumn | undefined {
  if (!typed || !ofMarks) return typed ?? ofMarks;
  const problems = new Map<number, string>();
  const at = ({ values, problems: found }: NumberColumn, row: number): Typed => {
    if (found.has(row)) return "unread";
    const value = values[row] as number;
    return Number.isNaN(value) ? undefined : value;
  };
  const values = Float64Array.from(typed.values, (_value, row) => {
    const from = typedStands(at(typed, row), at(ofMarks, row), isCount) ? typed : ofMarks;
    const problem = from.problems.get(row);
    if (problem !== undefined) problems.set(row, problem);
    return from.values[row] as number;
  });
  return { values, problems };
}
