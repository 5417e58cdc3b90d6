import { once } from "../../domain/once";
import { repairMessages } from "../../messages/repair-messages";
import { widthOf } from "../../tables/grid";
import { tracker } from "../../tables/tracker";
import { setColumnFormats } from "../column-look";
import { standingColumns, withComing } from "../read-grid";
import { done, noted, prepare, type Repair } from "../repair";
import { columnOf, headerOf, type TrackerOnSheet, whereIs } from "../tracker-on-sheet";

/** Number formats of our own columns, frozen headings, and a filter where there is none. */
export function lookRepairs(on: TrackerOnSheet): Repair[] {
  return [...numberFormats(on), ...frozen(on), ...filter(on)];
}

function numberFormats(on: TrackerOnSheet): Repair[] {
  const { sheet, layout, lastRow, grid } = on;
  const { headerRow } = layout;
  const present = once(() => {
    const rows = Math.max(1, Math.min(lastRow, on.rows() - 1) - headerRow);
    return withComing(sheet.getRange(headerRow + 1, 1, rows, standingColumns(grid)).getNumberFormats(), grid, "");
  });
  const lacking = [...on.formulas.keys()].flatMap((key) => {
    const { numberFormat } = tracker.columns[key] as { numberFormat?: string };
    const column = columnOf(on, key);
    const isNew = !on.view.layout.columns.has(key);
    if (!numberFormat || (!isNew && present().every((row) => row[column] === numberFormat))) return [];
    return [{ key, column, numberFormat }];
  });
  if (lacking.length === 0) return [];
  const write = () => setColumnFormats(sheet, { firstRow: headerRow + 1, lastRow: on.rows() }, lacking);
  // Of a new column it goes without saying.
  const gone = lacking.filter(({ key }) => on.view.layout.columns.has(key));
  const lines = gone.map(({ key, column }) => noted(whereIs(on, column), repairMessages.numberFormat(headerOf(key))));
  return [...lines, prepare(write)];
}

function frozen({ sheet, name, layout }: TrackerOnSheet): Repair[] {
  if (sheet.getFrozenRows() >= layout.headerRow) return [];
  return [done(name, repairMessages.frozen, () => sheet.setFrozenRows(layout.headerRow))];
}

function filter({ sheet, name, layout, grid, rows }: TrackerOnSheet): Repair[] {
  if (sheet.getFilter()) return [];
  const last = Math.max(widthOf(grid), ...[...layout.columns.values()].map((column) => column + 1));
  const height = rows() - layout.headerRow + 1;
  const area = () => sheet.getRange(layout.headerRow, 1, height, last);
  const standing = sheet.getRange(layout.headerRow, 1, height, standingColumns(grid));
  // Google makes none over cells that are merged downwards, and headings may well be.
  const tall = standing.getMergedRanges().find((merged) => merged.getNumRows() > 1);
  if (tall) return [{ line: { kind: "note", where: name, text: repairMessages.noFilter(tall.getA1Notation()) } }];
  const write = () => void area().createFilter();
  return [done(name, repairMessages.filter, write)];
}
