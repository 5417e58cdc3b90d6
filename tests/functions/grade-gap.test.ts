import fc from "fast-check";
import { allQualifications } from "../../src/domain/qualifications/all-qualifications";
import { gradeGap } from "../../src/functions/grade-gap";
import { meg } from "../../src/functions/meg";
import { anyCells, expectCells, largest } from "../support/any-cells";
import { goldenCases } from "../support/golden";

describe("GRADEGAP", () => {
  test.each(goldenCases("grade-gap"))("$current against $target in $qualification is $gap", (row) => {
    expect(gradeGap(row.current, row.target, row.qualification)).toBe(Number(row.gap));
  });

  test.each([
    ["", "B", "A level"],
    ["B", "", "A level"],
    ["B", "No baseline", "A level"],
    ["B", "No benchmark: add AAT to Local targets", "AAT"],
    ["", "", ""],
  ])("a grade that is not yet known is no gap: %j against %j in %j", (current, target, qualification) => {
    expect(gradeGap(current, target, qualification)).toBe("");
  });

  test.each([
    ["7", "B", "A level", 'Current?  found "7"'],
    ["B", "Merit", "A level", 'Target?  found "Merit"'],
    ["#N/A", "B", "A level", "Current?  found #N/A"],
    [true, "B", "A level", "Current?  found TRUE"],
    ["", "Qualification?  found nothing", "", "Qualification?  found nothing"],
    ["", "TBC", "A level", 'Target?  found "TBC"'],
    ["B", "C", "", "Qualification?  found nothing"],
    ["B", "C", "B level", 'No grades known for "B level"; nearest: A level'],
  ])("%j against %j in %j: %s", (current, target, qualification, text) => {
    expect(gradeGap(current, target, qualification)).toBe(text);
  });

  test("a MEG that names what was probably meant tells a slip, so the gap says where to look", () => {
    const slips = [meg(6, "A levle", "Biology"), meg(6, "A level", "Biolgy")];
    expect(slips).toEqual([expect.stringContaining("; nearest: "), expect.stringContaining("; nearest: ")]);
    expect(slips.map((slip) => gradeGap("B", slip, "A level"))).toEqual(["see MEG", "see MEG"]);
  });

  test("GCSE grades may be numbers", () => {
    expect(gradeGap([[5], [9]], [[7], [4]], "GCSE")).toEqual([[-2], [5]]);
  });

  test("the way back is the same number with the other sign, on every scale", () => {
    const pairs = fc.constantFrom(...allQualifications()).chain(({ name, grades }) => {
      const grade = fc.constantFrom(...grades.map((one) => one.name));
      return fc.tuple(fc.constant(name), grade, grade);
    });
    fc.assert(
      fc.property(pairs, ([name, one, other]) => {
        expect(Number(gradeGap(one, other, name)) + Number(gradeGap(other, one, name))).toBe(0);
      }),
    );
  });

  test("any cells give back their shape", () => {
    fc.assert(
      fc.property(anyCells, anyCells, anyCells, (current, target, qualification) =>
        expectCells(gradeGap(current, target, qualification), largest(current, target, qualification)),
      ),
    );
  });
});
