import { numberIn, textsIn, today } from "../../../sidebar/forms/values";

test.each([
  ["nothing", undefined, null],
  ["blanks alone", "  ", null],
  ["a number with a comma", " 4,5 ", 4.5],
  ["0", "0", 0],
  ["a word, which the rules refuse", "four", Number.NaN],
  ["a number below 0, which they refuse as well", "-1", Number.NaN],
])("%s in a field of a form is read as what it says", (_, typed, expected) => {
  expect(numberIn(typed)).toBe(expected);
});

test("a field in which nothing was typed is a blank text, and no other field comes with them", () => {
  const typed = { need: "Reads slowly", other: "x" };
  expect(textsIn(["need", "support"], typed)).toEqual({ need: "Reads slowly", support: "" });
});

test("today is a day of the user's own calendar, and nothing where there is none", () => {
  expect(today(new Date(2026, 1, 3, 23, 59))).toBe("2026-02-03");
  expect(today(new Date(Number.NaN))).toBe("");
});
