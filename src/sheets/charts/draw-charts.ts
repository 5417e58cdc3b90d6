import type { Department } from "../../domain/department/department";
import { chartMessages as words } from "../../messages/department-messages";
import { textOf } from "../../records/texts";
import type { Report } from "../../tables/report";
import { newSheets } from "../new-sheets";
import { readDepartment } from "../read-department";
import { allCharts } from "./all-charts";
import { chancesChart, isChances } from "./chances-chart";
import { type ChartBlock, chartBlocks, writeBlocks } from "./chart-blocks";
import type { ChartSpec } from "./chart-spec";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** In pixels; two beside each other fill a laptop's window. */
const size = { width: 560, height: 340 };
/** Of the sheet, which such a chart covers. */
const covered = { rows: 18, columns: 6 };
const firstRow = 3;

/** With a learner's row of a tracker selected, their chances too. */
function chartsFor(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, department: Department): ChartSpec[] {
  const sheet = spreadsheet.getActiveSheet().getName();
  const row = (spreadsheet.getActiveRange() as GoogleAppsScript.Spreadsheet.Range | null)?.getRow();
  const selected = department.enrolments.find((one) => one.tracker === sheet && one.row === row);
  const chances = selected && chancesChart(selected);
  return chances ? [...allCharts, chances] : [...allCharts];
}

/**
 * Draws our charts on the tab Charts anew, in place of those of before, with their numbers to the right. Charts of others, and those that
 * got another title, stay. Throws a sentence when there is nothing to draw or the tab holds something else.
 */
export function drawCharts(
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  department: Department = readDepartment(spreadsheet).department,
): Report {
  const charts = chartsFor(spreadsheet, department);
  const blocks = chartBlocks(charts, department);
  if (blocks.length === 0) throw new Error(words.nothing);
  const present = spreadsheet.getSheetByName(words.tab);
  const used = present?.getLastRow() ?? 0;
  if (present && used > 0 && textOf(present.getRange(1, 1).getValue()) !== words.about) throw new Error(words.occupied);
  const isOurs = (name: string) =>
    isChances(name) || words.former.includes(name) || allCharts.some(({ title }) => title === name);
  const old = present?.getCharts().filter((chart) => isOurs(titleOf(chart))) ?? [];

  const sheet = present ?? newSheets(spreadsheet).atEnd(words.tab);
  sheet.getRange(1, 1).setValue(words.about);
  writeBlocks(sheet, blocks, charts, used);
  for (const chart of old) sheet.removeChart(chart);
  blocks.forEach((block, index) => sheet.insertChart(build(sheet, block, index)));
  sheet.getRange(1, 1).activate();
  const drawn = words.drawn(blocks.length);
  return { summary: charts.length > allCharts.length ? drawn : `${drawn} ${words.selectFirst}`, lines: [] };
}

const titleOf = (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart) =>
  textOf(chart.getOptions()?.get("title") as unknown);

function build(sheet: Sheet, { spec, row, column, cells }: ChartBlock, index: number) {
  const colours = spec.series.map(({ colour }) => colour);
  const started = sheet.newChart();
  const titled =
    spec.kind === "line"
      ? started.asLineChart().setTitle(spec.title).setColors(colours).setYAxisTitle(spec.axis)
      : started.asColumnChart().setTitle(spec.title).setColors(colours).setYAxisTitle(spec.axis).setStacked();
  const corner = { row: firstRow + Math.floor(index / 2) * covered.rows, column: 1 + (index % 2) * covered.columns };
  return titled
    .addRange(sheet.getRange(row, column, cells.length, spec.series.length + 1))
    .setNumHeaders(1)
    .setPosition(corner.row, corner.column, 0, 0)
    .setOption("width", size.width)
    .setOption("height", size.height)
    .build();
}
