/** Without the last crumbs of binary arithmetic, so that 0.57 × 100 is 57 and a 79.99999999999999 meets a boundary of 80. */
export declare function tidy(number: number): number;
/** A number for a sentence: one decimal, or as many as it takes not to look like the limit it is compared with. Minus as −. */
export declare function inWords(number: number, limit?: number): string;
