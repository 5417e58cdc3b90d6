import fc from "fast-check";
import { megChances } from "../../src/functions/meg-chances";
import { anyCells, expectCells } from "../support/any-cells";
import { goldenCases } from "../support/golden";

describe("MEGCHANCES", () => {
  test.each(goldenCases("meg-chances"))(
    "of learners with $prior in $qualification $subject $percent% got $grade ($source)",
    ({ prior, qualification, subject, grade, percent }) => {
      expect(megChances(Number(prior), qualification, subject, [[grade]])).toEqual([[Number(percent)]]);
      expect(megChances(Number(prior), qualification, subject)).toEqual([
        expect.arrayContaining([`${grade} ${percent}%`]),
      ]);
    },
  );

  test("a column gives a row for each learner, best grade first; a shorter scale leaves blanks", () => {
    expect(
      megChances([[7.5], [4.5], [""]], [["A level"], ["BTEC Extended Certificate"], ["A level"]], "Business"),
    ).toEqual([
      ["A* 16.2%", "A 33%", "B 39.6%", "C 9.1%", "D 1.6%", "E 0.3%", "U 0.1%"],
      ["D* 6.4%", "D 33.5%", "M 44.4%", "P 14.2%", "U 1.5%", "", ""],
      ["No baseline", "", "", "", "", "", ""],
    ]);
  });

  test("below headings stand plain percentages, blank where the qualification has no such grade", () => {
    expect(
      megChances([[7.5], [4.5]], [["A level"], ["BTEC Extended Certificate"]], "Business", [["A*", "A", "M"]]),
    ).toEqual([
      [16.2, 33, ""],
      ["", "", 44.4],
    ]);
  });

  test.each([
    [1.5, "A level", "Biology", "No benchmark: only 3 learners nationally with this start"],
    [6, "AAT", "", "No benchmark: add AAT to Local targets"],
    [6, "Core Maths", "", "No benchmark: no shares per grade are published for Core Maths"],
    [6, "A level", "Mathmatics", 'No benchmark for "Mathmatics" in A level; nearest: Mathematics'],
    [1.5, "GCSE resit", "Maths", "No benchmark: only 2 learners nationally with this start"],
    ["six", "A level", "Mathematics", 'Prior?  found "six"'],
    ["", "", "", ""],
  ])("where nothing is published it says so: %j in %j %j gives %j", (prior, qualification, subject, text) => {
    expect(megChances(prior, qualification, subject)).toEqual([[text]]);
  });

  test.each([
    ["A level", "Physics"],
    ["BTEC Extended Certificate", "Business"],
    ["BTEC Foundation Diploma", "Business"],
    ["BTEC Diploma", "Business"],
    ["BTEC Extended Diploma", "Business"],
  ])("the shares of %s add up to all learners, whatever the start", (qualification, subject) => {
    const rows = megChances([[3.5], [4.5], [5.5], [6.5], [7.5]], qualification, subject) as string[][];
    for (const row of rows) {
      const shares = row.map((cell) => Number(/ ([\d.]+)%$/.exec(cell)?.[1]));
      expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThan(0.6);
    }
  });

  test("any cells give a row for each row", () => {
    fc.assert(
      fc.property(anyCells, anyCells, anyCells, anyCells, (prior, qualification, subject, grades) => {
        const rows = [prior, qualification, subject].map((cells) => (Array.isArray(cells) ? cells.length : 1));
        const result = megChances(prior, qualification, subject, grades) as unknown[][];
        expectCells(result, { rows: Math.max(...rows), columns: result[0]?.length ?? 0 });
      }),
    );
  });
});
