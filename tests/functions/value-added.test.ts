import fc from "fast-check";
import { type ModelRow, modelRows } from "../../src/domain/national/value-added-model";
import { groupBy } from "../../src/domain/numbers/group-by";
import { valueAdded } from "../../src/functions/value-added";
import { valueAddedScores } from "../../src/functions/value-added-scores";
import { anyCells, expectCells, largest } from "../support/any-cells";
import { goldenCases } from "../support/golden";

/** DfE's subjects that stand in one qualification with several curves, by name. */
function sharedNames(): [subject: string, qualification: string, rows: ModelRow[]][] {
  const shared = [...groupBy(modelRows(), ({ qualification, subject }) => `${qualification}|${subject}`).values()];
  return shared
    .filter((rows) => rows.filter(({ priors }) => priors.length > 0).length > 1)
    .map((rows): [string, string, ModelRow[]] => [rows[0]?.subject ?? "", rows[0]?.qualification ?? "", rows])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

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
    ["N (no grade)", 7, "A level", "Mathematics", 'Actual?  found "N (no grade)"'],
    ["No result", 7, "A level", "Mathematics", ""],
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

  test("each of DfE's twelve names that several awards with a curve share is asked for by size or cohort, and measured by it", () => {
    const names = sharedNames();
    expect(names.map(([subject]) => subject)).toEqual([
      "Animal Husbandry: Specific Animals",
      "Applied Business",
      "Applied Sciences",
      "Art & Design",
      "Childcare Skills",
      "Finance / Accounting (General)",
      "Health Studies",
      "Medical Science",
      "Multimedia",
      "Music performance: Group",
      "Nutrition / Diet",
      "Social Science",
    ]);
    for (const [subject, qualification, rows] of names) {
      const worstGrade = ({ grades }: ModelRow) => grades.at(-1)?.grade ?? "";
      for (const row of rows) {
        const asked = String(valueAdded(worstGrade(row), 5, qualification, subject));
        expect(asked).toContain(`has several awards in ${subject}; type ${subject} (`);
        expect(valueAddedScores([[worstGrade(row)]], 5, qualification, subject)[1]).toEqual([
          "No results to count yet",
          ...Array.from({ length: 8 }, () => ""),
        ]);
      }
      const told = rows.map((row) => [`(size ${row.size})`, `(${row.cohort})`].map((detail) => `${subject} ${detail}`));
      const results = rows.map((row, place) =>
        told[place]?.map((name) => valueAdded(worstGrade(row), 5, qualification, name)),
      );
      const found = results.map((each) => each?.find((result) => !String(result).includes("several awards")));
      // Each by itself: another number, or a sentence about that award alone.
      expect(found).not.toContain(undefined);
      const numbers = found.filter((result) => typeof result === "number");
      expect(new Set(numbers).size).toBe(numbers.length);
    }
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
