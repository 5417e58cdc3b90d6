import type { SheetInspection } from "../../src/api/calls/inspect-sheet";
import { type Addon, openAddon } from "../support/addon";
import { agreeing, inspectSheet, setUpSheet } from "./trackers";

/** Cells as a person types them; a blank line ends nothing. */
const typed = (csv: string) => csv.split("\n").map((line) => line.split(",").map((cell) => cellOf(cell)));
const cellOf = (text: string) => (text === "" || Number.isNaN(Number(text)) ? text : Number(text));

export const open = (csv: string) => openAddon({ sheets: { M: typed(csv) } });
export const columnOf = (found: SheetInspection, heading: string) =>
  found.columns.find((column) => column.heading === heading);
export const asked = (found: SheetInspection) => found.questions.map(({ about }) => about);

/** What the headings show, row by row, once the sheet is set up with every guess accepted. */
export async function outcome(addon: Addon, ...headings: readonly string[]) {
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  await addon.workbook.settled();
  return shown(addon, ...headings);
}

export function shown(addon: Addon, ...headings: readonly string[]) {
  const { rows: height, columns } = addon.workbook.extent(addon.workbook.activeSheet());
  const area = { sheet: addon.workbook.activeSheet(), row: 0, column: 0, rows: height, columns };
  const [first = [], ...rows] = addon.workbook.read(area).map((row) => row.map(({ display }) => display));
  const places = headings.map((heading) => first.indexOf(heading));
  return rows.filter((row) => row[0] !== "").map((row) => places.map((place) => row[place]));
}

export const physics = "Student ID,Surname,Qualification,Subject,Avg GCSE";
