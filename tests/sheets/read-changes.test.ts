import { readChangesSince } from "../../src/sheets/read-changes";
import type { Workbook } from "../../src/sheets/workbook";
import { auditTable } from "../../src/tables/audit";

const lines = [
  ["2025-08-29 09:00", "Status", "Open"],
  ["2025-08-31 23:59", "Status", "Closed"],
  ["2025-09-01 00:01", "Status", "Planned"],
  ["2025-10-01 09:00", "Issue", "“before”"],
  ["2025-10-02 09:00", "No such column", "x"],
] as const;

/** An *Audit* with a line above its headings, whose columns a person has put in another order. */
function workbookWith(rows: readonly (readonly string[])[]) {
  const order = ["field", "when", "before", "record", "version"];
  const cells = rows.map(([when, field, before], index) => [field, when, before, `ACT-${index + 1}`, 2]);
  const asked: number[][] = [];
  const sheet = {
    getRange: (row: number, column: number, height: number, width: number) => {
      asked.push([row, column, height, width]);
      return {
        getValues: () =>
          Array.from({ length: height }, (_, at) =>
            (cells[row - 3 + at] ?? order.map(() => "")).slice(column - 1, column - 1 + width),
          ),
      };
    },
  };
  const positions = new Map(order.map((key, column) => [key, column]));
  const tab = { table: auditTable, sheet, grid: { lastRow: 2 + rows.length }, headerRow: 2, positions };
  return { workbook: { tabs: [tab] } as unknown as Pick<Workbook, "tabs">, asked };
}

test("what saves changed since a day is read, from that day's first line on, and no line before it", () => {
  const { workbook, asked } = workbookWith(lines);
  expect(readChangesSince(workbook, "2025-09-01")).toEqual([
    { recordId: "ACT-3", version: 2, on: "2025-09-01", field: "status", before: "Planned" },
    { recordId: "ACT-4", version: 2, on: "2025-10-01", field: "issue", before: "before" },
  ]);
  expect(asked).toEqual([
    [3, 2, 5, 1],
    [5, 1, 3, 5],
  ]);
});

test("where no line is of that day or later, one column is read and no more", () => {
  const { workbook, asked } = workbookWith(lines);
  expect(readChangesSince(workbook, "2025-11-01")).toEqual([]);
  expect(asked).toHaveLength(1);
});

test("an Audit without a line is not read at all", () => {
  const { workbook, asked } = workbookWith([]);
  expect(readChangesSince(workbook, "2025-09-01")).toEqual([]);
  expect(asked).toEqual([]);
});
