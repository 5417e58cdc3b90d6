import type { ICellData, Nullable } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";
import { gone } from "./results";

interface Matrix {
  getValue(row: number, column: number): Nullable<ICellData>;
}
type Matrices = Record<string, Record<string, Matrix | undefined> | undefined> | undefined;

/** What a formula finds in a cell, from the newest to the oldest: Univer asks for each cell which arrays there are, and misses that one has shortened. */
interface Reference {
  getUnitId(): string;
  getSheetId(): string;
  getRuntimeData(): Matrices;
  getRuntimeArrayFormulaCellData(): Matrices;
  getArrayFormulaCellData(): Matrices;
  getUnitData(): Record<string, Record<string, { cellData: Matrix } | undefined> | undefined>;
}

export function readCellsOnce(): void {
  const prototype = BaseReferenceObject.prototype as unknown as Reference & {
    getCellData(row: number, column: number): Nullable<ICellData>;
  };
  prototype.getCellData = function (this: Reference, row, column) {
    const [unit, sheet] = [this.getUnitId(), this.getSheetId()];
    const typed = () => this.getUnitData()[unit]?.[sheet]?.cellData.getValue(row, column);
    const own = this.getRuntimeData()?.[unit]?.[sheet]?.getValue(row, column);
    if (own) return own;
    const now = this.getRuntimeArrayFormulaCellData()?.[unit]?.[sheet]?.getValue(row, column);
    if (now) return now === gone ? typed() : now;
    return this.getArrayFormulaCellData()?.[unit]?.[sheet]?.getValue(row, column) ?? typed();
  };
}
