import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellValue } from "./workbook";

export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined) return cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? null;
  return cell?.t === CellValueType.BOOLEAN ? Boolean(Number(value)) : value;
}
