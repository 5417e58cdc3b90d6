import fc from "fast-check";
import { targetSetter } from "../../src/domain/targets/meg";
import { meg } from "../../src/functions/meg";
import { anyCell, anyCells, expectCells, largest } from "../support/any-cells";
import { goldenCases } from "../support/golden";

const localTargets = [
  ["Qualification", "Subject", "From", "To", "Grade"],
  ["AAT", "", 0, 5, "Pass"],
  ["AAT", "", 5, 7, "Merit"],
  ["AAT", "Bookkeeping", 0, 9, "Distinction"],
  ["A level", "Mathematics", 8, "", "A*"],
  ["Cambridge International A level", "", "", "", "B"],
  ["EPQ", "", 0, 9, ""],
];
const policyOf = (method: string) => [
  ["Setting", "Value"],
  ["meg.method", method],
];

describe("MEG", () => {
  test.each(goldenCases("meg"))(
    "a prior of $prior in $qualification $subject: $points points, $grade ($source)",
    ({ prior, qualification = "", subject = "", points, grade }) => {
      const target = targetSetter().meg({ prior: Number(prior), qualification, subject });
      expect(target).toMatchObject({ kind: "grade", grade });
      expect(target.kind === "grade" && target.points).toBeCloseTo(Number(points), 1);
      expect(meg(Number(prior), qualification, subject)).toBe(grade);
    },
  );

  test.each([
    [7, "A-level", "maths", "B"],
    [7, "GCE A Level", "Further Maths", "B"],
    [7, "alevel", "Computing", "B"],
    ["7", "A level", "Mathematics", "B"],
    [6, "Btec Ext Cert", "Applied Science", "D"],
    [6, "EPQ", "The chemistry of bread", "B"],
    [6, "Core Maths", "", "C"],
  ])("people's own spellings are understood: %j, %j, %j", (prior, qualification, subject, grade) => {
    expect(meg(prior, qualification, subject)).toBe(grade);
  });

  test.each([
    ["", "A level", "Mathematics", "No baseline"],
    ["", "", "", ""],
    ["six", "A level", "Mathematics", 'Prior?  found "six"'],
    ["#N/A", "A level", "Mathematics", "Prior?  found #N/A"],
    [true, "A level", "Mathematics", "Prior?  found TRUE"],
    [6, "", "Mathematics", "Qualification?  found nothing"],
    [6, "A level", "", "No benchmark: the subject is missing"],
    [6, "A level", "Mathmatics", 'No benchmark for "Mathmatics" in A level; nearest: Mathematics'],
    [6, "A level", "Astrology", 'No benchmark for "Astrology" in A level'],
    [6, "B level", "Mathematics", 'No benchmark for "B level"; nearest: A level'],
    [6, "A level", "Chinese", "No benchmark: prior attainment says too little about Chinese in A level"],
    [6, "AAT", "", "No benchmark: add AAT to Local targets"],
    [
      6,
      "Cambridge International A level",
      "Mathematics",
      "No benchmark: add Cambridge International A level to Local targets",
    ],
    [9.5, "A level", "Accounting", "A (prior above 9.00)"],
    [0.5, "A level", "Biology", "E (prior below 0.83)"],
    [12, "A level", "Mathematics", "Prior?  found 12; expected an average GCSE score, 0 to 11"],
    [5, "GCSE", "Mathematics", "Prior?  found 5; expected a KS2 scaled score, 80 to 120"],
    [106, "GCSE", "Astronomy", "5 (all GCSE subjects together)"],
    [4.2, "GCSE resit", "Maths", "Prior?  found 4.2; expected the GCSE grade so far, below 4"],
    [3, "GCSE resit", "Art", 'No benchmark: resits are English or maths; found "Art"'],
  ])("a prior of %j in %j, %j gives %j", (prior, qualification, subject, text) => {
    expect(meg(prior, qualification, subject)).toBe(text);
  });

  test("a minimum expected grade is always a pass", () => {
    expect(meg(2, "GCE AS level (Not continued to A2)", "Physics")).toBe("E");
  });

  test.each([
    [4, "AAT", "", "Pass"],
    [5, "AAT Level 3", "", "Merit"],
    [6, "AAT", "Bookkeeping", "Distinction"],
    [8, "AAT", "Tax", "No benchmark: add AAT to Local targets"],
    [9, "A level", "Maths", "A*"],
    [7, "A level", "Mathematics", "B"],
    [5, "CAIE A level", "Physics", "B"],
    [6, "EPQ", "", "B"],
  ])("the college's own row comes first: a prior of %j in %j %j is %j", (prior, qualification, subject, grade) => {
    expect(meg(prior, qualification, subject, "", localTargets)).toBe(grade);
    expect(meg(prior, qualification, subject, "Average", localTargets)).toBe(grade);
  });

  test("the college's own grade does not change with the method", () => {
    expect(meg(5, "AAT", "", "Plus one grade", localTargets)).toBe("Merit");
  });

  test("a local row that cannot be read is named", () => {
    const rows = [
      ["Qualification", "From", "To", "Grade"],
      ["AAT", "five", 7, "Merit"],
    ];
    expect(() => meg(5, "AAT", "", "", rows)).toThrow('Local targets, AAT Merit: From must be a number; found "five".');
  });

  test.each([
    ["Average", "B"],
    ["expected", "B"],
    ["75TH PERCENTILE", "A"],
    ["Plus one grade", "A"],
    ["One grade above", "A"],
  ])("by the method %s, similar learners of A level Mathematics at 7 reach %s", (method, grade) => {
    expect(meg(7, "A level", "Mathematics", method)).toBe(grade);
  });

  test("without a method the Policy's setting counts, and a method given in the call comes before it", () => {
    expect(meg(7, "A level", "Mathematics", "", "", policyOf("Plus one grade"))).toBe("A");
    expect(meg(7, "A level", "Mathematics", "Average", "", policyOf("Plus one grade"))).toBe("B");
  });

  test("where no percentile is published, the grade says what stands in for it", () => {
    expect(meg(6, "Core Maths", "", "75th percentile")).toBe("B (no percentile published; one grade above average)");
  });

  test("an unknown method is a wrong call", () => {
    expect(() => meg(7, "A level", "Mathematics", "Median")).toThrow(
      'Method must be Average, 75th percentile, Plus one grade; found "Median".',
    );
  });

  test("a column with one qualification and one subject gives a column", () => {
    expect(meg([[7], [""], [5.5]], "A level", [["Mathematics"]])).toEqual([["B"], ["No baseline"], ["D"]]);
  });

  test("any cells give back their shape", () => {
    fc.assert(
      fc.property(anyCells, anyCells, anyCells, (prior, qualification, subject) =>
        expectCells(meg(prior, qualification, subject), largest(prior, qualification, subject)),
      ),
    );
    fc.assert(fc.property(anyCell, (prior) => expectCells(meg(prior, "A level", "Mathematics"), undefined)));
  });
});
