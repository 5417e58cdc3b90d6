import { findQualification } from "../../../src/domain/qualifications/find-qualification";
import { readGrade } from "../../../src/domain/qualifications/read-grade";

test.each([
  ["A level", "a*", "A*"],
  ["A level", "*", "A*"],
  ["A level", " B ", "B"],
  ["A level", "A* (prior above 9.00)", "A*"],
  ["A level", "u", "U"],
  ["A level", "D*", undefined],
  ["A level", "A* A", undefined],
  ["A level", "", undefined],
  ["BTEC Extended Certificate", "*", "D*"],
  ["BTEC Diploma", "d*d*", "D*D*"],
  ["BTEC Diploma", "**", "D*D*"],
  ["BTEC Diploma", "*D", "D*D"],
  ["BTEC Extended Diploma", "**D", "D*D*D"],
  ["BTEC Extended Diploma", "***", "D*D*D*"],
  ["BTEC Extended Diploma", "D* D D", "D*DD"],
  ["GCSE", "7", "7"],
  ["GCSE", "Grade 7", "7"],
  ["GCSE", "10", undefined],
  ["GCSE Combined Science", "9-8", "9-8"],
  ["GCSE Combined Science", "9–8", "9-8"],
  ["GCSE Combined Science", "55", "5-5"],
  ["AAT", "distinction", "Distinction"],
  ["Functional Skills", "Level 2", "Level 2"],
])("on the %s scale %j is %j", (qualification, written, name) => {
  expect(readGrade(written, findQualification(qualification)?.grades ?? [])?.name).toBe(name);
});
