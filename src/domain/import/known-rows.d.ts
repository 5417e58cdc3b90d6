import type { ExportRow } from "./read-export";
import type { TargetKey } from "./import-target";
export interface KnownCell {
  readonly value: unknown;
  /** A formula fills it, or its column. */
  readonly calculated: boolean;
}
/** A row of a tracker or of the Learners tab, as far as an import can change it. */
export interface KnownRow {
  readonly tab: "tracker" | "learners";
  readonly sheet: string;
  /** As the sheet numbers it, from 1. */
  readonly row: number;
  readonly learnerId: string;
  readonly name: string;
  readonly course: string;
  readonly group: string;
  /** The columns that the sheet has. */
  readonly cells: ReadonlyMap<TargetKey, KnownCell>;
}
/** Of the Learners tab. `born` as 2008-06-24, or "". */
export interface KnownLearner {
  readonly learnerId: string;
  readonly surname: string;
  readonly firstName: string;
  readonly born: string;
}
/** The workbook's rows by learner, and its learners by name and date of birth. */
export interface KnownRows {
  /** Rows of the learner with that ID, whatever its case; zeros at its start count only where they tell two learners apart. */
  find(learnerId: string): readonly KnownRow[];
  /** The one learner of that name and date of birth: a suggestion, never a match. */
  suggest(row: ExportRow): KnownLearner | undefined;
}
export declare function knownRows(rows: readonly KnownRow[], learners: readonly KnownLearner[]): KnownRows;
/** "Kai Farrell" of a row, also where the export has "Farrell, Kai" in one column. */
export declare function nameOf({ surname, firstName, fullName }: ExportRow): string;
