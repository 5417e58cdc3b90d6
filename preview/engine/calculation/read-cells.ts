import type { ICellData, IStyleData, Nullable, Styles } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";
import { gone } from "./results";

interface Matrix {
  getValue(row: number, column: number): Nullable<ICellData>;
}
type Matrices = Record<string, Record<string, Matrix | undefined> | undefined> | undefined;

interface SheetData {
  readonly cellData: Matrix;
  readonly columnData?: Record<number, { readonly s?: Nullable<string | IStyleData> } | undefined>;
}

/** What a formula finds in a cell, from the newest to the oldest: Univer asks for each cell which arrays there are, and misses that one has shortened. */
interface Reference {
  getUnitId(): string;
  getSheetId(): string;
  getRuntimeData(): Matrices;
  getRuntimeArrayFormulaCellData(): Matrices;
  getArrayFormulaCellData(): Matrices;
  getUnitData(): Record<string, Record<string, SheetData | undefined> | undefined>;
  getUnitStylesData(): Record<string, Styles | undefined>;
}

export function readCellsOnce(): void {
  const prototype = BaseReferenceObject.prototype as unknown as Reference & {
    getCellData(row: number, column: number): Nullable<ICellData>;
  };
  prototype.getCellData = function (this: Reference, row, column) {
    const [unit, sheet] = [this.getUnitId(), this.getSheetId()];
    const own = this.getRuntimeData()?.[unit]?.[sheet]?.getValue(row, column);
    if (own) return own;
    const now = this.getRuntimeArrayFormulaCellData()?.[unit]?.[sheet]?.getValue(row, column);
    if (now && now !== gone) return now;
    const before = now === gone ? undefined : this.getArrayFormulaCellData()?.[unit]?.[sheet]?.getValue(row, column);
    return before ?? typedCell(this, unit, sheet, row, column);
  };
}

/** With its column's number pattern, of which Univer's formulas know nothing: it says whether a number is a date. */
function typedCell(
  reference: Reference,
  unit: string,
  sheet: string,
  row: number,
  column: number,
): Nullable<ICellData> {
  const data = reference.getUnitData()[unit]?.[sheet];
  const cell = data?.cellData.getValue(row, column);
  if (typeof cell?.v !== "number") return cell;
  const styles = reference.getUnitStylesData()[unit];
  const n = styles?.get(data?.columnData?.[column]?.s)?.n;
  if (!n) return cell;
  const own = styles?.getStyleByCell(cell);
  return own?.n ? cell : { ...cell, s: { ...own, n } };
}
