import type { Grid } from "../../src/tables/grid";
import { secondTable } from "../../src/tables/second-table";

function grid(headings: readonly string[], ...rows: readonly (readonly unknown[])[]): Grid {
  const none = [headings, ...rows].map((row) => row.map(() => ""));
  return { values: [headings, ...rows].map((row) => [...row]), formulas: none, notes: none };
}

const left = ["Student ID", "Surname", "Test 1", "Test 2"];

test.each<[string, readonly string[], readonly (readonly unknown[])[], number | undefined]>([
  [
    "the first of the headings that stand again",
    [...left, "", "Student ID", "Surname", "Test 1"],
    [
      [1, "Ash", 40, 41, "", 11, "Kay", 10],
      [2, "Birch", 30, 31, "", 12, "Lee", 12],
    ],
    5,
  ],
  [
    "names alone of other people, with a heading of the first table",
    [...left, "Surname", "Test 1"],
    [
      [1, "Ash", 40, 41, "Kay", 10],
      [2, "Birch", 30, 31, "Lee", 12],
    ],
    4,
  ],
  [
    "no heading of the first table but the names",
    [...left, "Surname", "Room"],
    [[1, "Ash", 40, 41, "Kay", 10]],
    undefined,
  ],
  [
    "half of the people are the same",
    [...left, "Surname", "Test 1"],
    [
      [1, "Ash", 40, 41, "Ash", 10],
      [2, "Birch", 30, 31, "Lee", 12],
    ],
    undefined,
  ],
  ["nothing stands again", left, [[1, "Ash", 40, 41]], undefined],
])("a second table: %s", (_, headings, rows, begins) => {
  expect(secondTable(grid(headings, ...rows), 1)).toBe(begins);
});
