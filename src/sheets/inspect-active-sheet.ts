import { arrayHeading } from "../tables/array-headings";
import { assessmentsTable } from "../tables/assessments";
import { setUpMessages } from "../messages/set-up-messages";
import { findHeaderRow, likelyHeaderRow, marksWithoutHeading } from "../tables/find-columns";
import { isBlank } from "../records/cell";
import { textOf } from "../records/texts";
import { cellsBelow, widthOf } from "../tables/grid";
import { inspect } from "../tables/inspect-sheet";
import type { Inspection } from "../tables/inspection";
import { columnLetter } from "../tables/tracker-addresses";
import { readGrid } from "./read-grid";
import { ownTabs } from "../tables/all-tables";
import { listedAssessments, readParts } from "./workbook";

/** Cells shown beside a column, so that people can tell what it holds. */
const samplesPerColumn = 3;
const rowsSampled = 40;

export interface InspectedSheet {
  readonly inspection: Inspection;
  /** For each column the first few filled cells, as shown. */
  readonly samples: readonly (readonly string[])[];
}

/** Says what the selected sheet holds and what set-up would do; changes nothing. Throws an Error when it is no tracking sheet. */
export function inspectActiveSheet(spreadsheet = SpreadsheetApp.getActiveSpreadsheet()): InspectedSheet {
  const sheet = spreadsheet.getActiveSheet();
  const name = sheet.getName();
  if (ownTabs.has(name)) throw new Error(setUpMessages.tabIsNoTracker(name));
  const grid = readGrid(sheet, { formats: true });
  const headerRow = findHeaderRow(grid) ?? likelyHeaderRow(grid);
  if (headerRow === undefined) throw new Error(setUpMessages.noHeadings(name));
  const spilled = arrayHeading(grid, headerRow);
  if (spilled !== undefined) throw new Error(setUpMessages.arrayHeading(spilled));
  const [lost] = marksWithoutHeading(grid, headerRow);
  if (lost !== undefined) throw new Error(setUpMessages.marksWithoutHeading(columnLetter(lost)));
  const parts = readParts(spreadsheet, [assessmentsTable]);
  const listed = listedAssessments(parts);
  const below = Math.min(grid.values.length - headerRow, rowsSampled);
  const width = widthOf(grid);
  const shown = below > 0 ? sheet.getRange(headerRow + 1, 1, below, width).getDisplayValues() : [];
  const sampleGrid = { ...grid, values: shown };
  const samples = Array.from({ length: width }, (_, column) =>
    cellsBelow(sampleGrid, 0, column)
      .filter(({ value }) => !isBlank(value))
      .slice(0, samplesPerColumn)
      .map(({ value }) => textOf(value)),
  );
  return {
    inspection: inspect(grid, headerRow, { sheet: name, listed, attitude: parts.policy["attitude.scale"] }),
    samples,
  };
}
