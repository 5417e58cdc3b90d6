import type { Area } from "../../engine/workbook";
import type { ServiceObject } from "../service-object";
import { findArea } from "./range-area";
import { findSheetId } from "./sheet";

/** The cells, or the top left cell of the sheet, that a service object is about; undefined for one that is about neither. */
export function areaTouched(target: ServiceObject): Area | undefined {
  const area = findArea(target);
  const sheet = findSheetId(target);
  return area ?? (sheet === undefined ? undefined : { sheet, row: 0, column: 0, rows: 1, columns: 1 });
}
