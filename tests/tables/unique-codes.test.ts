import { uniqueCodes } from "../../src/tables/unique-codes";

const codes = (headings: readonly string[], above: readonly string[], ...columns: readonly number[]) => [
  ...uniqueCodes(headings, above, columns).values(),
];
const none = ["", "", "", ""];

test("a heading of its own is its code", () => {
  expect(codes(["ID", "Test 1", "Test 2"], none, 1, 2)).toEqual(["Test 1", "Test 2"]);
});

test("columns of one heading are numbered by where they stand, whichever of them are marks", () => {
  expect(codes(["ID", "Mark", "mark ", "MARK"], none, 1, 3)).toEqual(["Mark 1", "MARK 3"]);
});

test("the row above tells them apart where it can", () => {
  expect(codes(["ID", "Mark", "%", "Mark"], ["", "Mock 1", "Mock 1", "Mock 2"], 1, 3)).toEqual([
    "Mock 1 Mark",
    "Mock 2 Mark",
  ]);
  expect(codes(["ID", "Mark", "Mark"], ["", "Mock", "Mock"], 1, 2)).toEqual(["Mock Mark", "Mock Mark 2"]);
});

test("a name that another column has is not given", () => {
  expect(codes(["Mark 1", "Mark", "Mark"], none, 1, 2)).toEqual(["Mark 2", "Mark 3"]);
});

test("a heading that stands in the row above only is put where sums look for it", () => {
  expect(codes(["ID", ""], ["", "Mock"], 1)).toEqual(["Mock"]);
});
