import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Engine } from "../engine";
import type { Follow } from "../structure-watch";
import type { Change } from "./shift";
import { shiftFormula, shiftStretch } from "./shift";
import { isForeign } from "./to-univer";
import { tokens } from "./tokens";

type Formulas = Record<number, Record<number, { f: string }>>;

/** Moves the references of formulas with open ranges, which Univer moves wrongly when columns go, and with sheets' names that it cannot read. */
export function followFormulas(engine: Engine, change: Change): Follow {
  const changed = engine.sheet(change.sheet).getSheetName().toLowerCase();
  const follow: Follow = { redos: [], undos: [] };
  for (const sheet of engine.book.getSheets()) {
    const id = sheet.getSheetId();
    const redo: Formulas = {};
    const undo: Formulas = {};
    const touches = (name: string | undefined) =>
      name === undefined ? id === change.sheet : name.toLowerCase() === changed;
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell?.f || !hasForeign(cell.f)) return;
        const place = id === change.sheet ? moved(row, column, change) : { row, column };
        if (!place) return;
        (redo[place.row] ??= {})[place.column] = { f: shiftFormula(cell.f, change, touches) };
        (undo[row] ??= {})[column] = { f: cell.f };
      });
    if (Object.keys(redo).length === 0) continue;
    follow.redos.push(setFormulas(engine, id, redo));
    follow.undos.push(setFormulas(engine, id, undo));
  }
  return follow;
}

const hasForeign = (formula: string): boolean =>
  /[:']/.test(formula) && tokens(formula).some(({ kind, text }) => kind === "reference" && isForeign(text));

function moved(row: number, column: number, change: Change): { row: number; column: number } | undefined {
  const at = change.axis === "row" ? row : column;
  const shifted = shiftStretch(at, at, change);
  return shifted && (change.axis === "row" ? { row: shifted[0], column } : { row, column: shifted[0] });
}

const setFormulas = (engine: Engine, sheet: string, cellValue: Formulas) => ({
  id: SetRangeValuesMutation.id,
  params: { unitId: engine.id, subUnitId: sheet, cellValue },
});
