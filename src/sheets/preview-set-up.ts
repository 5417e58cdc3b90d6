import { doubtfulRows } from "../domain/adoption/doubtful-rows";
import { outcomeOf, type Outcome, type RowOutcome } from "../domain/adoption/outcome";
import { nameOf } from "../domain/department/enrolment";
import { sharedIds } from "../domain/department/ids-of-several";
import type { Assessed } from "../domain/marks/assessments";
import { longest } from "../domain/text/cleaned";
import { codeKey, normalise } from "../domain/text/normalise";
import { workOut } from "../domain/work-out/work-out";
import { functionMessages } from "../messages/function-messages";
import { setUpMessages } from "../messages/set-up-messages";
import { readAssessed } from "../records/assessed-marks";
import { blank } from "../records/cell";
import type { CellTable } from "../records/cell-table";
import { boundariesByCourse } from "../records/courses";
import { readLocalTargets } from "../records/local-targets";
import { readMark } from "../records/marks";
import { rowReader } from "../records/read-records";
import { textOf } from "../records/texts";
import { readTracker, type TypedKey } from "../records/tracker-columns";
import { codesIn, workRunsBackwards } from "../tables/adopt-columns";
import type { TierPlace } from "../tables/beside-names";
import { assessmentsTable } from "../tables/assessments";
import { coursesTable } from "../tables/courses";
import { findColumns, isEmptyBelow } from "../tables/find-columns";
import { widthOf } from "../tables/grid";
import type { SheetPlan } from "../tables/inspection";
import { localTargetsTable } from "../tables/local-targets";
import { rowsSeen } from "../tables/rows-seen";
import { secondTable } from "../tables/second-table";
import { tracker, type TrackerKey } from "../tables/tracker";
import { readGrid, type SheetGrid } from "./read-grid";
import { withAnswer } from "./repairs/policy-answer";
import { demandHeadings } from "./planned-sheet";
import { tierPlace } from "./tier-place";
import { cellsIn, readParts, type Workbook } from "./workbook";

type TrackerCells = CellTable<(typeof tracker)["columns"]>;

/** What would come out of a sheet that is set up so; changes nothing. Throws an Error when the sheet is no longer what was inspected. */
export function previewSetUp(
  plan: SheetPlan,
  headings: ReadonlyMap<number, string>,
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
): { readonly outcome: Outcome; readonly tierPlace: TierPlace | undefined } {
  const sheet = spreadsheet.getSheetByName(plan.sheet);
  if (!sheet) throw new Error(setUpMessages.sheetGone(plan.sheet));
  const grid = readGrid(sheet);
  demandHeadings(grid, plan.headerRow, headings);
  const tables = [assessmentsTable, coursesTable, localTargetsTable];
  const workbook = withAnswer(readParts(spreadsheet, tables), plan.constants.attitude);
  const marks = plan.assessments.map(({ column }) => column);
  const codes = codesIn(grid, plan.headerRow, marks);
  const cells = plannedCells(plan, grid, codes);
  const assessed = plannedAssessments(plan, codes, workbook);
  const ownTargets = cellsIn(workbook, localTargetsTable);
  const worked = workOut(readTracker(cells, marks, assessed, ownIn(plan, grid)), {
    policy: workbook.policy,
    localTargets: readLocalTargets(ownTargets),
    diagnosticTargets: readLocalTargets(ownTargets, "Diagnostic or interview"),
    boundariesOf: boundariesByCourse(cellsIn(workbook, coursesTable)),
  });

  const reader = rowReader(cells);
  const textAt = (index: number, key: "surname" | "firstName" | "knownAs") => {
    const text = reader.read(index, key);
    return text.state === "value" ? text.value : "";
  };
  const learners = cells.rows.flatMap((_, index) => {
    const id = index < plan.headerRow ? blank : reader.read(index, "learnerId");
    if (id.state === "blank") return [];
    // What is no ID (TBC) has a tier in the sheet all the same.
    const shown = id.state === "value" ? id.value : textOf(reader.cellAt(index, "learnerId"));
    return [{ id: shown, index, row: index - plan.headerRow }];
  });
  const people: Parameters<typeof sharedIds>[0][number][] = [];
  const rows = learners.map(({ id, index, row }): RowOutcome => {
    const names = {
      surname: textAt(index, "surname"),
      firstName: textAt(index, "firstName"),
      knownAs: textAt(index, "knownAs"),
    };
    people.push({ tracker: plan.sheet, learnerId: id, ...names });
    const average = worked.measures.average?.values[row];
    return {
      name: nameOf(names) || id,
      tier: worked.tier(row),
      reasons: worked.reasons(row).map(({ is, says }) => functionMessages.risk.reason[is](says)),
      average: average === undefined || Number.isNaN(average) ? undefined : average,
      passed: worked.passed(row),
    };
  });
  const outcome = outcomeOf(rows, {
    work: meansOf(
      cells,
      plan,
      learners.map(({ index }) => index),
    ),
    // An answer that holds for the whole sheet is in no column of it.
    columns: new Map([...cells.positions].filter(([key]) => !(key in plan.constants))),
    sharesIds: sharedIds(people).size > 0,
    hasTwoTables: hasOtherHeadings(grid, plan.headerRow),
    hasTableBeside: secondTable(grid, plan.headerRow) !== undefined,
    runsBackwards: workRunsBackwards(grid, plan.headerRow, marks),
    rows: doubtfulRows(
      rowsSeen(grid, plan.headerRow, new Map(plan.columns.map(({ key, column }) => [key, column])), marks),
    ),
    wantsMeg: cells.positions.has("prior") && !cells.positions.has("meg"),
    megs: learners.filter(({ row }) => worked.targets[row]?.kind === "grade").length,
  });
  return { outcome, tierPlace: tierPlace(plan, grid, sheet, spreadsheet) };
}

