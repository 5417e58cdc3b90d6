import { qualificationFinder } from "../../domain/qualifications/find-qualification";
import { readGrade } from "../../domain/qualifications/read-grade";
import type { AgreedMeg } from "../../domain/reviews/progress-review";
import { saveMessages as words } from "../../messages/record-messages";
import { findColumns, findHeaderRow } from "../../tables/find-columns";
import type { CellTable } from "../../records/cell-table";
import { idsIn, rowReader, rowsOf } from "../../records/read-records";
import { asItStands, idFinder, sameId, textOf } from "../../records/texts";
import { headingRows } from "../../tables/grid";
import { tracker, type TrackerKey } from "../../tables/tracker";
import { Told } from "../fault-sentence";
import { valuesOf } from "../read-grid";
import { placeCells } from "../writing/put-cells";
import type { Beside } from "./save-records";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The review by which the grades were agreed, and the version it will have. */
interface Reason {
  readonly record: string;
  readonly version: number;
  readonly learnerId: string;
}

/**
 * What writes agreed grades into the trackers, with who agreed them and why: the learner's row is found by learner ID and course. Only
 * reads, one sheet at a time. @throws Error with a sentence when a sheet has no such row or column, or the grade is none of the qualification
 */
export function agreedMegs(spreadsheet: Spreadsheet, megs: readonly AgreedMeg[], reason: Reason): Beside[] {
  return [...new Set(megs.map(({ sheet }) => sheet))].flatMap((name) => {
    const on = readTracker(spreadsheet, name);
    return megs.filter(({ sheet }) => sheet === name).map((meg) => agreedMeg(on, meg, reason));
  });
}

function readTracker(spreadsheet: Spreadsheet, name: string) {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw new Error(words.noTab(name));
  const values = valuesOf(sheet);
  const top = sheet.getRange(1, 1, Math.min(headingRows, values.length), values[0]?.length ?? 1);
  const grid = { values, formulas: top.getFormulas(), notes: top.getNotes() };
  const headerRow = findHeaderRow(grid) ?? 1;
  const positions = new Map(findColumns(grid, headerRow).map(({ key, column }) => [key, column]));
  const cells: CellTable<(typeof tracker)["columns"]> = { table: tracker, name, rows: values, headerRow, positions };
  const read = {
    sheet,
    name,
    values,
    formulas: grid.formulas,
    headerRow,
    idColumns: (["learnerId", "course"] as const).flatMap((key) => positions.get(key) ?? []),
  };
  return { cells, read };
}

function agreedMeg(on: ReturnType<typeof readTracker>, meg: AgreedMeg, { record, version, learnerId }: Reason): Beside {
  const { cells, read } = on;
  const { name } = cells;
  const column = (key: TrackerKey) => {
    const found = cells.positions.get(key);
    if (found === undefined) throw new Error(words.noAgreedColumn(name, tracker.columns[key].header));
    return found;
  };
  const { cellAt: cell } = rowReader(cells);
  const isTheirs = sameId(idFinder(idsIn(cells, "learnerId")), learnerId);
  const row = rowsOf(cells, "learnerId", isTheirs).find((index) => textOf(cell(index, "course")) === meg.course);
  if (row === undefined) throw new Error(words.noAgreedRow(name, learnerId, meg.course));
  demandGrade(meg.grade, textOf(cell(row, "qualification")));
  const wanted = [
    { key: "agreedMeg", after: meg.grade },
    { key: "agreedBy", after: meg.by },
    { key: "agreedWhy", after: meg.why },
  ] as const;
  const edits = wanted
    .map(({ key, after }) => ({ key, at: column(key), before: asItStands(cell(row, key)), after }))
    .filter(({ before, after }) => before !== after);
  let settle = () => {};
  return {
    tab: name,
    lines: edits.map(({ key, before, after }) => {
      const field = [tracker.columns[key].header, meg.course].filter((part) => part !== "").join(", ");
      return { record, learnerId, version, field, before, after };
    }),
    write() {
      const placed = placeCells(
        read,
        edits.map(({ at, before, after }) => ({ row, column: at, before, after })),
      );
      if (placed.gone.length > 0) throw new Told(words.noAgreedRow(name, learnerId, meg.course));
      if (placed.typed.length > 0) throw new Told(words.agreedMeanwhile(name, learnerId, meg.course));
      placed.write();
      settle = placed.settle;
    },
    settle: () => settle(),
  };
}

/** A qualification that is not known has no grades to compare with; then whatever was agreed holds. */
function demandGrade(grade: string, qualification: string): void {
  const known = qualificationFinder()(qualification);
  if (!known || readGrade(grade, known.grades)) return;
  const examples = known.grades.slice(0, 3).map(({ name }) => name);
  throw new Error(words.noAgreedGrade(grade, known.name, examples));
}
