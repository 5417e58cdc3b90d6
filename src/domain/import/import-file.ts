/** A column of marks, by the code of its assessment. */
export type MarkKey = `mark ${string}`;

/** A column of ours that an export can fill. */
export type TargetKey =
  | MarkKey
  | "attendance"
  | "punctuality"
  | "online"
  | "behaviour"
  | "achievements"
  | "prior"
  | "gcseEnglish"
  | "gcseMaths"
  | "diagnosticEnglish"
  | "diagnosticMaths";

/** What tells whom an export's row is about. */
export type IdentityKey = "learnerId" | "course" | "surname" | "firstName" | "fullName" | "dateOfBirth";

/** Sessions, of which together attendance is worked out. */
export type SessionKey = "attended" | "possible";

/** What a column of the export is read as; "" is a column that is not read. `workState` is the word beside a mark: missing, excused. */
export type ColumnUse = TargetKey | IdentityKey | SessionKey | "workState" | "";

export type ImportValue = number | string;

export type ImportProblem =
  | "no percentage"
  | "share or percentage"
  | "no sessions"
  | "no count"
  | "no GCSE average"
  | "no GCSE grade"
  | "no text"
  | "no mark"
  | "several courses"
  | "no learner"
  | "too many cells"
  | "open quote"
  | "two values";

/** A row that can be read throughout. A text is "" where the export has no such column or nothing in it. */
export interface ExportRow {
  /** In the file, from 1. */
  readonly row: number;
  readonly learnerId: string;
  readonly course: string;
  readonly surname: string;
  readonly firstName: string;
  readonly fullName: string;
  /** As 2008-06-24; "" when there is none that can be read. */
  readonly born: string;
  readonly values: ReadonlyMap<TargetKey, ImportValue>;
}

/** A cell that keeps its row out. */
export interface BadCell {
  readonly row: number;
  /** "" when the whole row is meant. */
  readonly heading: string;
  readonly found: string;
  readonly problem: ImportProblem;
}

export interface Export {
  readonly rows: readonly ExportRow[];
  readonly bad: readonly BadCell[];
}

/** "Kai Farrell" of a row, also where the export has "Farrell, Kai" in one column. */
export function nameOf({
  surname,
  firstName,
  fullName,
}: Pick<ExportRow, "surname" | "firstName" | "fullName">): string {
  if (surname !== "" && firstName !== "") return `${firstName} ${surname}`;
  const [last, first] = (fullName || surname).split(",").map((part) => part.trim());
  return first ? `${first} ${last}` : fullName || surname || firstName;
}

/** The surname of a row, wherever the export has it. */
export function surnameOf({ surname, fullName }: Pick<ExportRow, "surname" | "fullName">): string {
  if (surname !== "") return surname.split(",")[0] ?? "";
  return fullName.includes(",") ? (fullName.split(",")[0] ?? "") : (fullName.trim().split(" ").pop() ?? "");
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

export interface KnownCell {
  /** In the terms of its column, or its text where it is none of the kind; undefined when it is empty. */
  readonly value: ImportValue | undefined;
  /** A formula fills it, or its column. */
  readonly calculated: boolean;
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
  /** Everybody's rows in whose name that part stands, normalised. */
  named(part: string): readonly KnownRow[];
  /** The one learner of that name and date of birth, or of that name where the file has no number: a suggestion, never a match. */
  suggest(row: ExportRow): KnownLearner | undefined;
}
