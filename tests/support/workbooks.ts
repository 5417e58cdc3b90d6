import type { Area, CellInput, CellValue, Workbook } from "../../preview/engine/workbook";
import type { WorkbookOptions } from "../../preview/engine/create-workbook";
import { engine } from "./engine";

const open: Workbook[] = [];

/** A workbook that `closeWorkbooks` takes away after the test. */
export function newWorkbook(options?: WorkbookOptions): Workbook {
  const workbook = engine.createWorkbook(options);
  open.push(workbook);
  return workbook;
}

export function closeWorkbooks(): void {
  for (const workbook of open.splice(0)) workbook.dispose();
}

/** "B2:C3" on the sheet in view or the one named. */
export function at(workbook: Workbook, a1: string, sheetName?: string): Area {
  const found = workbook
    .sheets()
    .find(({ name, id }) => (sheetName ? name === sheetName : id === workbook.activeSheet()));
  if (!found) throw new Error(`No sheet ${sheetName}.`);
  const [from = "", to = from] = a1.split(":");
  const [row, column] = place(from);
  const [lastRow, lastColumn] = place(to);
  return { sheet: found.id, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function place(a1: string): [number, number] {
  const match = /^([A-Z]+)(\d+)$/.exec(a1);
  if (!match) throw new Error(`No cell ${a1}.`);
  const letters = match[1] ?? "";
  return [
    Number(match[2]) - 1,
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  ];
}

/** Fills cells from one on; text beginning "=" is a formula. */
export function fill(
  workbook: Workbook,
  a1: string,
  rows: readonly (readonly CellValue[])[],
  sheetName?: string,
): void {
  const area = { ...at(workbook, a1, sheetName), rows: rows.length, columns: rows[0]?.length ?? 0 };
  workbook.write(
    area,
    rows.map((row) => row.map(inputOf)),
  );
}

const inputOf = (value: CellValue): CellInput =>
  typeof value === "string" && value.startsWith("=") ? { formula: value } : { value };

export const values = (workbook: Workbook, a1: string, sheetName?: string): CellValue[][] =>
  workbook.read(at(workbook, a1, sheetName)).map((row) => row.map(({ value }) => value));

export const cell = (workbook: Workbook, a1: string, sheetName?: string) => {
  const view = workbook.read(at(workbook, a1, sheetName))[0]?.[0];
  if (!view) throw new Error(`No cell ${a1}.`);
  return view;
};
