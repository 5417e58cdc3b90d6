import type { Area, CellInput, Workbook } from "../engine/workbook";
import { readCsv } from "./csv";
import { fitColumns } from "./fit-columns";
import { type Opening, type SampleSheet, readSource } from "./opening";
import { callThrough, setUpActiveSheet } from "./set-up-sample";

const spareRows = 200;
const spareColumns = 30;

/** Adds a tab with these cells and room to grow. @returns its id */
function addSheet(workbook: Workbook, name: string, cells: readonly (readonly CellInput[])[]): string {
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  const sheet = workbook.insertSheet(name, { rows: rows + spareRows, columns: columns + spareColumns });
  if (rows > 0 && columns > 0) workbook.write({ sheet, row: 0, column: 0, rows, columns }, cells);
  return sheet;
}

/**
 * Fills a new workbook with the typed data of a sample or of one's own CSV file. A sample's trackers are set up by the
 * add-on itself; of one's own file nothing is changed.
 *
 * @param run runs a global function of the add-on
 */
export async function fillWorkbook(
  workbook: Workbook,
  opening: Opening,
  run: (name: string, args: unknown[]) => Promise<unknown>,
): Promise<void> {
  const [empty] = workbook.sheets();
  const sources: readonly SampleSheet[] =
    opening.kind === "sample"
      ? opening.sheets
      : opening.files.map((file) => ({ name: opening.title.slice(0, 100), file, role: "own" }));
  const trackers: string[] = [];
  for (const { name, file, role, frozenColumns = 0 } of sources) {
    const cells = readCsv(new TextDecoder().decode(await readSource(file)));
    const sheet = addSheet(workbook, name, cells);
    fitColumns(workbook, sheet, cells);
    if (frozenColumns > 0) workbook.freeze(sheet, 0, frozenColumns);
    if (role === "tracker") trackers.push(sheet);
  }
  if (empty) workbook.deleteSheet(empty.id);
  const call = callThrough(run);
  for (const sheet of trackers) {
    workbook.activateSheet(sheet);
    await setUpActiveSheet(call);
  }
  const [first = workbook.sheets()[0]?.id] = trackers;
  if (first !== undefined) workbook.activateSheet(first);
}

/** The first column that a sample wants to be seen, in the row of its headings. */
export function firstInView(workbook: Workbook, { sheets }: Opening): Area | undefined {
  const wanted = sheets.find(({ showFrom }) => showFrom !== undefined);
  const sheet = workbook.sheets().find(({ name }) => name === wanted?.name);
  if (!sheet) return undefined;
  const { rows, columns } = workbook.extent(sheet.id);
  const top = { sheet: sheet.id, row: 0, column: 0, rows: Math.min(rows, 10), columns };
  for (const [row, cells] of workbook.read(top).entries()) {
    const column = cells.findIndex(({ value }) => value === wanted?.showFrom);
    if (column >= 0) return { ...top, row, column, rows: 1, columns: 1 };
  }
  return undefined;
}
