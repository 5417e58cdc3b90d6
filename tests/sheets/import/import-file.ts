import type { ImportPreview } from "../../../src/api/calls/import";
import type { Report } from "../../../src/api/calls/report";
import type { Answer, Input } from "../../../src/api/contract";
import { changeId } from "../../../src/domain/import/plan-import";
import { auditTable } from "../../../src/tables/audit";
import { type Addon, type AddonOptions, openAddon } from "../../support/addon";

/** The heading by which a sheet is known as a tracker, with nothing to calculate below it. */
const tierFormula = '=ARRAYFORMULA(IF(ROW(A1:A)-ROW(A1)=0, "Risk tier", ""))';

const trackerHeadings = [
  "Learner ID",
  "Surname",
  "First name",
  "Course",
  "Attendance %",
  "Behaviour incidents",
  tierFormula,
];
const learnerHeadings = ["Learner ID", "Surname", "First name", "Date of birth", "GCSE maths"];

type Rows = NonNullable<AddonOptions["sheets"]>[string];

/** A workbook with one tracker, the Learners tab and the audit. */
export const openWorkbook = (tracker: Rows, learners: Rows = []): Promise<Addon> =>
  openAddon({
    // Nobody waits for a lock that is held elsewhere.
    clock: { now: () => Date.now(), sleep: () => undefined },
    sheets: {
      Physics: [trackerHeadings, ...tracker],
      Learners: [learnerHeadings, ...learners],
      Audit: [auditTable.headers],
    },
  });

export const fileOf = (lines: readonly string[]): Input<"previewImport"> => ({
  text: lines.join("\r\n"),
  columns: [],
  confirmed: [],
});

async function answerOf<Data>(addon: Addon, name: string, input: unknown): Promise<Data> {
  const answer = (await addon.call(name, input)) as Answer & { data: Data; message: string };
  if (!answer.ok) throw new Error(answer.message);
  return answer.data;
}

export const preview = (addon: Addon, file: Input<"previewImport">) =>
  answerOf<ImportPreview>(addon, "previewImport", file);

const idOf = (number: number) => `IMP-${String(number).padStart(24, "0")}`;

/** Imports with the changes ticked that are given. */
export const apply = (
  addon: Addon,
  file: Input<"previewImport"> & { readonly asOf?: string },
  changes: ImportPreview["changes"] = [],
  number = 1,
) => answerOf<Report>(addon, "applyImport", { ...file, id: idOf(number), replace: changes.map(changeId) });

export const undo = (addon: Addon, number = 1) =>
  answerOf<Report>(addon, "undoImport", { id: `UND-${String(number).padStart(24, "0")}` });
