import { chartData } from "../../../preview/page/charts/chart-data";
import { isDark } from "../../../preview/page/charts/columns";
import { scaleOf } from "../../../preview/page/charts/scale";
import { at, closeWorkbooks, fill, newWorkbook } from "../../support/workbooks";

afterAll(closeWorkbooks);

test("a chart's cells are read side by side: names, then a series for each column under its heading", () => {
  const workbook = newWorkbook();
  fill(workbook, "A1", [
    ["Course", "Red", "", "Amber"],
    ["PH", 2, "", 5],
    ["MA", "n/a", "", 7],
  ]);
  const data = chartData(workbook, {
    id: "chart-1",
    sheet: workbook.activeSheet(),
    kind: "column",
    areas: [at(workbook, "A1:B3"), at(workbook, "D1:D3")],
    headers: 1,
    row: 0,
    column: 0,
    offsetX: 0,
    offsetY: 0,
    options: { title: "Tiers", isStacked: true, colors: ["#b3261e", "#fdc45c"] },
  });
  expect(data).toEqual({
    kind: "column",
    title: "Tiers",
    axis: "",
    stacked: true,
    points: ["PH", "MA"],
    series: [
      { name: "Red", colour: "#b3261e", values: [2, null] },
      { name: "Amber", colour: "#fdc45c", values: [5, 7] },
    ],
  });
});

test.each([
  [[95, 40], true, [0, 25, 50, 75, 100]],
  [[3, 1], true, [0, 1, 2, 3]],
  [[88, 91], false, [88, 89, 90, 91]],
])("the numbers beside %p, from zero %p, are round: %p", (values, fromZero, ticks) => {
  expect(scaleOf(values, fromZero).ticks).toEqual(ticks);
});

test.each([[[50]], [[0]], [[]]])("there is a scale for %p", (values: readonly number[]) => {
  const { low, high } = scaleOf(values, false);
  expect(low).toBeLessThan(high);
  expect(values.filter((value) => value < low || value > high)).toEqual([]);
});

test("numbers on dark parts are white", () => {
  expect(["#1f5fa8", "#5c1a12", "#b3261e"].map(isDark)).toEqual([true, true, true]);
  expect(["#f3dca8", "#fdc45c", "#dcefe0"].map(isDark)).toEqual([false, false, false]);
});
