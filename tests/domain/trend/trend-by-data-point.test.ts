import { countByCourse } from "../../../src/domain/charts/count-by-course";
import { trendByDataPoint } from "../../../src/domain/trend/trend-by-data-point";
import { departmentOf, enrolmentOf, snapshotOf } from "../../support/department";

test("data points come in the order of their days, and today is the last; a mean leaves out who has none", () => {
  const points = trendByDataPoint(
    departmentOf({
      today: "2026-03-31",
      snapshots: [
        snapshotOf({ dataPoint: "Mid-year", takenOn: "2026-02-01", average: 60, tier: "Red" }),
        snapshotOf({ dataPoint: "Mid-year", takenOn: "2026-02-03", average: undefined, tier: "On track" }),
        snapshotOf({
          dataPoint: "Baseline",
          takenOn: "2025-10-01",
          average: 50,
          attendance: 90,
          tier: "Not enough data",
        }),
      ],
      enrolments: [
        enrolmentOf({ average: 70, gap: -1, signals: { attendance: 80 }, tier: "Amber" }),
        enrolmentOf({ average: 80, gap: 1, signals: {}, tier: "On track" }),
      ],
    }),
    "Now",
  );
  expect(points).toEqual([
    expect.objectContaining({
      dataPoint: "Baseline",
      on: "2025-10-01",
      average: 50,
      attendance: 90,
      atRisk: undefined,
    }),
    expect.objectContaining({
      dataPoint: "Mid-year",
      on: "2026-02-03",
      enrolments: 2,
      average: 60,
      atRisk: 50,
      red: 50,
    }),
    { dataPoint: "Now", on: "2026-03-31", enrolments: 2, average: 75, gap: 0, attendance: 80, atRisk: 50, red: 0 },
  ]);
});

test("counts by course take the course, or the tab where a tracker has none, and leave out other words", () => {
  const counts = countByCourse(
    [
      enrolmentOf({ course: "PH", band: "Limited" }),
      enrolmentOf({ course: "PH", band: "Too few peers" }),
      enrolmentOf({ course: "", tracker: "Biology", band: "Expected" }),
      enrolmentOf({ course: "FM", band: "Too few peers" }),
    ],
    ["Expected", "Limited"],
    ({ band }) => band,
  );
  expect(counts).toEqual([
    { course: "Biology", counts: [1, 0] },
    { course: "PH", counts: [0, 1] },
  ]);
});
