import { tiers } from "../../src/domain/risk/tiers";
import { marksLook, widthFor } from "../../src/sheets/column-look";
import { allTables, reportTables } from "../../src/tables/all-tables";
import type { Column } from "../../src/tables/column";
import { atRiskTable } from "../../src/tables/at-risk";
import { impactTable } from "../../src/tables/impact";
import { interventionsTable } from "../../src/tables/interventions";
import { scorecardTable } from "../../src/tables/scorecard";
import { snapshotsTable } from "../../src/tables/snapshots";
import { startHereTable } from "../../src/tables/start-here";
import { thisWeekTable } from "../../src/tables/this-week";
import { tracker } from "../../src/tables/tracker";
import { weeksTable } from "../../src/tables/weeks";
import { actionCategories } from "../../src/domain/interventions/action-types";
import { linesIn, textWidth } from "../support/arial";

/** Of a cell, in pixels: what its edges and a filter's button take. */
const beside = { edges: 6, filter: 24 };

const columns = [...allTables, ...reportTables, startHereTable].flatMap((table) =>
  Object.values<Column>(table.columns),
);
const marks = ["Diagnostic", "Autumn test", "Assignment 1", "November mock", "Paper 1", "TMA 5"].map(marksLook);

test("no heading is broken within a word or takes more than two lines beside a filter's button", () => {
  const fits = (one: Pick<Column, "header"> & Parameters<typeof widthFor>[0]) =>
    (linesIn(one.header, widthFor(one) - beside.edges - beside.filter) ?? 3) <= 2;
  expect([...columns, ...marks].filter((one) => !fits(one)).map(({ header }) => header)).toEqual([]);
  expect(linesIn("Forecast", 75 - beside.edges - beside.filter)).toBeUndefined();
});

const none = ["No benchmark", "No baseline"];
const bands = ["Exceeding", "Expected", "Satisfactory", "Limited", "Too few peers"];
const supports = actionCategories.flatMap(({ types }) => types);

test.each<[string, Parameters<typeof widthFor>[0], readonly string[]]>([
  ["the MEG of a tracker", tracker.columns.meg, none],
  ["the aspirational grade", tracker.columns.aspiration, none],
  ["the band", tracker.columns.band, bands],
  ["the tier", tracker.columns.tier, tiers],
  ["the tier of the register", atRiskTable.columns.tier, tiers],
  ["the tier that was kept", snapshotsTable.columns.tier, tiers],
  ["the tier of a week", weeksTable.columns.tier, tiers],
  ["the tier of a week over all courses", weeksTable.columns.overall, tiers],
  ["the tier before this week", thisWeekTable.columns.was, tiers],
  ["the tier now", thisWeekTable.columns.now, tiers],
  ["the MEG that was kept", snapshotsTable.columns.meg, none],
  ["the band that was kept", snapshotsTable.columns.band, bands],
  ["what is being done", atRiskTable.columns.openAction, supports],
  ["a kind of support", impactTable.columns.type, supports],
  ["a category", impactTable.columns.category, actionCategories.map(({ category }) => category)],
  ["a type of action", interventionsTable.columns.type, supports],
  ["a status", scorecardTable.columns.status, ["Provisional", "Final"]],
])("the words of %s are not cut", (_, column, words) => {
  const regular = 0.94;
  expect(words.filter((word) => textWidth(word) * regular > widthFor(column) - beside.edges)).toEqual([]);
});

test("grades and tiers are centred: they would stand against the number beside them", () => {
  const { meg, agreedMeg, workingAt, forecast, gap, band, tier } = tracker.columns;
  const looks: Parameters<typeof widthFor>[0][] = [meg, agreedMeg, workingAt, forecast, gap, band, tier];
  expect(looks.map(({ kind, centred }) => centred ?? kind === "grade")).toEqual(looks.map(() => true));
  expect(tiers).toHaveLength(4);
});
