import type { ImportTarget } from "./import-target";
import { type ImportValue } from "./target-reading";
/**
 * What a cell of the workbook says, in the terms of its column; undefined when it is empty. Shares are read as the functions read them:
 * 0.92 is 92%. What is not of the column's kind is given as its text.
 */
export declare function presentValue({ reading }: ImportTarget, cell: unknown): ImportValue | undefined;
/** To the hundredth, which is what a cell shows at most. */
export declare function isSameValue(one: ImportValue, other: ImportValue): boolean;
