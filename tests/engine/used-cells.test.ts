import fc from "fast-check";
import type { CellValue } from "../../preview/engine/workbook";
import { closeWorkbooks, newWorkbook } from "../support/workbooks";

afterEach(closeWorkbooks);

const [rows, columns] = [6, 5];

const writes = fc.array(
  fc.record({
    row: fc.nat(rows - 1),
    column: fc.nat(columns - 1),
    cells: fc.array(fc.array(fc.constantFrom<CellValue>(null, "x", 1), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 2,
    }),
    isStyle: fc.boolean(),
  }),
  { maxLength: 12 },
);

test("where a sheet ends is right after any writes, blank ones and mere formats among them", () => {
  fc.assert(
    fc.property(writes, (all) => {
      const workbook = newWorkbook();
      const sheet = workbook.activeSheet();
      for (const { row, column, cells, isStyle } of all) {
        const area = { sheet, row, column, rows: cells.length, columns: 3 };
        if (isStyle) workbook.setStyle(area, { bold: true });
        else
          workbook.write(
            area,
            cells.map((line) => line.map((value) => ({ value }))),
          );
        const read = workbook.read({ sheet, row: 0, column: 0, rows: rows + 2, columns: columns + 3 });
        const filled = read.flatMap((line, r) =>
          line.flatMap(({ value }, c) => (value === null ? [] : [[r, c] as const])),
        );
        expect(workbook.extent(sheet)).toEqual({
          rows: Math.max(0, ...filled.map(([r]) => r + 1)),
          columns: Math.max(0, ...filled.map(([, c]) => c + 1)),
        });
      }
    }),
    { numRuns: 40 },
  );
});
