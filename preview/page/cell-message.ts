import type { Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { Workbook } from "../engine/workbook";
import { elementById, gridCanvas } from "./element";

/** Pixels that the message takes at most, as style.css has it, and its margin. */
const widest = 312;

/** Says, while the pointer rests on a cell that shows an error, why it does. */
export function explainErrors(univer: Univer, workbook: Workbook): void {
  const api = FUniver.newAPI(univer);
  const box = document.createElement("p");
  box.className = "cell-message";
  box.hidden = true;
  document.body.append(box);
  const hide = (): void => {
    box.hidden = true;
  };

  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    const cell = { sheet: worksheet.getSheetId(), row, column, rows: 1, columns: 1 };
    const message = workbook.read(cell)[0]?.[0]?.error;
    if (message === undefined) return hide();
    const grid = gridCanvas()?.getBoundingClientRect();
    const place = worksheet.getRange(row, column).getCellRect();
    box.textContent = message;
    box.style.left = `${Math.min((grid?.left ?? 0) + place.right + 6, innerWidth - widest)}px`;
    box.style.top = `${(grid?.top ?? 0) + place.top}px`;
    box.hidden = false;
  });
  elementById("grid").addEventListener("pointerleave", hide);
}
