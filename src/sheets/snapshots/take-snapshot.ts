import { demandLock } from "../document-lock";
import type { Policy } from "../../domain/policy/settings";
import { dayInWords } from "../../domain/calendar/day-in-words";
import { type NewSnapshot, planSnapshot, type SnapshotPlan } from "../../domain/department/snapshots/plan-snapshot";
import { snapshotMessages as words } from "../../messages/department-messages";
import { isBlank } from "../../records/cell";
import { asItStands } from "../../records/texts";
import type { Column } from "../../tables/column";
import type { Report } from "../../tables/report";
import { snapshotsTable } from "../../tables/snapshots";
import { columnNotes } from "../column-doubts";
import { writeDueLines } from "../what-if/write-due-lines";
import { atRiskRepairs } from "../at-risk/at-risk-repairs";
import { type DepartmentOnSheets, readDepartment } from "../read-department";
import { type Repair, write } from "../repair";
import { fallsOn, judgedWith, writeFalls } from "./falls";
import { withoutTypedTiers } from "./typed-tiers";
import { keepWeek } from "./weeks";
import { tabRepairs } from "../repairs/tab-repairs";
import { newRow, removeRows } from "../records/remove-rows";
import { prepareRows, putRows } from "../records/put-rows";
import type { AnyLog } from "../records/read-log";
import { isEmpty, positionsAfterSetUp, readTab, type Tab } from "../tabs";
import type { Workbook } from "../workbook";
import type { TabCell } from "../write-cells";
import { type CellEdit, putCells } from "../writing/put-cells";
import { logRead } from "../writing/sheet-read";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Take = Extract<SnapshotPlan, { kind: "take" }>;
/** Keeps what the trackers say for the current data point. All rows are one write: a try that broke off is made again, never doubled. */
export function takeSnapshot(
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  now = new Date(),
  lock = LockService.getDocumentLock(),
): Report {
  demandLock(lock, words.locked);
  const first = readDepartment(spreadsheet, now, { withChanges: false, withDue: true });
  const falls = fallsOn(first);
  // What is kept is judged with what the last weeks say.
  const judged = judgedWith(first, falls);
  const read = { ...judged, department: withoutTypedTiers(judged.department, judged.typed) };
  const { department, trackers, snapshots, weeks } = read;
  if (trackers.length === 0) return said(words.noTracker);
  if (snapshots.headerRow === undefined && !isEmpty(snapshots)) throw new Error(words.occupied(snapshotsTable.name));
  const summary = keepPoint(read);
  // After the data point: whoever asks again has both.
  const week = department.enrolments.length === 0 ? [] : [keepWeek(read.workbook, weeks.tab, department, weeks.kept)];
  const { lines, settle } = writeFalls(falls);
  SpreadsheetApp.flush();
  settle();
  const policy = read.workbook.isDue ? writeDueLines(spreadsheet, now) : [];
  return {
    summary,
    lines: [...policy, ...week, ...lines.flatMap(({ line }) => line ?? []), ...columnNotes(department)],
  };
}

/** Keeps the current data point, or says why there is none to keep. */
function keepPoint(read: DepartmentOnSheets): string {
  const { department, snapshots } = read;
  const plan = planSnapshot(department);
  switch (plan.kind) {
    case "no data points":
      return words.noDataPoints;
    case "none open yet":
      return words.noneOpenYet;
    case "closed":
      return words.closed(plan.point.name, dayInWords(plan.takenOn));
    case "unchanged":
      return words.unchanged(plan.point.name, dayInWords(plan.takenOn));
    case "take":
      if (plan.rows.length === 0) return words.noRows;
      keep(read.workbook, snapshots, plan, department.policy, registerRepairs(read));
      return sentenceOf(plan);
  }
}

/** The register reads the column that is added with the first rows; a try that broke off may have left the column alone. */
function registerRepairs({ workbook, trackers, snapshots }: DepartmentOnSheets): Repair[] {
  const column = snapshots.positions.get("overall");
  const rows = snapshots.grid?.values.slice(snapshots.headerRow) ?? [];
  if (column !== undefined && rows.some((row) => !isBlank(row[column]))) return [];
  const positions = positionsAfterSetUp(snapshots, true);
  const tabs = workbook.tabs.map((tab) => (tab.table.name === snapshotsTable.name ? { ...snapshots, positions } : tab));
  return atRiskRepairs({ ...workbook, tabs }, trackers);
}

const said = (summary: string): Report => ({ summary, lines: [] });

