import { findDataProblems } from "../../../src/domain/department/checks/find-data-problems";
import type { Department } from "../../../src/domain/department/department";
import { departmentOf, enrolmentOf, learnerOf } from "../../support/department";

const titles = ["No baseline", "No MEG", "No date of birth", "No tutor"];
const found = (parts: Partial<Department>) =>
  findDataProblems(departmentOf(parts))
    .filter(({ check }) => titles.includes(check))
    .map(({ check, tab, row, found: what }) => `${check}: ${tab} ${row}, ${what}`);

test("a learner without a start is asked about where others on the course have one, and nobody agreed a grade", () => {
  const known = enrolmentOf({ prior: 6, meg: "C" });
  const unknown = enrolmentOf({ learnerId: "L2", row: 3, meg: "No baseline" });
  expect(found({ enrolments: [known, unknown] })).toEqual(["No baseline: Physics 3, nothing for L2"]);
  expect(found({ enrolments: [known, { ...unknown, agreedMeg: "B" }] })).toEqual([]);
  expect(found({ enrolments: [unknown] })).toEqual([]);
  expect(found({ enrolments: [known, { ...unknown, course: "CH" }] })).toEqual([]);
});

test("a start without an expected grade is asked about until one is agreed, where others on the course have one", () => {
  const one = enrolmentOf({ prior: 6, meg: "No benchmark" });
  const other = enrolmentOf({ learnerId: "L2", row: 3, prior: 6, meg: "C" });
  expect(found({ enrolments: [one, other] })).toEqual(["No MEG: Physics 2, No benchmark for L1"]);
  expect(found({ enrolments: [{ ...one, agreedMeg: "Merit" }, other] })).toEqual([]);
  expect(found({ enrolments: [one] })).toEqual([]);
});

test("no date of birth and no tutor are asked about where others have them, and only of learners who are here", () => {
  const enrolments = [
    enrolmentOf({ prior: 6, meg: "C", tutor: "" }),
    enrolmentOf({ learnerId: "L2", row: 3, prior: 6, meg: "C", tutor: "" }),
  ];
  const born = learnerOf({ dateOfBirth: "2009-05-01", tutor: "Ms Oak" });
  const unborn = learnerOf({ learnerId: "L2", row: 3, dateOfBirth: "", tutor: "" });
  expect(found({ enrolments, learners: [born, unborn] })).toEqual([
    "No date of birth: Learners 3, nothing for L2",
    "No tutor: Learners 3, nothing for L2",
  ]);
  expect(found({ enrolments: enrolments.slice(0, 1), learners: [born, unborn] })).toEqual([]);
  const none = [born, unborn].map((one) => ({ ...one, dateOfBirth: "", tutor: "" }));
  expect(found({ enrolments, learners: none })).toEqual([]);
});
