/** DfE's performance tables withhold figures of five learners or fewer. */
export const mostWithheldByDfe = 5;

/**
 * A group is shown from eight learners on. Two more than DfE's six, which is ours: between two updates a group of six that was withheld
 * before, or one of five that was shown before, would be known exactly. With two more there are always other sizes that fit.
 */
export const fewestShown = 8;

/** A table of groups: how many learners each has, and the numbers that its figure is made of. */
export interface GroupTable {
  readonly counts: readonly number[];
  readonly values?: readonly (readonly number[])[] | undefined;
  /** Groups that stand in the table whoever is there: of these, that there is nobody would be told too. */
  readonly listed?: readonly boolean[] | undefined;
  /** Groups that go in any case. */
  readonly also?: readonly boolean[] | undefined;
}

/**
 * Which groups of one table to withhold; its total is known. Groups below `fewestShown` go, of the listed ones also those with nobody: from "nobody" to "withheld" would tell what the one who joined
 * is. Then the next smallest, all of one
 * size together, until at least two are gone that together have as many, and do not all have one value: a rest of which nobody, or
 * everybody, is flagged says it of each. (What is true of the whole table is told of nobody.) Where that cannot be, every group goes, also the empty ones, so that nobody can tell which of
 * them holds the few.
 */
export function withheld(
  counts: readonly number[],
  { values, listed, also }: Omit<GroupTable, "counts"> = {},
): boolean[] {
  const hidden = new Set([...counts.keys()].filter((place) => also?.[place] || isFew(counts[place], listed?.[place])));
  if (hidden.size === 0) return counts.map(() => false);
  const isMixed = new Set(values?.flat()).size > 1;
  const isSafe = () => {
    const together = [...hidden].reduce((sum, place) => sum + (counts[place] ?? 0), 0);
    const enough = hidden.size > 1 && together >= fewestShown;
    return enough && (!isMixed || new Set([...hidden].flatMap((place) => values?.[place] ?? [])).size > 1);
  };
  const sizes = [...new Set(counts.filter((count) => count >= fewestShown))].sort((one, other) => one - other);
  for (const size of sizes) {
    if (isSafe()) break;
    for (const [place, count] of counts.entries()) if (count === size) hidden.add(place);
  }
  return isSafe() ? counts.map((_count, place) => hidden.has(place)) : counts.map(() => true);
}

export const isFew = (count = 0, isListed = false) => (count > 0 || isListed) && count < fewestShown;

/** Which groups to withhold in all tables of a family, whose figures can be subtracted from each other: what goes in one goes in all. */
export function withheldTogether(tables: readonly GroupTable[]): boolean[] {
  let hidden = (tables[0]?.counts ?? []).map(() => false);
  for (;;) {
    const each = tables.map(({ counts, values, listed }) => withheld(counts, { values, listed, also: hidden }));
    const next = hidden.map((_one, place) => each.some((one) => one[place]));
    if (next.every((isHidden, place) => isHidden === hidden[place])) return next;
    hidden = next;
  }
}
