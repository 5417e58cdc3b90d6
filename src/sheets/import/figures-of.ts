import { importMessages as words } from "../../messages/import-messages";
import { isMarkKey } from "../../records/import/mark-targets";
import { targetOf } from "../../records/import/targets";
import { textOf } from "../../records/texts";
import { readRecords } from "../../records/read-records";
import { importsTable } from "../../tables/imports";
import type { Change } from "../records/change";
import { freeRow } from "../records/free-lines";
import { putRows } from "../records/put-rows";
import { type Log, readLog } from "../records/read-log";
import { putCells } from "../writing/put-cells";
import { logRead } from "../writing/sheet-read";
import type { ImportPlan } from "../../domain/import/plan-import";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type ImportsLog = Log<(typeof importsTable)["columns"]>;
type ImportColumn = ImportPlan["standing"][number];
type Days = Readonly<Record<"asOf" | "import" | "before", string>>;

/** A mark is of the day on which the work was sat, which Assessments knows. */
const isDated = ({ key }: ImportColumn) => !isMarkKey(key);

/**
 * Keeps of which day the figures of these columns are; a row each, what its row said before beside it. Tried again with the same import it changes
 * nothing. The lock is held by whoever calls it.
 */
export function keepFiguresOf(
  spreadsheet: Spreadsheet,
  columns: readonly ImportColumn[],
  asOf: string,
  id: string,
): void {
  const dated = new Map(
    columns.filter(isDated).map(({ sheet, key }) => [words.auditColumn(sheet, targetOf(key).header), { sheet, key }]),
  );
  if (dated.size === 0) return;
  const log = readImports(spreadsheet);
  const rows = readRecords(log, [], ["tab"]);
  const known = new Map(rows.map((one) => [words.auditColumn(one.tab, one.column), one]));
  const edits: (readonly [row: number, Days])[] = [];
  const added: Change[] = [];
  // In one order, however much an earlier try has written already.
  for (const [place, { sheet, key }] of [...dated].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const row = known.get(place);
    if (row?.import === id) continue;
    if (row) edits.push([row.row, { asOf, import: id, before: row.asOf }]);
    else added.push(freeRow(log, { tab: sheet, column: targetOf(key).header, asOf, import: id }));
  }
  write(log, edits);
  if (added.length > 0) putRows(log, added);
}

/** Puts back the days that an import took the place of. */
export function takeFiguresBack(spreadsheet: Spreadsheet, id: string): void {
  if (!spreadsheet.getSheetByName(importsTable.name)) return;
  const log = readImports(spreadsheet);
  const own = readRecords(log, [], ["tab"]).filter((one) => one.import === id);
  write(
    log,
    own.map(({ row, before }) => [row, { asOf: before, import: "", before: "" }] as const),
  );
}

/** Its rows are told apart by their columns. */
function readImports(spreadsheet: Spreadsheet): ImportsLog {
  const log = readLog(spreadsheet, importsTable);
  return { ...log, idOf: columnOf, whole: () => ({ ...log.whole(), idOf: columnOf }) };
}

const columnOf: ImportsLog["idOf"] = (row, positions) => {
  const [tab = "", column = ""] = (["tab", "column"] as const).map((key) => textOf(row[positions.get(key) ?? -1]));
  return tab === "" ? "" : words.auditColumn(tab, column);
};

function write(log: ImportsLog, edits: readonly (readonly [row: number, Days])[]): void {
  const at = (key: keyof Days) => log.positions.get(key) ?? 0;
  const cells = edits.flatMap(([row, days]) =>
    (["asOf", "import", "before"] as const).map((key) => ({
      row: row - 1,
      column: at(key),
      before: log.rows[row - 1]?.[at(key)] ?? "",
      after: days[key],
    })),
  );
  if (cells.length > 0) putCells(logRead(log, ["tab", "column"]), cells);
}
