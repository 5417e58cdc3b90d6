/** DfE's performance tables withhold figures of five learners or fewer. */
export const mostWithheldByDfe = 5;

/**
 * A group is shown from eight learners on. Two more than DfE's six, which is ours: between two updates a group of six that was withheld
 * before, or one of five that was shown before, would be known exactly. With two more there are always other sizes that fit.
 */
export const fewestShown = 8;

/** Nobody is few too: from "nobody" to "withheld" would tell what the one who joined is. */
export const isFew = (count: number): boolean => count < fewestShown;

/**
 * Whether figures by these groups are withheld, of all of them: the total is known, so any that is shown tells the rest. Whatever they are:
 * to withhold by what they say would say it too.
 */
export const isAnyFew = (counts: readonly number[]): boolean => counts.some(isFew);
