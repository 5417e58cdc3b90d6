import type { ImportProblem, ImportValue, MarkKey, TargetKey } from "../../domain/import/import-file";
import { isPrintable } from "../../domain/interventions/cell-text";
import { tidy } from "../../domain/numbers/tidy";
import { gcses } from "../../domain/qualifications/gcses";
import { shownGrade } from "../../domain/qualifications/read-grade";
import type { Column } from "../../tables/column";
import { learnersTable } from "../../tables/learners";
import { tracker } from "../../tables/tracker";
import type { Cell } from "../cell";
import { readCount, readNumber, readShare } from "../numbers";
import { readGradeText, readText } from "../texts";
import { isMarkKey, markTarget } from "./mark-targets";

/** A column that an export can fill: its headings are the column's own, and its cells are read by the column's kind. */
export interface ImportTarget extends Pick<Column, "header" | "aliases"> {
  readonly key: TargetKey;
  readonly tab: "tracker" | "learners";
  readonly isShare: boolean;
  /** What is said of a cell that cannot be read. */
  readonly problem: ImportProblem;
  /** Never sees an empty cell; undefined for what is not of this kind. */
  readonly read: (cell: Cell) => ImportValue | undefined;
}

type Reading = Pick<ImportTarget, "problem" | "read">;

/** What a column says whose row it is. */
export const whoseUses: ReadonlySet<string> = new Set(["learnerId", "surname", "firstName", "fullName"]);

/** Ours: far more than any result of a diagnostic test has. */
const longestResult = 60;
/** The average GCSE score on the scale of 9 to 1; A* counts 8.5 (DfE), so no average is above 9. */
const highestAverage = 9;

const numberWhere = (cell: Cell, holds: (value: number) => boolean, read = readNumber) => {
  const number = read(cell);
  return number.state === "value" && holds(number.value) ? tidy(number.value) : undefined;
};

const share: Reading = {
  problem: "no percentage",
  read: (cell) => numberWhere(cell, () => true, readShare),
};
const count: Reading = { problem: "no count", read: (cell) => numberWhere(cell, Number.isInteger, readCount) };
const gcseAverage: Reading = {
  problem: "no GCSE average",
  read: (cell) => numberWhere(cell, (value) => value >= 0 && value <= highestAverage),
};

/** 9 to 1, A* to G, U or a pair such as 5-4, as the grade is written on the scale it belongs to. A result has no fine part: E2 is Entry 2. */
const gcseGrade: Reading = {
  problem: "no GCSE grade",
  read(cell) {
    const text = readGradeText(cell);
    if (text.state !== "value") return undefined;
    const names = gcses().flatMap(({ grades }) => {
      const shown = shownGrade(text.value, grades);
      return grades.filter(({ name }) => name === shown).map(({ name }) => name);
    });
    return names[0];
  },
};

const result: Reading = {
  problem: "no text",
  read(cell) {
    const text = readText(cell);
    return text.state === "value" && text.value.length <= longestResult && isPrintable(text.value)
      ? text.value
      : undefined;
  },
};

function targetsIn<Key extends Exclude<TargetKey, MarkKey>>(
  tab: ImportTarget["tab"],
  columns: Readonly<Record<NoInfer<Key>, Column>>,
  readings: Readonly<Record<Key, Reading>>,
): ImportTarget[] {
  return (Object.keys(readings) as Key[]).map((key) => {
    const { header, aliases, kind } = columns[key];
    return { key, tab, header, aliases, isShare: kind === "share", ...readings[key] };
  });
}

/** Every column that an export can fill, but those of marks: these are the workbook's own. */
export const allTargets: readonly ImportTarget[] = [
  ...targetsIn("tracker", tracker.columns, {
    attendance: share,
    punctuality: share,
    online: share,
    behaviour: count,
    achievements: count,
    prior: gcseAverage,
  }),
  ...targetsIn("learners", learnersTable.columns, {
    gcseEnglish: gcseGrade,
    gcseMaths: gcseGrade,
    diagnosticEnglish: result,
    diagnosticMaths: result,
  }),
];

export function targetOf(key: TargetKey): ImportTarget {
  if (isMarkKey(key)) return markTarget(key);
  const target = allTargets.find((one) => one.key === key);
  if (!target) throw new Error(`There is no import target ${key}.`);
  return target;
}

/** What a cell of the workbook says; what is not of the column's kind is given as its text. */
export function presentValue({ read }: ImportTarget, cell: Cell): ImportValue | undefined {
  const text = readText(cell);
  return read(cell) ?? (text.state === "value" ? text.value : text.state === "problem" ? text.found : undefined);
}
