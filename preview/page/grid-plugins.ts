import { DEFAULT_STYLES, type Univer } from "@univerjs/core";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFilterUIPlugin } from "@univerjs/sheets-filter-ui";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNoteUIPlugin } from "@univerjs/sheets-note-ui";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsSortUIPlugin } from "@univerjs/sheets-sort-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import { sheetLook } from "../engine/snapshots";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-filter-ui/lib/index.css";
import "@univerjs/sheets-note-ui/lib/index.css";
import "@univerjs/sheets-sort-ui/lib/index.css";
import "@univerjs/ui/facade";
import "@univerjs/docs-ui/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/sheets-formula-ui/facade";

/** Buttons that a tracker never needs; without them those it does need fit in one row. */
const hidden = [
  "sheet.command.set-once-format-painter",
  "sheet.command.clear-selection-all",
  "sheet.command.set-range-font-family",
  "sheet.command.set-range-font-increase",
  "sheet.command.set-range-font-decrease",
  "sheet.command.set-range-stroke",
  "sheet.command.set-vertical-text-align",
  "sheet.command.set-text-rotation",
  // Univer's currency is the dollar.
  "sheet.command.numfmt.set.currency",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.toolbar.text-to-number",
];
// The names of all built-in functions by kind: typing "=" offers them too.
const functionKinds =
  "common financial logical text date lookup math statistical engineering information database cube compatibility web array univer user";
const hiddenFunctions = functionKinds.split(" ").map((kind) => `formula-ui.operation.insert-function.${kind}`);
const menu = Object.fromEntries([...hidden, ...hiddenFunctions].map((command) => [command, { hidden: true }]));

/** What turns the engine into a grid that a person can see and type in. */
export function registerGridPlugins(univer: Univer, container: HTMLElement): void {
  // Lists to choose from are drawn in Univer's own font, not the sheet's.
  Object.assign(DEFAULT_STYLES, sheetLook.defaultStyle);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: true, footer: true, ribbonType: "simple" });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { menu, protectedRangeShadow: false });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin, { menu });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin, { menu });
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsFilterUIPlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  univer.registerPlugin(UniverSheetsSortUIPlugin);
}
