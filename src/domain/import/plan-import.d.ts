import type { TargetKey } from "./import-target";
import { type KnownLearner, type KnownRows } from "./known-rows";
import type { BadCell, Export } from "./read-export";
import type { ImportValue } from "./target-reading";
/** One cell that would change. */
export interface CellChange {
  readonly sheet: string;
  /** As the sheet numbers it, from 1. */
  readonly row: number;
  readonly learnerId: string;
  readonly name: string;
  readonly course: string;
  readonly key: TargetKey;
  /** "" for an empty cell: then nothing is overwritten. */
  readonly before: ImportValue;
  readonly after: ImportValue;
  /** The file's row. */
  readonly from: number;
}
/** A row of the file that belongs to nobody here. */
export interface UnmatchedRow {
  readonly row: number;
  readonly learnerId: string;
  readonly name: string;
  readonly course: string;
  readonly why: "unknown learner" | "unknown course" | "nothing to fill";
  /** Same name and date of birth; to be confirmed by a person. */
  readonly suggestion?: KnownLearner;
}
/** A column that the file would fill and must not, since a formula fills it. */
export interface CalculatedColumn {
  readonly sheet: string;
  readonly key: TargetKey;
}
export interface ImportPlan {
  readonly changes: readonly CellChange[];
  /** Cells that already say what the file says. */
  readonly same: number;
  readonly unmatched: readonly UnmatchedRow[];
  readonly bad: readonly BadCell[];
  readonly calculated: readonly CalculatedColumn[];
}
/**
 * What an import would change. A row reaches the learner's rows of its course, or all of them when it names none. Where two rows of the file
 * say different things of one cell, neither is taken.
 *
 * @param confirmed the file's rows whose suggestion a person accepted
 */
export declare function planImport(file: Export, known: KnownRows, confirmed: ReadonlySet<number>): ImportPlan;
/** A change by what it does, not where it stands: a sheet that was sorted since still has it. */
export declare const changeId: ({ sheet, learnerId, course, key, before, after }: CellChange) => string;
