import { BooleanNumber } from "@univerjs/core";
import type { Engine } from "./engine";
import { areaOfRange, inside, rangeOf } from "./engine";
import { sheetLook, type SheetSize } from "./snapshots";
import type { SheetView, Workbook } from "./workbook";

type SheetMethods = Pick<
  Workbook,
  | "name"
  | "rename"
  | "sheets"
  | "activeSheet"
  | "activateSheet"
  | "insertSheet"
  | "deleteSheet"
  | "renameSheet"
  | "setSheetHidden"
  | "moveSheet"
  | "setTabColour"
  | "freeze"
  | "merges"
  | "merge"
  | "unmerge"
  | "selection"
  | "selections"
  | "select"
>;

/** @param size of a new sheet whose maker does not say */
export function sheetMethods(engine: Engine, size: SheetSize): SheetMethods {
  const { book, byScript } = engine;

  function sheets(): SheetView[] {
    const all = book.getWorkbook().getSheets();
    return all.map((sheet) => {
      const { freeze, tabColor } = sheet.getConfig();
      return {
        id: sheet.getSheetId(),
        name: sheet.getName(),
        hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
        rows: sheet.getRowCount(),
        columns: sheet.getColumnCount(),
        frozenRows: freeze?.ySplit ?? 0,
        frozenColumns: freeze?.xSplit ?? 0,
        tabColour: tabColor || "",
      };
    });
  }

  function checkName(name: string, except?: string): void {
    if (name === "") throw new Error("Expected a name for the sheet, found none.");
    if (sheets().some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === name.toLowerCase()))
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }

  function checkStillVisible(without: string): void {
    if (!sheets().some(({ id, hidden }) => id !== without && !hidden))
      throw new Error("You can't remove all the visible sheets in a document.");
  }

  return {
    get name() {
      return book.getName();
    },
    rename: (name) => byScript(() => void book.setName(name)),
    sheets,
    activeSheet: () => book.getActiveSheet().getSheetId(),
    activateSheet: (sheet) => byScript(() => void book.setActiveSheet(engine.sheet(sheet))),
    insertSheet(name, { index = book.getNumSheets(), rows = size.rows, columns = size.columns } = {}) {
      checkName(name);
      const sheet = { rowCount: rows, columnCount: columns, ...sheetLook };
      return byScript(() => book.insertSheet(name, { index, sheet })).getSheetId();
    },
    deleteSheet(sheet) {
      const found = engine.sheet(sheet);
      checkStillVisible(sheet);
      // The page goes on drawing the sheet in view while it is taken away.
      const next = sheets().find(({ id, hidden }) => id !== sheet && !hidden);
      if (next && book.getActiveSheet().getSheetId() === sheet)
        byScript(() => void book.setActiveSheet(engine.sheet(next.id)));
      byScript(() => book.deleteSheet(found));
    },
    renameSheet(sheet, name) {
      const found = engine.sheet(sheet);
      checkName(name, sheet);
      byScript(() => found.setName(name));
    },
    setSheetHidden(sheet, hidden) {
      const found = engine.sheet(sheet);
      if (hidden === found.isSheetHidden()) return;
      if (hidden) checkStillVisible(sheet);
      byScript(() => (hidden ? found.hideSheet() : found.showSheet()));
    },
    moveSheet: (sheet, index) => byScript(() => void book.moveSheet(engine.sheet(sheet), index)),
    setTabColour: (sheet, colour) => byScript(() => void engine.sheet(sheet).setTabColor(colour)),
    freeze(sheet, rows, columns) {
      const found = engine.sheet(sheet);
      const freeze = { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 };
      byScript(() => found.setFreeze(freeze));
    },

    merges: (sheet) =>
      engine
        .sheet(sheet)
        .getMergedRanges()
        .map((range) => areaOfRange(sheet, range.getRange())),
    merge: (area) => byScript(() => void inside(engine, area).getRange(rangeOf(area)).merge()),
    unmerge: (area) => byScript(() => void inside(engine, area).getRange(rangeOf(area)).breakApart()),

    selection() {
      const active = book.getActiveRange();
      const sheet = book.getActiveSheet().getSheetId();
      if (!active) return { sheet, row: 0, column: 0, rows: 1, columns: 1 };
      return areaOfRange(active.getSheetId(), active.getRange());
    },
    selections() {
      const sheet = book.getActiveSheet();
      const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
      return ranges.map((range) => areaOfRange(sheet.getSheetId(), range.getRange()));
    },
    select(area, ...others) {
      const sheet = inside(engine, area);
      byScript(() => {
        if (book.getActiveSheet().getSheetId() !== area.sheet) book.setActiveSheet(sheet);
        sheet.setActiveRange(sheet.getRange(area.row, area.column, area.rows, area.columns));
        if (others.length === 0) return;
        const selections = [area, ...others].map((one) => ({ range: rangeOf(one), primary: null, style: null }));
        engine.commands.syncExecuteCommand("sheet.operation.set-selections", {
          unitId: engine.id,
          subUnitId: area.sheet,
          selections,
        });
      });
    },
  };
}
