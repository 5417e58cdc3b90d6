import { closeWorkbooks } from "../support/workbooks";
import { hostOf } from "./host-of";

afterEach(closeWorkbooks);

test("A chart is drawn as the kind that was asked for last, in columns where nobody asked", async () => {
  const { host, workbook } = hostOf(`function draw() {
    var s = SpreadsheetApp.getActiveSheet();
    var chart = s.newChart().addRange(s.getRange("A1:A3")).setPosition(1, 1, 0, 0);
    s.insertChart(chart.build());
    chart.asLineChart();
    s.insertChart(chart.build());
    s.insertChart(chart.asColumnChart().build());
  }`);
  await host.run("draw");
  expect(workbook.charts(workbook.activeSheet()).map(({ kind }) => kind)).toEqual(["column", "line", "column"]);
});
