import fc from "fast-check";
import { allQualifications } from "../../src/domain/qualifications/all-qualifications";
import { aspiration } from "../../src/functions/aspiration";
import { gradeGap } from "../../src/functions/grade-gap";
import { meg } from "../../src/functions/meg";
import { anyCells, expectCells, largest } from "../support/any-cells";
import { goldenCases } from "../support/golden";

describe("ASPIRATION", () => {
  test.each(goldenCases("aspiration"))(
    "a prior of $prior in $qualification $subject: $grade ($source)",
    ({ prior, qualification, subject, grade }) => {
      expect(aspiration(Number(prior), qualification, subject)).toBe(grade);
    },
  );

  test("a percentile of fewer than 20 entries is not used", () => {
    // Accounting, average GCSE 3-<4: 41 entries, 75th percentile E. Band 2-<3: three entries, 75th percentile B.
    expect(aspiration(2.5, "A level", "Accounting")).not.toMatch(/^B/);
  });

  test("the best grade has none above it", () => {
    expect(aspiration(9, "A level", "Mathematics")).toBe("A*");
  });

  test("a college's own grade is the floor, and one above it the aim", () => {
    const rows = [
      ["Qualification", "From", "To", "Grade"],
      ["AAT", 0, 9, "Pass"],
    ];
    expect(aspiration(6, "AAT", "", rows)).toBe("Merit");
  });

  test("what is missing is said as MEG says it", () => {
    expect(aspiration([[""], [""], [6], ["x"]], [[""], ["A level"], ["AAT"], ["A level"]], "")).toEqual([
      [""],
      ["No baseline"],
      ["No benchmark: add AAT to Local targets"],
      ['Prior?  found "x"'],
    ]);
  });

  test("it is never below the MEG", () => {
    const names = allQualifications().map(({ name }) => name);
    const subject = fc.constantFrom("Mathematics", "Physics", "Business", "Applied Science", "Sport", "");
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 11, noNaN: true }),
        fc.constantFrom(...names),
        subject,
        (prior, name, title) => {
          const gap = gradeGap(aspiration(prior, name, title), meg(prior, name, title), name);
          expect(typeof gap === "number" ? gap : 0).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  test("any cells give back their shape", () => {
    fc.assert(
      fc.property(anyCells, anyCells, anyCells, (prior, qualification, subject) =>
        expectCells(aspiration(prior, qualification, subject), largest(prior, qualification, subject)),
      ),
    );
  });
});
