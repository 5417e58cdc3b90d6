import { covers, type OwnProtection } from "../../src/sheets/own-protections";

test("a protection covers its first and its last column, and neither neighbour", () => {
  const protection = { column: 3, columns: 2 } as OwnProtection;
  expect([2, 3, 4, 5].map((column) => covers(protection, column))).toEqual([false, true, true, false]);
});
