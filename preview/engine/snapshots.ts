import type { IWorkbookData } from "@univerjs/core";
import type { KeptResults } from "./calculation/kept-arrays";
import { noRules, type Rules } from "./rules/sheet-rules";
import type { Snapshot } from "./workbook";

const format = "learner-progress-workbook";

export const snapshotOf = (model: IWorkbookData, rules: Rules, results: KeptResults): Snapshot => ({
  format,
  version: 1,
  model,
  rules,
  results,
});

interface Opened {
  readonly model: Partial<IWorkbookData>;
  readonly rules: Rules;
  readonly results: KeptResults | undefined;
}

/** @throws Error for what is no workbook of the preview */
export function openSnapshot(snapshot: Snapshot): Opened {
  if (snapshot?.format !== format || snapshot.version !== 1) {
    const found = `${String(snapshot?.format)} ${String(snapshot?.version)}`;
    throw new Error(`Expected a workbook kept by the preview (${format} 1), found ${found}.`);
  }
  return {
    model: snapshot.model as Partial<IWorkbookData>,
    rules: { ...noRules, ...(snapshot.rules as Partial<Rules>) },
    results: snapshot.results as KeptResults | undefined,
  };
}

/** Sizes in pixels, the font in points, as a new sheet in Google Sheets has them. */
export const sheetLook = { defaultRowHeight: 21, defaultColumnWidth: 100, defaultStyle: { ff: "Arial", fs: 10 } };

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

/** As a new sheet in Google Sheets has it. */
export const sheetSize: SheetSize = { rows: 1000, columns: 26 };

/** A workbook with one empty sheet. */
export const emptyModel = (name: string, { rows, columns }: SheetSize): Partial<IWorkbookData> => ({
  name,
  sheetOrder: ["sheet-1"],
  sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", rowCount: rows, columnCount: columns, ...sheetLook } },
});
