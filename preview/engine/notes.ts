import type { Engine } from "./engine";
import type { Workbook } from "./workbook";

const size = { width: 220, height: 90 };

export function noteMethods(engine: Engine): Pick<Workbook, "note" | "setNote"> {
  const cell = (sheet: string, row: number, column: number) => engine.sheet(sheet).getRange(row, column);
  return {
    note: (sheet, row, column) => cell(sheet, row, column).getNote()?.note ?? "",
    setNote(sheet, row, column, text) {
      const range = cell(sheet, row, column);
      engine.byScript(() => {
        if (text !== "")
          range.createOrUpdateNote({
            id: `note-${sheet}-${row}-${column}`,
            row,
            col: column,
            note: text,
            ...size,
            show: false,
          });
        else if (range.getNote()) range.deleteNote();
      });
    },
  };
}
