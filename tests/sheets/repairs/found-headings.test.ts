import { foundHeadings } from "../../../src/sheets/repairs/found-headings";

test.each<[readonly unknown[], string]>([
  [[], ""],
  [["", " ", null], ""],
  [["Stock", "", "Shelf"], '"Stock", "Shelf"'],
  [["a", "b", "c", "d"], '"a", "b", "c", "d"'],
  [["a", "b", "c", "d", "e"], '"a", "b", "c", "d" and 1 more'],
  [[1, "b", "c", "d", "", "e", "f"], '"1", "b", "c", "d" and 2 more'],
])("%j is told as %s", (row, said) => {
  expect(foundHeadings(row)).toBe(said);
});
