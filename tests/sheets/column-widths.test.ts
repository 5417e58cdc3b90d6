import fc from "fast-check";
import { mostWider, strokesFor } from "../../src/sheets/column-widths";

/** What the columns are in the end; 0 where nothing was known and nothing done. */
function painted(needed: readonly number[], standing?: number): number[] {
  const columns: number[] = needed.map(() => standing ?? 0);
  for (const { at, length, width } of strokesFor(needed, standing)) columns.fill(width, at, at + length);
  return columns;
}

test("every column is as wide as it needs and hardly wider, whatever goes over it on the way", () => {
  const widths = fc.array(fc.constantFrom(60, 75, 90, 105, 125, 260), { maxLength: 30 });
  fc.assert(
    fc.property(widths, fc.constantFrom(undefined, 100), (needed, standing) => {
      for (const [column, width] of painted(needed, standing).entries()) {
        expect(width).toBeGreaterThanOrEqual(needed[column] ?? 0);
        expect(width).toBeLessThanOrEqual((needed[column] ?? 0) + mostWider);
      }
    }),
  );
});

test("where all have one width, only the others are set", () => {
  expect(strokesFor([100, 60, 100, 100, 140], 100)).toHaveLength(2);
  expect(strokesFor([100, 85, 100], 100)).toEqual([]);
});

test("columns of one width are one stroke, with others between them too", () => {
  expect(strokesFor([90, 90, 90])).toHaveLength(1);
  expect(strokesFor([90, 55, 90, 55, 90])).toHaveLength(3);
  expect(strokesFor([90, 55, 130, 55, 90])).toHaveLength(3);
  expect(strokesFor([])).toEqual([]);
});

test("columns that need nearly the same are one stroke, as wide as the widest of them", () => {
  expect(strokesFor([90, 100, 85, 110])).toEqual([{ at: 0, length: 4, width: 110 }]);
  expect(strokesFor([80, 111])).toHaveLength(2);
});
