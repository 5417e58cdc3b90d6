import { gradeRole } from "../../../src/domain/adoption/grade-role";

test.each([
  ["Year Target", "target"],
  ["MTG", "target"],
  ["Targed", "target"],
  ["AP2", "working at"],
  ["DC 1", "working at"],
  ["Spring WAG", "working at"],
  ["Autumn 1", "working at"],
  ["Tymor yr hydref", "working at"],
  ["Spr Grade", "working at"],
  ["Grade Nov", "working at"],
  ["November mock", undefined],
  ["Baseline", "other"],
  ["UCAS predicted grade", "other"],
  ["Unit 1 (Ext)", undefined],
  ["Mock (Autumn)", undefined],
  ["Final Grade", undefined],
  ["Grade", undefined],
] as const)("grades under %s: %s", (heading, role) => {
  expect(gradeRole(heading)).toBe(role);
});
