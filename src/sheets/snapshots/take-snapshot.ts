import { demandLock } from "../document-lock";
import type { Department } from "../../domain/department/department";
import type { Policy } from "../../domain/policy/settings";
import { dayInWords } from "../../domain/calendar/day-in-words";
import { type NewSnapshot, planSnapshot, type SnapshotPlan } from "../../domain/department/snapshots/plan-snapshot";
import { snapshotMessages as words } from "../../messages/snapshot-messages";
import { isBlank } from "../../records/cell";
import type { Report } from "../../tables/report";
import { snapshotsTable } from "../../tables/snapshots";
import { columnNotes } from "../column-doubts";
import { readDepartment } from "../read-department";
import { write } from "../repair";
import { keepWeek } from "./weeks";
import { tabRepairs } from "../repairs/tab-repairs";
import { isEmpty, positionsAfterSetUp, type Tab } from "../tabs";
import { type TabCell, writeCells } from "../write-cells";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Take = Extract<SnapshotPlan, { kind: "take" }>;
type Row = Readonly<Record<string, TabCell | undefined>>;

/** Added when the tab is full, so that it seldom is. */
const spareRows = 500;

/** Keeps what the trackers say for the current data point. All rows are one write: a try that broke off is made again, never doubled. */
export function takeSnapshot(
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  now = new Date(),
  lock = LockService.getDocumentLock(),
): Report {
  demandLock(lock, words.locked);
  const { department, trackers, snapshots, weeks } = readDepartment(spreadsheet, now, { withChanges: false });
  if (trackers.length === 0) return said(words.noTracker);
  if (snapshots.headerRow === undefined && !isEmpty(snapshots)) throw new Error(words.occupied(snapshotsTable.name));
  const { summary } = keepPoint(spreadsheet, snapshots, department);
  // After the data point: whoever asks again has both.
  const week = department.enrolments.length === 0 ? [] : [keepWeek(spreadsheet, weeks.tab, department, weeks.kept)];
  SpreadsheetApp.flush();
  return { summary, lines: week };
}

/** Keeps the current data point, or says why there is none to keep. */
function keepPoint(spreadsheet: Spreadsheet, snapshots: Tab, department: Department): Report {
  const plan = planSnapshot(department);
  switch (plan.kind) {
    case "no data points":
      return said(words.noDataPoints);
    case "none open yet":
      return said(words.noneOpenYet);
    case "closed":
      return said(words.closed(plan.point.name, dayInWords(plan.takenOn)));
    case "unchanged":
      return said(words.unchanged(plan.point.name, dayInWords(plan.takenOn)));
    case "take":
      if (plan.rows.length === 0) return said(words.noRows);
      keep(spreadsheet, snapshots, plan, department.policy);
      return { summary: sentenceOf(plan), lines: columnNotes(department) };
  }
}

const said = (summary: string): Report => ({ summary, lines: [] });

const sentenceOf = ({ point, rows, replaced, changed }: Take) =>
  replaced.length === 0 ? words.taken(point.name, rows.length) : words.replaced(point.name, rows.length, changed);

/** Writes from the first row of this data point, or below the last row, to the end; rows of others in between move up, unchanged. */
function keep(spreadsheet: Spreadsheet, tab: Tab, { rows, replaced }: Take, policy: Policy): void {
  const values = tab.grid?.values ?? [];
  const headerRow = tab.headerRow ?? 1;
  const lastUsed = Math.max(headerRow, values.map((row) => row.some((cell) => !isBlank(cell))).lastIndexOf(true) + 1);
  const ownRows = new Set(replaced.map(({ row }) => row));
  const firstRow = replaced.length === 0 ? lastUsed + 1 : Math.min(...ownRows);
  const others = rowsBetween(tab, firstRow, lastUsed).filter(({ row }) => !ownRows.has(row));
  const written = [...others.map(({ cells }) => cells), ...rows.map(rowOf)];
  const height = Math.max(written.length, lastUsed - firstRow + 1);
  const active = spreadsheet.getActiveSheet();
  write(tabRepairs(spreadsheet, tab, policy));
  const sheet = spreadsheet.getSheetByName(snapshotsTable.name);
  if (!sheet) return;
  const size = sheet.getMaxRows();
  const lacking = firstRow + height - 1 - size;
  if (lacking > 0) sheet.insertRowsAfter(size, lacking + spareRows);
  writeCells(sheet, snapshotsTable, positionsAfterSetUp(tab), { firstRow, height }, written);
  if (!tab.sheet) spreadsheet.setActiveSheet(active);
  SpreadsheetApp.flush();
}

function rowsBetween({ grid, positions }: Tab, first: number, last: number): { row: number; cells: Row }[] {
  const rows = grid?.values.slice(first - 1, last) ?? [];
  return rows.map((cells, index) => ({
    row: first + index,
    cells: Object.fromEntries([...positions].map(([key, column]) => [key, cells[column] as TabCell])),
  }));
}

function rowOf({ reasons, tier, ...row }: NewSnapshot): Row {
  return { ...row, tier: tier ?? "", reasons: reasons.join("; ") };
}
