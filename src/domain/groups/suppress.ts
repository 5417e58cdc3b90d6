/** DfE's performance tables withhold figures of five learners or fewer. */
export const mostWithheldByDfe = 5;

/**
 * A group is shown from eight learners on. Two more than DfE's six, which is ours: between two updates a group of six that was withheld
 * before, or one of five that was shown before, would be known exactly. With two more there are always other sizes that fit.
 */
export const fewestShown = 8;

/** How many learners each group of one table has. */
export interface GroupTable {
  readonly counts: readonly number[];
  /** Groups that stand in the table whoever is there: of these, that there is nobody would be told too. */
  readonly listed?: readonly boolean[] | undefined;
}

/**
 * Which groups of one table of means to withhold; its total is known. Groups below `fewestShown` go, of the listed ones also those with
 * nobody: from "nobody" to "withheld" would tell what the one who joined is. Then others, the last of the table first, until at least two are
 * gone that together have as many, and every empty one. Which one goes must not depend on its size: the next smallest would tell that it is no
 * larger than what is shown. Where that cannot be, every group goes, so that nobody can tell which of them hold the few.
 */
export function withheld({ counts, listed }: GroupTable): boolean[] {
  const hidden = new Set([...counts.keys()].filter((place) => isFew(counts[place], listed?.[place])));
  if (hidden.size === 0) return counts.map(() => false);
  const isSafe = () =>
    hidden.size > 1 && [...hidden].reduce((sum, place) => sum + (counts[place] ?? 0), 0) >= fewestShown;
  for (let place = counts.length - 1; place >= 0 && !isSafe(); place--)
    if ((counts[place] ?? 0) >= fewestShown) hidden.add(place);
  return isSafe() ? counts.map((count, place) => count === 0 || hidden.has(place)) : counts.map(() => true);
}

const isFew = (count = 0, isListed = false) => (count > 0 || isListed) && count < fewestShown;

/**
 * Whether rates are withheld of every group: where one of them is small in any of the tables whose figures can be subtracted from each
 * other. A rest of which nobody, or everybody, is flagged says it of each; and to withhold more where it is so would say it too.
 */
export const areRatesWithheld = (tables: readonly GroupTable[]): boolean =>
  tables.some(({ counts, listed }) => counts.some((count, place) => isFew(count, listed?.[place])));
