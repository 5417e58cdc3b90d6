import { previousDepartment } from "../../../src/domain/department/department-at";
import { linesText, policyJudgedBy } from "../../../src/domain/policy/judged-by";
import { defaultPolicy, policyOf } from "../../../src/domain/policy/policy";
import { departmentOf, snapshotOf } from "../../support/department";

test("the settings of the rule are kept as far as they are not the usual ones, and read back", () => {
  const own = policyOf([
    ["attendance.amber", 92.5],
    ["gap.amber", -1.5],
    ["attitude.scale", "4 is best"],
    ["alert.budget", 7],
  ]);
  expect(linesText(defaultPolicy)).toBe("Usual lines");
  expect(linesText(own)).toBe("gap.amber -1.5; attendance.amber 92.5; attitude.scale 4 is best");
  const later = policyOf([
    ["attendance.amber", 95],
    ["red.domains", 3],
    ["alert.budget", 7],
  ]);
  expect(policyJudgedBy(linesText(own), later)).toEqual(own);
  expect(policyJudgedBy("Usual lines", later)).toEqual({ ...defaultPolicy, "alert.budget": 7 });
  expect(policyJudgedBy("", later)).toEqual(later);
  expect(policyJudgedBy("attendance.amber 10", later)).toEqual(later);
});

test("the department of a day that was kept is judged by the lines of that day", () => {
  const policy = policyOf([["red.domains", 3]]);
  const kept = (lines: string) => departmentOf({ policy, snapshots: [snapshotOf({ tier: "Amber", lines })] });
  expect(previousDepartment(kept("Usual lines"))?.policy["red.domains"]).toBe(2);
  expect(previousDepartment(kept(""))?.policy["red.domains"]).toBe(3);
});
