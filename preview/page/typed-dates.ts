import { CellValueType, type Univer } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { parseEntered } from "../host/values/parse-entered";

const looksLikeDate = /^\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?$/;
/** Before Univer's own reading, whose priority is 0. */
const priority = 1;

/** Reads a date typed into a cell day first, as Google Sheets does in Britain; Univer reads the month first. */
export function readTypedDates(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority,
    handler(cell, context, next) {
      const text = (cell?.p?.body?.dataStream ?? String(cell?.v ?? "")).trim();
      if (!looksLikeDate.test(text)) return next(cell);
      const present = context.worksheet.getComposedCellStyle(context.row, context.col).n?.pattern ?? "";
      const { value, pattern } = parseEntered(text, present, "en_GB", Date.now());
      if (typeof value !== "number") return next(cell);
      const { p: _, ...rest } = cell ?? {};
      return next({ ...rest, v: value, t: CellValueType.NUMBER, ...(pattern && { s: { n: { pattern } } }) });
    },
  });
}
