import { normalise } from "../text/normalise";

/** How far two names can be one person's: in whole, so that nothing of the shorter is missing in the longer; in part; or not. */
type Agreement = "whole" | "part" | "none";

export const partsOf = (name: string): string[] => normalise(name).split(" ").filter(Boolean);

/** "Farrell, Kai", "K Farrell" and "Kai James Farrell-Moss" agree; so do names a slip apart. */
export function namesAgree(one: string, other: string): Agreement {
  const [shorter = [], longer = []] = [partsOf(one), partsOf(other)].sort((a, b) => a.length - b.length);
  const found = shorter.filter((part) => longer.some((own) => isAlike(part, own))).length;
  if (found === shorter.length) return "whole";
  return found > 0 ? "part" : "none";
}

/** The same words, in whatever order. */
export const isSameName = (one: string, other: string): boolean =>
  partsOf(one).sort().join(" ") === partsOf(other).sort().join(" ");

/** As that of somebody else: no slip counts, and more than an initial must be the same. */
export function isNameOf(name: string, other: string): boolean {
  const [shorter = [], longer = []] = [partsOf(name), partsOf(other)].sort((a, b) => a.length - b.length);
  const same = shorter.filter((part) => part.length > 1 && longer.includes(part)).length;
  const begun = shorter.filter((part) => longer.some((own) => own.startsWith(part) || part.startsWith(own))).length;
  return same > 0 && begun === shorter.length;
}

const isAlike = (one: string, other: string) =>
  one.startsWith(other) || other.startsWith(one) || slips(one, other) <= slipsIn(Math.min(one.length, other.length));

/** Ours: Mohammed and Muhammad are two letters apart, Alli and Ali one; Ash and Ann are two people. */
const slipsIn = (length: number) => (length >= 6 ? 2 : length >= 4 ? 1 : 0);

/** Letters to change, add or leave out. */
function slips(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return Infinity;
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let at = 1; at <= other.length; at++) {
      const changed = (before[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      line.push(Math.min(changed, (before[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1));
    }
    before = line;
  }
  return before[other.length] ?? Infinity;
}
