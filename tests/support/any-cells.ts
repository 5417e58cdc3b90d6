import { runInNewContext } from "node:vm";
import fc from "fast-check";

const elsewhere: unknown = runInNewContext("new Date(2025, 8, 1)");
const invalidElsewhere: unknown = runInNewContext("new Date(NaN)");

/** Whatever may stand in a cell: also dates of another realm, error texts, and numbers no sheet would hold. */
export const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    "",
    "  ",
    undefined,
    null,
    0,
    -0,
    0.5,
    1,
    7,
    86,
    -3,
    1e308,
    -1e308,
    Number.NaN,
    Infinity,
    -Infinity,
    true,
    false,
  ),
  fc.constantFrom<unknown>(
    "#N/A",
    "#REF!",
    "#ERROR!",
    "NS",
    "ABS",
    "ex",
    "86%",
    "A* 80, A 70",
    "yes",
    "H",
    "T",
    "__proto__",
    "toString",
    `${"1".repeat(300)}x`,
    " ".repeat(300),
    "\ufdfa".repeat(300),
    "a comment, pasted; ".repeat(300),
  ),
  fc.constantFrom<unknown>(new Date(2008, 1, 29), new Date(Number.NaN), elsewhere, invalidElsewhere, "2008-02-29"),
  fc.double(),
  fc.string(),
);

/** Rows of such cells, ragged ones too. */
export const anyGrid: fc.Arbitrary<unknown[][]> = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
});

export const anyCells: fc.Arbitrary<unknown> = fc.oneof(anyCell, anyGrid);

/** The rows and columns a result must have, by the largest of the ranges. */
export function largest(...ranges: readonly unknown[]): { rows: number; columns: number } | undefined {
  const grids = ranges.filter((range): range is unknown[][] => Array.isArray(range));
  if (grids.length === 0) return undefined;
  return {
    rows: Math.max(...grids.map((grid) => grid.length)),
    columns: Math.max(...grids.flatMap((grid) => grid.map((row) => row.length))),
  };
}

/** Fails unless the result is one cell, or rows × columns of cells, each something a sheet can show. */
export function expectCells(result: unknown, shape: { rows: number; columns: number } | undefined): void {
  if (!shape) {
    expect(Array.isArray(result)).toBe(false);
    return expectCell(result);
  }
  const rows = result as unknown[][];
  expect(rows.map((row) => row.length)).toEqual(Array<number>(shape.rows).fill(shape.columns));
  rows.flat().forEach(expectCell);
}

function expectCell(cell: unknown): void {
  const shown = typeof cell === "string" || typeof cell === "boolean" || Number.isFinite(cell);
  expect({ cell, shown }).toEqual({ cell, shown: true });
}
