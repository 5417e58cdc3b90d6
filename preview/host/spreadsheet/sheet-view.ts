import type { SheetView } from "../../engine/workbook";
import { Exception } from "../exception";
import type { Context } from "./context";

/** @throws Exception when the sheet is gone */
export function sheetView({ workbook }: Pick<Context, "workbook">, id: string): SheetView {
  const view = workbook.sheets().find((sheet) => sheet.id === id);
  if (!view) throw new Exception(`Sheet ${id} not found`);
  return view;
}
