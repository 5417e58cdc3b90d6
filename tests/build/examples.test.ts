import { readFileSync } from "node:fs";
import type { CellValue } from "../../preview/engine/workbook";
import { openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";

const pages = ["functions", "meg", "progress-band"].map((name) => readFileSync(`docs/${name}.md`, "utf8")).join("\n");
const examples = [...pages.matchAll(/^- (?:[a-z ]+: )?`(=.+)` gives \*\*(.+)\*\*$/gm)].map(
  ([, formula = "", result = ""]) => ({ formula, result }),
);

/** Room below each example for what it spills. */
const room = { rows: 6, columns: 6 };

afterEach(closeWorkbooks);

/** A result as the pages write it: a single value, or rows in braces as Sheets writes an array. */
function written(cells: CellValue[][]): string {
  const rows = cells.map((row) => row.map((value) => (value === null ? "" : String(value))));
  const height = rows.findLastIndex((row) => row.some(Boolean)) + 1;
  const width = Math.max(...rows.map((row) => row.findLastIndex(Boolean))) + 1;
  if (height <= 1 && width <= 1) return rows[0]?.[0] || "nothing";
  return `{${rows
    .slice(0, height)
    .map((row) => row.slice(0, width).join(", "))
    .join("; ")}}`;
}

test("every example of the function reference and of the pages on the MEG and the bands gives what the page says, in a workbook with the built add-on", async () => {
  const spaced = examples.flatMap(({ formula }) => [[formula], ...Array.from({ length: room.rows - 1 }, () => [])]);
  const addon = await openAddon({ sheets: { Examples: spaced }, rows: spaced.length });
  await addon.workbook.settled();
  const cells = addon.values(`A1:F${spaced.length}`);
  const results = examples.map((_, index) => written(cells.slice(index * room.rows, (index + 1) * room.rows)));
  expect(examples.length).toBeGreaterThanOrEqual(80);
  expect(examples.map(({ formula }, index) => `${formula} gives ${results[index]}`)).toEqual(
    examples.map(({ formula, result }) => `${formula} gives ${result}`),
  );
});
