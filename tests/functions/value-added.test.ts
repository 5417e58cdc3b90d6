import fc from "fast-check";
import { valueAdded } from "../../src/functions/value-added";
import { valueAddedScores } from "../../src/functions/value-added-scores";
import { anyCells, expectCells, largest } from "../support/any-cells";
import { goldenCases } from "../support/golden";

describe("VALUEADDED", () => {
  test.each(goldenCases("value-added"))(
    "$actual from $prior in $qualification $subject: $grades grades ($source)",
    ({ actual, prior, qualification, subject, grades }) => {
      const result = valueAdded(actual, Number(prior), qualification, subject) as number;
      expect(Math.abs(result - Number(grades))).toBeLessThan(0.001);
    },
  );

  test.each([
    ["", 7, "A level", "Mathematics", ""],
    ["X", 7, "A level", "Mathematics", ""],
    ["W", 7, "A level", "Mathematics", ""],
    ["N", 7, "A level", "Mathematics", 'Actual?  found "N"'],
    ["A", "", "A level", "Mathematics", "No baseline"],
    ["7", 7, "A level", "Mathematics", 'Actual?  found "7"'],
    ["A", 0.5, "A level", "Biology", "No benchmark: the national curve runs from a prior of 0.83 to 10.75"],
    ["A", 7, "A level", "Chinese", "No benchmark: prior attainment says too little about Chinese in A level"],
    ["Pass", 5, "AAT", "", "No benchmark: add AAT to Local targets"],
    ["#REF!", 5, "A level", "Physics", "Actual?  found #REF!"],
    [
      "M",
      5,
      "VRQ Level 3",
      "Applied Business",
      "No benchmark: VRQ Level 3 has several awards in Applied Business; type Applied Business (size 0.5) or (size 1)",
    ],
    [
      "M",
      5,
      "BTEC Extended Certificate",
      "Creative Media",
      "No benchmark: BTEC Extended Certificate has several awards in Creative Media; type Creative Media (Applied general) or (Tech level)",
    ],
  ])("%j from %j in %j %j gives %j", (actual, prior, qualification, subject, text) => {
    expect(valueAdded(actual, prior, qualification, subject)).toBe(text);
  });

  test("any cells give back their shape", () => {
    fc.assert(
      fc.property(anyCells, anyCells, anyCells, anyCells, (...cells) =>
        expectCells(valueAdded(...cells), largest(...cells)),
      ),
    );
  });
});

describe("VALUEADDEDSCORES", () => {
  test("two subjects of one qualification give a score each, the qualification's and the cohort's", () => {
    const table = valueAddedScores([["A"], ["B"], ["C"], [""], ["?"]], 7, "A level", [
      ["Mathematics"],
      ["Mathematics"],
      ["Physics"],
      ["Physics"],
      ["Physics"],
    ]);
    expect(table.map((row) => row.slice(0, 5))).toEqual([
      ["Level", "Cohort", "Qualification", "Subject", "Results"],
      ["Subject", "A level", "GCE A level", "Mathematics", 2],
      ["Subject", "A level", "GCE A level", "Physics", 1],
      ["Qualification", "A level", "GCE A level", "", 3],
      ["Cohort", "A level", "", "", 3],
      ["1 row not counted", "", "", "", ""],
    ]);
    expect(table[1]?.slice(5)).toEqual([0.6731, -1.0304, 2.3765, "In line"]);
  });

  test("one result is one result, not a verdict on a subject", () => {
    const verdicts = (grades: string[]) =>
      valueAddedScores(
        grades.map((grade) => [grade]),
        5,
        "A level",
        "Mathematics",
      ).map((row) => row[8]);
    expect(verdicts(["A*"])).toEqual(["Nationally", "One result", "One result", "One result"]);
    expect(verdicts(["A*", "A*"])).toEqual(["Nationally", "Above", "Above", "Above"]);
  });

  test("an award that several share is measured by the one that is named", () => {
    const size = (subject: string) => valueAdded("D", 5, "VRQ Level 3", subject);
    expect(typeof size("Applied Business (size 0.5)")).toBe("number");
    expect(size("Applied Business (size 0.5)")).not.toBe(size("Applied Business (size 1)"));
  });

  test("without a result it says so", () => {
    expect(valueAddedScores([[""]], 7, "A level", "Mathematics")[1]?.[0]).toBe("No results to count yet");
  });

  test("any cells give a table of nine columns", () => {
    fc.assert(
      fc.property(anyCells, anyCells, anyCells, anyCells, (...cells) => {
        const table = valueAddedScores(...cells);
        expectCells(table, { rows: table.length, columns: 9 });
      }),
    );
  });
});
