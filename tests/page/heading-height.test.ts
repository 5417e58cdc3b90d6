import { headingHeight } from "../../preview/page/heading-height";

const measure = (text: string) => text.length * 7;

test("a heading that a filter's button leaves no room for on one line makes its row two lines high", () => {
  expect(headingHeight([{ text: "Not enough data", width: 130 }], measure)).toBe(38);
  expect(headingHeight([{ text: "Not enough data", width: 136 }], measure)).toBe(21);
  expect(
    headingHeight(
      [
        { text: "Red", width: 60 },
        { text: "Parent contact consent", width: 100 },
      ],
      measure,
    ),
  ).toBe(55);
});

test("a word that is wider than its column is one line: nothing is broken within it", () => {
  expect(headingHeight([{ text: "Qualification", width: 60 }], measure)).toBe(21);
  expect(headingHeight([], measure)).toBe(21);
});
