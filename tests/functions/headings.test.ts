import { averageMark } from "../../src/functions/marks";
import { readPolicy } from "../../src/functions/policy-argument";
import { workingAt } from "../../src/functions/working-at";
import { assessmentsTable } from "../../src/tables/assessments";
import { coursesTable } from "../../src/tables/courses";
import { policyTable } from "../../src/tables/policy";

const names = (column: { header: string; aliases: readonly string[] }) => [column.header, ...column.aliases];

describe("a heading that the tabs know, the functions know", () => {
  const { code, maxMark, weight, date } = assessmentsTable.columns;

  test.each(names(code))("Assessments: %s", (heading) => {
    expect(
      averageMark("T1", 25, [
        [heading, "Max mark"],
        ["T1", 50],
      ]),
    ).toBe(50);
  });

  test.each(names(maxMark))("Assessments: %s", (heading) => {
    expect(
      averageMark("T1", 25, [
        ["Assessment", heading],
        ["T1", 50],
      ]),
    ).toBe(50);
  });

  test.each(names(weight))("Assessments: %s", (heading) => {
    const table = [
      ["Assessment", "Max mark", heading],
      ["T1", 50, 3],
      ["T2", 50, 1],
    ];
    expect(averageMark([["T1", "T2"]], [[50, 0]], table)).toEqual([[75]]);
  });

  test.each(names(date))("Assessments: %s", (heading) => {
    expect(
      averageMark("T1", 25, [
        ["Assessment", "Max mark", heading],
        ["T1", 50, "2025-10-01"],
      ]),
    ).toBe(50);
  });

  test.each(names(coursesTable.columns.code))("Courses: %s", (heading) => {
    expect(
      workingAt(75, "MA", [
        [heading, "Grade boundaries"],
        ["MA", "A 70, B 60"],
      ]),
    ).toBe("A");
  });

  test.each(names(coursesTable.columns.gradeBoundaries))("Courses: %s", (heading) => {
    expect(
      workingAt(75, "MA", [
        ["Course", heading],
        ["MA", "A 70, B 60"],
      ]),
    ).toBe("A");
  });

  test.each(names(policyTable.columns.setting))("Policy: %s", (heading) => {
    expect(
      readPolicy([
        [heading, "Value"],
        ["attendance.amber", 91],
      ])["attendance.amber"],
    ).toBe(91);
  });

  test.each(names(policyTable.columns.value))("Policy: %s", (heading) => {
    expect(
      readPolicy([
        ["Setting", heading],
        ["attendance.amber", 91],
      ])["attendance.amber"],
    ).toBe(91);
  });
});
