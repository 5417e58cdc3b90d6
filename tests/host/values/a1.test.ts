import { columnLetters, parseA1, quoteSheetName, splitSheetName, writeA1 } from "../../../preview/host/values/a1";

const size = { rows: 20, columns: 30 };

test.each<[string, [number, number, number, number]]>([
  ["B2", [1, 1, 1, 1]],
  [" $b$2 ", [1, 1, 1, 1]],
  ["B2:C9", [1, 1, 8, 2]],
  ["C9:B2", [1, 1, 8, 2]],
  ["B2:C", [1, 1, 19, 2]],
  ["B2:9", [1, 1, 8, 29]],
  ["B:C", [0, 1, 20, 2]],
  ["2:9", [1, 0, 8, 30]],
  ["AA10:AB10", [9, 26, 1, 2]],
])("%s is the rectangle that Sheets takes it for", (text, [row, column, rows, columns]) => {
  expect(parseA1(text, size)).toEqual({ row, column, rows, columns });
});

test.each(["", " ", "B", "2", "B0", "B2:C0", "ABCD1", "B2:C9:D1", "x!B2", ":", "B2:", ":C9"])(
  "%p is no reference",
  (text) => {
    expect(parseA1(text, size)).toBeUndefined();
  },
);

test("A column's letters go on after Z, and after ZZ", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});

test("A rectangle is written as one cell or two corners, each with its dollars", () => {
  const area = { row: 1, column: 1, rows: 1, columns: 1 };
  expect([writeA1(area), writeA1({ ...area, rows: 2 }), writeA1({ ...area, columns: 2 }, "$")]).toEqual([
    "B2",
    "B2:B3",
    "$B$2:$C$2",
  ]);
});

test("A sheet's name is told from what follows, and written so that it can be", () => {
  expect(splitSheetName("'Year 12''s'!A1:B2")).toEqual({ sheet: "Year 12's", rest: "A1:B2" });
  expect(splitSheetName("Marks!A1")).toEqual({ sheet: "Marks", rest: "A1" });
  expect(splitSheetName("A1")).toEqual({ sheet: undefined, rest: "A1" });
  expect(quoteSheetName("Year 12's")).toBe("'Year 12''s'");
});
