import type { Cell, WriteSheet } from "hucre/xlsx";
import { writeXlsx as write } from "hucre/xlsx";
import { areaName } from "../a1";
import { grid } from "../engine";
import type { Area, CellStyle, CellView, SheetView, Workbook } from "../workbook";
import { toExcelFormat } from "./excel-format";
import { toExcel } from "./excel-formula";
import { toExcelStyle } from "./excel-style";
import { toExcelValidation } from "./excel-validation";

/** Pixels of one character, in which the format measures widths. */
export const characterWidth = 7.2;

/** "values": what each cell shows, for programs that have no add-on; "formulas": as it stands, for Google Sheets. */
export type Content = "values" | "formulas";

/** The workbook as an .xlsx file: values as they are now, looks, rules, notes, names and filters, and the formulas if wanted. */
export async function writeXlsx(workbook: Workbook, content: Content): Promise<Uint8Array> {
  await workbook.settled();
  return write({
    sheets: workbook.sheets().map((sheet) => sheetOf(workbook, sheet, content)),
    namedRanges: workbook.namedRanges().map(({ name, reference }) => ({ name, range: reference })),
  });
}

function sheetOf(workbook: Workbook, sheet: SheetView, content: Content): WriteSheet {
  const { id, name, hidden, frozenRows, frozenColumns, tabColour } = sheet;
  const filter = workbook.filter(id);
  const columns = Array.from({ length: Math.max(1, workbook.extent(id).columns) }, (_, column) => ({
    width: workbook.columnWidth(id, column) / characterWidth,
    ...(workbook.isColumnHidden(id, column) && { hidden: true }),
  }));
  return {
    name,
    rows: [],
    cells: cellsOf(workbook, sheet, content),
    columns,
    ...(hidden && { hidden }),
    ...(tabColour && { view: { tabColor: { rgb: tabColour.slice(1).toUpperCase() } } }),
    merges: workbook.merges(id).map(({ row, column, rows, columns: width }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + width - 1,
    })),
    ...((frozenRows > 0 || frozenColumns > 0) && { freezePane: { rows: frozenRows, columns: frozenColumns } }),
    ...(filter && {
      autoFilter: {
        range: areaName(filter.area),
        columns: [...filter.criteria].map(([column, filters]) => ({
          colIndex: column - filter.area.column,
          filters: [...filters],
        })),
      },
    }),
    conditionalRules: workbook.formatRules(id).map(toExcelFormat),
    dataValidations: workbook.validationRules(id).map(toExcelValidation),
  };
}

function cellsOf(workbook: Workbook, { id }: SheetView, content: Content): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const extent = workbook.extent(id);
  if (extent.rows === 0) return cells;
  const area: Area = { sheet: id, row: 0, column: 0, ...extent };
  const views = workbook.read(area);
  const styles = workbook.styles(area);
  grid(area, (row, column) => {
    const given = views[row]?.[column];
    const view = given && (content === "values" ? { ...given, formula: "" } : given);
    // The pattern of what an array shows is no style of the cell.
    const style = { ...styles[row]?.[column], ...(view && { pattern: view.pattern }) } as CellStyle | undefined;
    const text = workbook.note(id, row, column);
    const cell = view && style && cellOf(workbook, id, row, column, view, style);
    if (cell && (Object.keys(cell).length > 0 || text !== ""))
      cells.set(`${row},${column}`, { value: null, ...cell, ...(text !== "" && { comment: { text } }) });
  });
  return cells;
}

function cellOf(
  workbook: Workbook,
  sheet: string,
  row: number,
  column: number,
  { value, formula }: CellView,
  style: CellStyle,
): Partial<Cell> {
  const excelStyle = toExcelStyle(style);
  const styled = Object.keys(excelStyle).length > 0 ? { style: excelStyle } : {};
  if (formula === "") return value === null || value === "" ? styled : { value, ...styled };
  const spill = workbook.spillAt(sheet, row, column)?.area;
  const array = spill && (spill.rows > 1 || spill.columns > 1);
  return {
    value,
    type: "formula",
    formula: toExcel(formula),
    formulaResult: value,
    ...(array && { formulaType: "array" as const, formulaRef: areaName(spill) }),
    ...styled,
  };
}
