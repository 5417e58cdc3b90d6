import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(__dirname, "../../src");

/** What turns a cell into a value by hand: String(cell), Number(row.cell), cells[0].trim(). */
const byHand = [
  /\b(?:String|Number|parseFloat|parseInt)\((?:\w+\.)*\w*[cC]ells?\b/,
  /\b\w*[cC]ells?(?:\[[^\]]*\])?[!?)]*\.trim\(\)/,
];

/** Where headings are looked for, before any column has a kind. */
const headings = "tables/grid.ts";

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === ".types") return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.name.endsWith(".ts") ? [path] : [];
  });
}

const linesByHand = (text: string) => text.split("\n").filter((line) => byHand.some((pattern) => pattern.test(line)));

test("outside src/records nobody reads a cell by hand", () => {
  const layers = ["tables", "functions", "api", "sheets", "globals", "domain/policy", "domain/department"];
  const found = layers
    .flatMap((layer) => filesIn(join(root, layer)))
    .map((path) => ({ path: relative(root, path), lines: linesByHand(readFileSync(path, "utf8")) }))
    .filter(({ path, lines }) => lines.length > 0 && path !== headings);
  expect(found).toEqual([]);
});

test("the check finds what it is for", () => {
  expect(
    linesByHand("const text = String(cell);\nNumber(row.cell)\ncell.trim()\ncells[3].trim()\n(cells[0] ?? b)"),
  ).toHaveLength(4);
});
