import type { HostCase } from "./host-case";

const sheet = "reference/spreadsheet/sheet";
const chart = "reference/spreadsheet/embedded-chart";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A column chart over A1:B3 with a title. */
const columns = (on: Sheet, title: string) =>
  on
    .newChart()
    .asColumnChart()
    .setTitle(title)
    .setStacked()
    .addRange(on.getRange("A1:B3"))
    .setNumHeaders(1)
    .setPosition(5, 2, 10, 20)
    .build();

const titles = (on: Sheet) => on.getCharts().map((one) => one.getOptions()?.get("title") as unknown);

export const chartCases: readonly HostCase[] = [
  {
    behaviour: "a chart that was built stands in the sheet only once it is inserted",
    source: "reference/spreadsheet/embedded-chart-builder#build",
    steps: [
      ({ sheet: on }) => {
        const built = columns(on, "Marks");
        const before = on.getCharts().length;
        on.insertChart(built);
        return [before, on.getCharts().length];
      },
    ],
    expected: [0, 1],
  },
  {
    behaviour: "a chart can be read back: ranges, place, title",
    source: `${chart}#getcontainerinfo`,
    steps: [
      ({ sheet: on }) => on.insertChart(columns(on, "Marks")),
      ({ sheet: on }) => {
        const [present] = on.getCharts();
        const place = present?.getContainerInfo();
        return [
          present?.getRanges().map((range) => range.getA1Notation()),
          [place?.getAnchorRow(), place?.getAnchorColumn(), place?.getOffsetX(), place?.getOffsetY()],
          present?.getOptions()?.get("title") as unknown,
        ];
      },
    ],
    expected: [["A1:B3"], [5, 2, 10, 20], "Marks"],
  },
  {
    behaviour: "removeChart takes that chart away and leaves the others",
    source: `${sheet}#removechartchart`,
    steps: [
      ({ sheet: on }) => ["first", "second", "third"].forEach((title) => on.insertChart(columns(on, title))),
      ({ sheet: on }) => {
        const [, second] = on.getCharts();
        if (second) on.removeChart(second);
      },
      ({ sheet: on }) => titles(on),
    ],
    expected: ["first", "third"],
  },
  {
    behaviour: "a chart belongs to the sheet it was inserted into, wherever its cells are",
    source: `${sheet}#insertchartchart`,
    steps: [
      ({ sheet: on, spreadsheet }) => {
        const other = spreadsheet.insertSheet(`${on.getName()} charts`);
        other.insertChart(columns(on, "Elsewhere"));
        return [
          on.getCharts().length,
          titles(other),
          other.getCharts()[0]?.getRanges()[0]?.getSheet().getName() === on.getName(),
        ];
      },
    ],
    expected: [0, ["Elsewhere"], true],
  },
  {
    behaviour: "a chart's cells move with rows that are inserted above them",
    source: "reported: chart ranges after inserting rows",
    steps: [
      ({ sheet: on }) => on.insertChart(columns(on, "Moved")),
      ({ sheet: on }) => void on.insertRowsBefore(1, 2),
      ({ sheet: on }) =>
        on
          .getCharts()[0]
          ?.getRanges()
          .map((range) => range.getA1Notation()),
    ],
    expected: ["A3:B5"],
  },
  {
    behaviour: "an option that was not set reads as null",
    source: "reference/charts/chart-options#getoption",
    steps: [({ sheet: on }) => columns(on, "Marks").getOptions()?.get("subtitle") as unknown],
    expected: null,
  },
  {
    behaviour: "each kind of builder keeps title, colours and axis; the kind that was asked for last holds",
    source: "reference/spreadsheet/embedded-chart-builder",
    steps: [
      ({ sheet: on }) => {
        const both = on
          .newChart()
          .addRange(on.getRange("A1:A3"))
          .addRange(on.getRange("C1:C3"))
          .setPosition(1, 1, 0, 0);
        both.asLineChart().setTitle("Line").setColors(["#ff0000"]).setYAxisTitle("Per cent");
        on.insertChart(both.build());
        on.insertChart(
          both.asColumnChart().setTitle("Columns").setStacked().setYAxisTitle("Learners").setOption("x", 1).build(),
        );
        return on
          .getCharts()
          .map((one) => [
            ...["title", "colors", "vAxis.title", "isStacked", "x"].map(
              (name) => one.getOptions()?.get(name) as unknown,
            ),
            one.getRanges().map((range) => range.getA1Notation()),
          ]);
      },
    ],
    expected: [
      ["Line", ["#ff0000"], "Per cent", null, null, ["A1:A3", "C1:C3"]],
      ["Columns", ["#ff0000"], "Learners", true, 1, ["A1:A3", "C1:C3"]],
    ],
  },
  {
    behaviour: "a chart that was removed, or never stood there, cannot be removed",
    source: `${sheet}#removechartchart`,
    steps: [
      ({ sheet: on }) => {
        const built = columns(on, "Never inserted");
        on.insertChart(built);
        const [present] = on.getCharts();
        if (present) on.removeChart(present);
        return [built, present].map((one) => {
          try {
            return on.removeChart(one!);
          } catch (error) {
            return (error as Error).message;
          }
        });
      },
    ],
    expected: ["The chart does not exist in this sheet.", "The chart does not exist in this sheet."],
  },
];
