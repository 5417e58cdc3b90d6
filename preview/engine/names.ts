import {
  IDefinedNamesService,
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import type { Engine } from "./engine";
import { parseReference, sheetOf } from "./formulas/reference";
import type { Change } from "./formulas/shift";
import { shiftFormula } from "./formulas/shift";
import type { Follow } from "./structure-watch";
import type { Workbook } from "./workbook";

type NameMethods = Pick<Workbook, "namedRanges" | "setNamedRange" | "removeNamedRange" | "areaOf">;

/** Univer's word for a name that is not of one sheet alone. */
const everySheet = "AllDefaultWorkbook";

/** Moves what names refer to. Univer leaves whole columns where they were when columns before them go. */
export function followNames(engine: Engine, change: Change): Follow {
  const changed = engine.sheet(change.sheet).getSheetName().toLowerCase();
  const touches = (sheet: string | undefined) => sheet?.toLowerCase() === changed;
  const names = Object.values(
    engine.univer.__getInjector().get(IDefinedNamesService).getDefinedNameMap(engine.id) ?? {},
  );
  const set = (formulaOrRefString: (now: string) => string) =>
    names.map((name) => ({
      id: SetDefinedNameMutation.id,
      params: { ...name, unitId: engine.id, formulaOrRefString: formulaOrRefString(name.formulaOrRefString) },
    }));
  return { redos: set((now) => shiftFormula(now, change, touches)), undos: set((now) => now) };
}

/** @param recalculate calculates every formula anew */
export function nameMethods(engine: Engine, recalculate: () => void): NameMethods {
  const { book, byScript } = engine;
  const known = engine.univer.__getInjector().get(IDefinedNamesService);
  /** A mutation by id rather than the command, which refuses the name of a sheet; Sheets does not. */
  const idOf = (name: string): string => known.getValueByName(engine.id, name)?.id ?? `name-${name}`;
  const lexer = engine.univer.__getInjector().get(LexerTreeBuilder);
  const functions = engine.univer.__getInjector().get(IFunctionService);
  const withoutEquals = (text: string): string => text.replace(/^=/, "");

  /** Univer keeps what it once made of a formula, also that one of its names was unknown. */
  function readFormulasAnew(name: string): void {
    lexer.dispose();
    functions.deleteFormulaAstCacheKey(name);
    recalculate();
  }

  return {
    namedRanges: () =>
      book
        .getDefinedNames()
        .map((each) => ({ name: each.getName(), reference: withoutEquals(each.getFormulaOrRefString()) })),
    setNamedRange(name, reference) {
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        throw new Error(`Expected a name of letters, digits and underscores for the range, found "${name}".`);
      const params = {
        unitId: engine.id,
        id: idOf(name),
        name,
        formulaOrRefString: reference,
        localSheetId: everySheet,
      };
      const isNew = !book.getDefinedName(name);
      byScript(() => engine.commands.syncExecuteCommand(SetDefinedNameMutation.id, params));
      if (isNew) readFormulasAnew(name);
    },
    removeNamedRange(name) {
      if (!book.getDefinedName(name)) return;
      const params = { unitId: engine.id, id: idOf(name), name, formulaOrRefString: "" };
      byScript(() => engine.commands.syncExecuteCommand(RemoveDefinedNameMutation.id, params));
      readFormulasAnew(name);
    },
    areaOf(text) {
      const reference = parseReference(withoutEquals(text));
      const name = reference && sheetOf(reference);
      const sheet = name === undefined ? undefined : book.getSheetByName(name);
      if (!reference || !sheet) return undefined;
      const { start, end = start } = reference;
      const row = start.row?.at ?? 0;
      const column = start.column?.at ?? 0;
      const lastRow = end.row?.at ?? sheet.getMaxRows() - 1;
      const lastColumn = end.column?.at ?? sheet.getMaxColumns() - 1;
      return { sheet: sheet.getSheetId(), row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
    },
  };
}