const sentenceOf = ({ point, rows, replaced, changed }: Take) =>
  replaced.length === 0 ? words.taken(point.name, rows.length) : words.replaced(point.name, rows.length, changed);

/**
 * Rows of this data point that stand are brought up to date, new ones come below the last row, those of learners who are gone go. Each is found again
 * right before, and looked at afterwards: other data points' rows are never written.
 */
function keep(
  { spreadsheet, made }: Pick<Workbook, "spreadsheet" | "made">,
  tab: Tab,
  { rows, replaced }: Take,
  policy: Policy,
  register: readonly Repair[],
): void {
  // Making a tab brings it to the front.
  const active = tab.sheet ? undefined : spreadsheet.getActiveSheet();
  write([...tabRepairs(made, tab, policy, true), ...register]);
  const sheet = made.called(snapshotsTable.name);
  if (!sheet) return;
  const log = logOf(sheet, withNewColumns(tab));
  const present = new Map(replaced.map((row) => [keyOf(row), row.row - 1]));
  const added = rows.filter((row) => !present.has(keyOf(row)));
  const edits = rows.flatMap((row) => editsOf(log, present.get(keyOf(row)), cellsFor(row)));
  // Settled before a new row stands that holds the same: nobody could say then which cell is whose.
  if (edits.length > 0) putCells(logRead(log, identity, tab.grid?.formulas), edits);
  const changes = added.map((row) => newRow(log, cellsFor(row)));
  prepareRows(log, changes);
  putRows(log, changes, () => SpreadsheetApp.flush());
  const stay = new Set(rows.map(keyOf));
  const gone = replaced.filter((row) => !stay.has(keyOf(row)));
  removeRows(log, new Set(gone.map(({ row }) => log.idOf(log.rows[row - 1] ?? [], log.positions))));
  if (active) spreadsheet.setActiveSheet(active);
}

/** The tab with the headings that its repair has just added, which nobody has moved there. */
function withNewColumns(tab: Tab): Tab {
  const { grid, headerRow, positions: before } = tab;
  const positions = positionsAfterSetUp(tab, true);
  if (!grid || headerRow === undefined) return { ...tab, positions };
  const headings = [...(grid.values[headerRow - 1] ?? [])];
  for (const [key, column] of positions) if (!before.has(key)) headings[column] = headingOf(key);
  const values = grid.values.map((cells, index) => (index === headerRow - 1 ? headings : cells));
  return { ...tab, positions, grid: { ...grid, values } };
}

const headingOf = (key: string) => (snapshotsTable.columns as Readonly<Record<string, Column>>)[key]?.header ?? "";

const identity = ["dataPoint", "learnerId", "course"] as const;
const keyOf = ({ learnerId, course }: Pick<NewSnapshot, "learnerId" | "course">) => JSON.stringify([learnerId, course]);

const cellsFor = ({ reasons, ...row }: NewSnapshot): ReadonlyMap<string, TabCell | undefined> =>
  new Map<string, TabCell | undefined>(Object.entries({ ...row, reasons: reasons.join("; ") }));

/** Every cell of a row but those that tell it apart: rows below each other are then one write. */
function editsOf(
  { rows, positions }: AnyLog,
  row: number | undefined,
  cells: ReadonlyMap<string, TabCell | undefined>,
): CellEdit[] {
  if (row === undefined) return [];
  return [...positions]
    .filter(([key]) => !(identity as readonly string[]).includes(key))
    .map(([key, column]) => ({
      row,
      column,
      before: rows[row]?.[column] ?? "",
      after: cells.get(key) ?? "",
      format: (snapshotsTable.columns as Readonly<Record<string, Column>>)[key]?.numberFormat ?? null,
    }));
}

/** The last rows are enough to look at: others come below them. */
const lately = 50;

function logOf(sheet: Sheet, { grid, headerRow = 1, positions }: Tab): AnyLog {
  const rows = grid?.values ?? [];
  const last = Math.max(headerRow, rows.map((row) => row.some((cell) => !isBlank(cell))).lastIndexOf(true) + 1);
  const read = () => readTab(sheet, snapshotsTable, { formulaRows: 0 });
  return {
    name: snapshotsTable.name,
    table: snapshotsTable,
    sheet,
    rows,
    headerRow,
    positions,
    nextRow: last + 1,
    from: last > headerRow + lately ? last - lately : 0,
    idOf: (row, places) => {
      const texts = identity.map((key) => asItStands(row[places.get(key) ?? -1]));
      return texts[0] === "" || texts[1] === "" ? "" : JSON.stringify(texts);
    },
    whole: () => logOf(sheet, read()),
  };
}
