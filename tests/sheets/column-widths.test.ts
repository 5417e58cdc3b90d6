import fc from "fast-check";
import { strokesFor, strokesOver } from "../../src/sheets/column-widths";

const painted = (widths: readonly number[]) => {
  const columns: number[] = widths.map(() => 0);
  for (const { at, length, width } of strokesFor(widths)) columns.fill(width, at, at + length);
  return columns;
};

test("every column gets its width, whatever goes over it on the way", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(60, 90, 100, 260), { maxLength: 40 }), (widths) => {
      expect(painted(widths)).toEqual(widths);
    }),
  );
});

test("where all have one width, only the others are set", () => {
  expect(strokesOver(100, [100, 90, 100, 100, 60])).toHaveLength(2);
  expect(strokesOver(100, [100, 100])).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(60, 90, 100, 260), { maxLength: 40 }), (widths) => {
      const columns: number[] = widths.map(() => 100);
      for (const { at, length, width } of strokesOver(100, widths)) columns.fill(width, at, at + length);
      expect(columns).toEqual(widths);
    }),
  );
});

test("columns of one width are one stroke, with others between them too", () => {
  expect(strokesFor([90, 90, 90])).toHaveLength(1);
  expect(strokesFor([90, 60, 90, 60, 90])).toHaveLength(3);
  expect(strokesFor([90, 60, 100, 60, 90])).toHaveLength(3);
  expect(strokesFor([])).toEqual([]);
});
