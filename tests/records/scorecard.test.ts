import type { CellProblem } from "../../src/domain/department/records";
import { tableIn } from "../../src/records/cell-table";
import { readRecoveryActions, readScorecard } from "../../src/records/scorecard";
import { recoveryPlansTable } from "../../src/tables/recovery-plans";
import { scorecardTable } from "../../src/tables/scorecard";

const read = (...rows: unknown[][]) => {
  const problems: CellProblem[] = [];
  const cells = [
    ["Scorecard, as of 1 May 2026"],
    ["Indicator", "Baseline", "Target", "Own figure", "Commentary"],
    ...rows,
  ];
  return { entries: readScorecard(tableIn(cells, scorecardTable), problems), problems };
};

describe("reading the Scorecard", () => {
  test("95% typed into a cell is 95 for an indicator in per cent, and a number stays what it is for another", () => {
    const { entries } = read(["Attendance %", 0.95, 97, "94%"], ["Value added (grades)", 0.2, 0.5, ""]);
    expect(entries.map(({ baseline, target, ownFigure }) => [baseline, target, ownFigure])).toEqual([
      [95, 97, 94],
      [0.2, 0.5, undefined],
    ]);
  });

  test("a figure that cannot be read is told with its place, and never a zero", () => {
    const { entries, problems } = read(["Attendance %", "tbc", 97, "", "Buses"], ["", 1, 2, 3, ""]);
    expect(entries).toEqual([expect.objectContaining({ baseline: undefined, target: 97, commentary: "Buses" })]);
    expect(problems).toEqual([
      { tab: "Scorecard", row: 3, header: "Baseline", found: '"tbc"', expected: expect.any(String) as string },
    ]);
  });
});

test("a percentage of a recovery plan is read as it is shown", () => {
  const cells = [
    ["Indicator", "Performance", "Target"],
    ["Attendance %", 0.949, "97%"],
    ["Value added (grades)", 0.5, 1],
  ];
  const rows = readRecoveryActions(tableIn(cells, recoveryPlansTable), []);
  expect(rows.map(({ performance, target }) => [performance, target])).toEqual([
    ["94.9%", "97%"],
    ["0.5", "1"],
  ]);
});

test("a day of a recovery plan is read from a date and from text", () => {
  const cells = [
    ["Indicator", "Action", "Next review", "Completion date"],
    ["Attendance %", "Call home", new Date(2026, 4, 1), "01/06/2026"],
  ];
  const [row] = readRecoveryActions(tableIn(cells, recoveryPlansTable), []);
  expect(row).toMatchObject({ nextReview: "2026-05-01", completion: "2026-06-01", lastReview: "" });
});