/** Ours: a row in which so many cells say what a heading says is one of headings. */
const fewestHeadings = 3;

/** Whether another row holds headings, apart from the one above, with which they may be read together. */
function hasOtherHeadings({ values }: SheetGrid, headerRow: number): boolean {
  const headings = new Set((values[headerRow - 1] ?? []).map((cell) => normalise(textOf(cell))));
  headings.delete("");
  const isOne = (cell: unknown) => typeof cell === "string" && headings.has(normalise(cell.slice(0, longest.name)));
  return values.some(
    (cells, index) => Math.abs(index - headerRow + 1.5) > 1 && cells.filter(isOne).length >= fewestHeadings,
  );
}

/** The columns that stand as people have them; one of ours that holds nothing yet is worked out. */
function ownIn({ columns, headerRow }: SheetPlan, grid: SheetGrid): ReadonlySet<TypedKey> {
  const empty = findColumns(grid, headerRow).filter(
    ({ by, column }) => by === "heading" && isEmptyBelow(grid, headerRow, column),
  );
  const isEmpty = (one: SheetPlan["columns"][number]) =>
    empty.some(({ column, key }) => column === one.column && key === one.key);
  return new Set(columns.filter((one) => !isEmpty(one)).map(({ key }) => key as TypedKey));
}

/** The sheet as it would stand: with the codes for headings, and with what holds for all of it in columns of its own. */
function plannedCells(plan: SheetPlan, grid: SheetGrid, codes: ReadonlyMap<number, string>): TrackerCells {
  const width = widthOf(grid);
  const constants = (["qualification", "subject"] as const).flatMap((key) => {
    const value = plan.constants[key];
    return value && !plan.columns.some((column) => column.key === key) ? [{ key, value }] : [];
  });
  const rows = grid.values.map((cells, index) => {
    if (index === plan.headerRow - 1) return cells.map((cell, column) => codes.get(column) ?? cell);
    return [
      ...Array.from({ length: width }, (_, column) => cells[column] ?? ""),
      ...constants.map(({ value }) => value),
    ];
  });
  const positions = new Map<TrackerKey, number>([
    ...plan.columns.map(({ key, column }) => [key, column] as const),
    ...constants.map(({ key }, place) => [key, width + place] as const),
  ]);
  return { table: tracker, name: plan.sheet, rows, headerRow: plan.headerRow, positions };
}

/** Those that are listed, and those that would be. */
function plannedAssessments(plan: SheetPlan, codes: ReadonlyMap<number, string>, workbook: Workbook): Assessed[] {
  const listed = readAssessed(cellsIn(workbook, assessmentsTable));
  const known = new Set(listed.map(({ code }) => codeKey(code)));
  const added = plan.assessments.map(({ column, maxMark, weight }) => {
    return { code: codes.get(column) ?? "", course: "", maxMark, weight, date: "", countsAsMissing: weight !== 0 };
  });
  return [...listed, ...added.filter(({ code }) => !known.has(codeKey(code)))];
}

/** The mean of each assessment in per cent, of those that have a mark. */
function meansOf({ rows }: TrackerCells, plan: SheetPlan, learners: readonly number[]): Map<number, number> {
  const means = new Map<number, number>();
  for (const { column, maxMark } of plan.assessments) {
    const percents = learners.flatMap((index) => {
      const mark = readMark(rows[index]?.[column], maxMark);
      return "outcome" in mark && mark.outcome.kind === "marked" ? [mark.outcome.percent] : [];
    });
    if (percents.length > 0) means.set(column, percents.reduce((sum, one) => sum + one, 0) / percents.length);
  }
  return means;
}
