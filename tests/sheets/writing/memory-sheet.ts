import type { SheetRead } from "../../../src/sheets/writing/rows-of-sheet";
import { columnNumber } from "../../../src/tables/tracker-addresses";

export type Cells = (string | number | boolean)[][];

/** Cells and their number formats as one table, in which a person may do something whenever a call comes. */
export interface MemorySheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly cells: Cells;
  readonly formats: string[][];
  /** The calls that wrote something: "B2:C3 = 1", "B2 as @". */
  readonly written: string[];
  /** What a person does before the next call of that name; once. */
  readonly before: (call: "read" | "write", deed: () => void) => void;
  readonly insertColumn: (at: number) => void;
}

const letters = "ABCDEFGHIJ";
const nameOf = (row: number, column: number, height: number, width: number) => {
  const first = `${letters[column]}${row + 1}`;
  const last = `${letters[column + width - 1]}${row + height}`;
  return first === last ? first : `${first}:${last}`;
};

/** Google's services of one sheet as far as single cells need them; the host of the preview is tried elsewhere. */
export function memorySheet(given: Cells, maxRows = given.length): MemorySheet {
  const cells = given.map((row) => [...row]);
  while (cells.length < maxRows) cells.push(cells[0]!.map(() => ""));
  const formats = cells.map((row) => row.map(() => "General"));
  const written: string[] = [];
  const deeds: { call: string; deed: () => void }[] = [];
  const comes = (call: string) => {
    const at = deeds.findIndex((one) => one.call === call);
    if (at >= 0) deeds.splice(at, 1)[0]?.deed();
  };

  function range(row: number, column: number, height = 1, width = 1) {
    const of = <Value>(table: readonly Value[][]) =>
      table.slice(row, row + height).map((line) => line.slice(column, column + width));
    const put = <Value>(table: Value[][], valueAt: (down: number, right: number) => Value) => {
      for (let down = 0; down < height; down++)
        for (let right = 0; right < width; right++) table[row + down]![column + right] = valueAt(down, right);
    };
    return {
      getValues() {
        comes("read");
        return of(cells);
      },
      getValue: () => cells[row]![column],
      getFormula: () => "",
      getNumberFormats: () => of(formats),
      setValues(values: Cells) {
        comes("write");
        written.push(`${nameOf(row, column, height, width)} = ${values.map((line) => line.join(",")).join(";")}`);
        put(cells, (down, right) => values[down]![right]!);
      },
      setValue(value: Cells[0][0]) {
        put(cells, () => value);
      },
      setNumberFormat(format: string) {
        put(formats, () => format);
      },
    };
  }

  const sheet = {
    getMaxRows: () => cells.length,
    getMaxColumns: () => cells[0]!.length,
    getRange: (row: number, column: number, height?: number, width?: number) =>
      range(row - 1, column - 1, height, width),
    getRangeList(addresses: readonly string[]) {
      const ranges = addresses.map((address) => {
        const [, left = "", top = "", right = left, bottom = top] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(address) ?? [];
        const [row, column] = [Number(top) - 1, columnNumber(left)];
        return range(row, column, Number(bottom) - row, columnNumber(right) - column + 1);
      });
      return {
        setValue(value: Cells[0][0]) {
          comes("write");
          written.push(`${addresses.join(" ")} = ${value}`);
          for (const one of ranges) one.setValue(value);
        },
        setNumberFormat(format: string) {
          written.push(`${addresses.join(" ")} as ${format}`);
          for (const one of ranges) one.setNumberFormat(format);
        },
      };
    },
  };
  return {
    sheet: sheet as unknown as GoogleAppsScript.Spreadsheet.Sheet,
    cells,
    formats,
    written,
    before: (call, deed) => void deeds.push({ call, deed }),
    insertColumn: (at) => {
      for (const line of cells) line.splice(at, 0, "");
      for (const line of formats) line.splice(at, 0, "General");
    },
  };
}

/** The sheet as an action has read it: its headings in the first row, its rows told apart by their first column. */
export const readOf = ({ sheet, cells }: MemorySheet): SheetRead => ({
  sheet,
  name: "Physics",
  values: cells.map((row) => [...row]),
  formulas: cells.map((row) => row.map(() => "")),
  headerRow: 1,
  idColumns: [0],
});
