import type { CellProblem } from "../domain/department/records";
import { percentsAmongMarks } from "../records/tracker-marks";
import { cellsOn, type TrackerOnSheet } from "./tracker-on-sheet";

/** Reads the number formats of the marks alone, with one call for each tracker: they are as many texts as there are cells. */
export function percentsOn(on: TrackerOnSheet): CellProblem[] {
  const { sheet, assessments, lastRow, view } = on;
  const { headerRow } = view.layout;
  const columns = assessments.map(({ column }) => column);
  if (columns.length === 0 || lastRow <= headerRow) return [];
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const formats = sheet.getRange(headerRow + 1, first + 1, lastRow - headerRow, last - first + 1).getNumberFormats();
  return percentsAmongMarks(
    cellsOn(on),
    assessments,
    (row, column) => formats[row - headerRow]?.[column - first] ?? "",
  );
}
