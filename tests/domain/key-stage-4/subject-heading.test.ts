import { isNoResult, isShortCourse, subjectOfHeading } from "../../../src/domain/key-stage-4/subject-heading";

test.each([
  [
    "Maths",
    ["GCSE Mathematics resit", "Maths (Nov 2024)", "Maths S26", "Maths 2", "Mathematics 9-1", "Year 11 Maths Edexcel"],
  ],
  [
    "English Language",
    ["English Nov 2024 Language", "English Language (second sitting)", "English Language, latest grade"],
  ],
  ["RS", ["RS (short course)", "RS ½"]],
  ["Science", ["GCSE Science"]],
])("%s is the same subject under other words", (plain, others) => {
  expect(others.map(subjectOfHeading)).toEqual(others.map(() => subjectOfHeading(plain)));
});

test("the two grades of a double award stay apart, and so do subjects", () => {
  const keys = ["Combined science 1", "Combined science 2", "English Language", "English Literature", "Maths"];
  expect(new Set(keys.map(subjectOfHeading)).size).toBe(keys.length);
});

test.each([
  ["RS (short course)", true],
  ["Citizenship ½", true],
  ["RE (SC)", true],
  ["Half GCSE Art", true],
  ["SC", false],
  ["Combined Sc", false],
  ["RE", false],
])("%s is a short course: %p", (heading, is) => {
  expect(isShortCourse(heading)).toBe(is);
});

test.each([
  ["Forecast Maths", true],
  ["English mock", true],
  ["Target (Art)", true],
  ["Maths (Nov 2024)", false],
  ["Maths currently", false],
])("%s is no result: %p", (heading, is) => {
  expect(isNoResult(heading)).toBe(is);
});
