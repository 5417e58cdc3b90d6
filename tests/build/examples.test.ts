import { readFileSync } from "node:fs";
import { openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";

const pages = ["functions", "meg", "progress-band"].map((name) => readFileSync(`docs/${name}.md`, "utf8")).join("\n");
const examples = [...pages.matchAll(/^- `(=.+)` gives \*\*(.+)\*\*$/gm)].map(([, formula = "", result = ""]) => ({
  formula,
  result,
}));

afterEach(closeWorkbooks);

test("every example of the function reference and of the pages on the MEG and the bands gives what the page says, in a workbook with the built add-on", async () => {
  const addon = await openAddon({ sheets: { Examples: examples.map(({ formula }) => [formula]) } });
  await addon.workbook.settled();
  const results = addon.values(`A1:A${examples.length}`).map(([value]) => String(value));
  expect(examples.length).toBeGreaterThanOrEqual(13);
  expect(examples.map(({ formula }, index) => `${formula} gives ${results[index]}`)).toEqual(
    examples.map(({ formula, result }) => `${formula} gives ${result}`),
  );
});
