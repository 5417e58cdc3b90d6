import { dayTwoMessages as words } from "../../messages/day-two-messages";
import { writingMessages } from "../../messages/record-messages";
import { type Cell, isBlank } from "../../records/cell";
import { textOf } from "../../records/texts";
import { tracker, type TrackerKey } from "../../tables/tracker";
import { Told } from "../fault-sentence";
import type { TrackerOnSheet } from "../tracker-on-sheet";
import { asPlainText } from "../write-cells";
import { hasMoved, type Put } from "../writing/look";
import { addressOf } from "../writing/put-cells";
import { rowsSeen } from "../writing/rows-of-sheet";
import { trackerRead } from "../writing/sheet-read";
import { wentAstray } from "../writing/went-astray";
import { writeValues } from "../writing/write-columns";
import { lookAtRows, type Rows, stands, takeRowBack, type TypedCell } from "./look-at-rows";

/** How often the row is written where somebody moves rows at that very moment; ours. */
const tries = 4;

/**
 * A row below the last learner; what stands there, such as a class average, moves down. One write, so that it is whole or not there, with a look before
 * and after: what was hit gets back what it held. @returns the row, from 1 @throws Told where the row cannot be put
 */
export function putRow(on: TrackerOnSheet, given: Partial<Record<TrackerKey, string>>): number {
  const cells = typedCells(on, given);
  const { sheet, name, layout } = on;
  const [first, last] = [
    Math.min(...cells.map(({ column }) => column)),
    Math.max(...cells.map(({ column }) => column)),
  ];
  const values = Array.from(
    { length: last - first + 1 },
    (_, at) => cells.find(({ column }) => column === first + at)?.value ?? "",
  );
  const look = () => lookAtRows(on, cells, last);
  const rowBelow = ({ ids }: Rows) => Math.max(layout.headerRow, ids.map((id) => id !== "").lastIndexOf(true) + 1);
  const begin = look();
  sheet.insertRowsAfter(rowBelow(begin), 1);
  for (let attempt = 1; attempt <= tries; attempt++) {
    const seen = look();
    if (hasMoved(begin, seen)) throw new Told(writingMessages.columnsMoved(name));
    const row = rowBelow(seen);
    const put: Put = { row, column: first, cells: [values] };
    if (!(seen.rows[row] ?? []).every(isBlank)) throw new Told(words.rowFilled);
    const own = ownId(on, seen, put, given);
    const id = cells.find(({ isText }) => isText);
    if (id) sheet.getRange(row + 1, id.column + 1).setNumberFormat("@");
    sheet.getRange(row + 1, first + 1, 1, values.length).setValues([values]);
    SpreadsheetApp.flush();
    const after = look();
    const at = after.ids.indexOf(own);
    if (hasMoved(seen, after)) {
      if (at >= 0 && stands(after, at, cells)) return at + 1;
      return takeRowBack(on, seen, after, put);
    }
    const astray = wentAstray(seen, after, [put], new Set([own]));
    const isTyped = (column: number) => after.columns.includes(column);
    const putsOf = ({ row: down, column, cells: [line = []] }: Put) =>
      line.map((value, right) => ({ row: down, column: column + right, value })).filter((one) => isTyped(one.column));
    writeValues(sheet, astray.back.flatMap(putsOf));
    const lost = astray.unknown.flatMap(putsOf).map(addressOf);
    if (lost.length > 0) throw new Told(writingMessages.touched(name, lost));
    if (astray.back.length === 0 && at >= 0) return at + 1;
    SpreadsheetApp.flush();
  }
  throw new Told(words.rowFilled);
}

/** A column that one formula fills for the whole sheet takes no entries. */
function typedCells(
  { layout, theirs, view, grid }: TrackerOnSheet,
  given: Partial<Record<TrackerKey, string>>,
): TypedCell[] {
  const formulas = grid.formulas[layout.headerRow - 1] ?? [];
  const ids = grid.values.slice(layout.headerRow).map((row) => row[view.layout.columns.get("learnerId") ?? 0] as Cell);
  const areTexts = ids.some((id) => !isBlank(id)) && ids.every((id) => typeof id !== "number");
  return [...view.layout.columns].flatMap(([key, column]) => {
    const text = given[key] ?? "";
    const isTyped = tracker.columns[key].filledBy === "people" && (theirs.has(key) || (formulas[column] ?? "") === "");
    if (text === "" || !isTyped) return [];
    const isText = key === "learnerId" && areTexts;
    return [{ column, text, isText, value: isText ? text : cellFor(text) }];
  });
}

/** Digits are a number, unless that would lose some of them. */
const cellFor = (text: string): string | number => (String(Number(text)) === text ? Number(text) : asPlainText(text));

/** What will tell the new row apart: a learner may have another one. */
function ownId(on: TrackerOnSheet, { rows }: Rows, { row }: Put, given: Partial<Record<TrackerKey, string>>): string {
  const line: Cell[] = [];
  for (const key of ["learnerId", "course"] as const) line[on.view.layout.columns.get(key) ?? 0] = textOf(given[key]);
  return rowsSeen(trackerRead(on), [...rows.slice(0, row), line, ...rows.slice(row + 1)]).ids[row] ?? "";
}
