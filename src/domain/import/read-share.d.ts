import { type ImportProblem } from "./target-reading";
/** Some exports give attendance as 92 or 92%, others as 0.92: never both in one column. */
export type ShareScale = "percentages" | "fractions";
/** Fractions when no number without a % sign is above 1, and there is one. */
export declare function shareScale(cells: readonly string[]): ShareScale;
/** The percentage that a cell means, or what is wrong with it: 0.92 among percentages could be 0.92% or 92%, so nobody guesses. */
export declare function readShare(cell: string, scale: ShareScale): number | ImportProblem;
