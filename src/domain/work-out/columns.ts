/**
 * A tracker's columns as sums take them, one place for each row. `problems` has the rows in which something stands that cannot be read, each
 * with what was found there, or with "see Mock 1" where the fault is told under another heading.
 */
export interface NumberColumn {
  /** NaN where nothing is recorded or nothing that can be read. */
  readonly values: Float64Array;
  readonly problems: ReadonlyMap<number, string>;
}

export interface TextColumn {
  /** "" where nothing is recorded or nothing that can be read. */
  readonly values: readonly string[];
  readonly problems: ReadonlyMap<number, string>;
}

export const noProblems: ReadonlyMap<number, string> = new Map();

/** A column from single values; undefined is nothing recorded. */
export const numbersOf = (values: readonly (number | undefined)[]): NumberColumn => ({
  values: Float64Array.from(values, (value) => value ?? Number.NaN),
  problems: noProblems,
});
