import { dataPointsTable } from "../../src/tables/data-points";
import { keyDatesTable } from "../../src/tables/key-dates";
import type { ListedTab } from "../../src/tables/tracker-addresses";
import { yearFormula } from "../../src/tables/year-formula";

const words = { due: "Due: ", nothing: "Nothing due.", marks: "Marks: ", reviews: "Reviews: ", by: " by " };
const call = (name: string, ...args: readonly string[]) => `${name}(${args.join(", ")})`;
const tab = (name: string, ...keys: readonly string[]): [string, ListedTab] => [
  name,
  { name, headerRow: 1, positions: new Map(keys.map((key, at) => [key, at])) },
];
const formulaOf = (...tabs: readonly [string, ListedTab][]) => yearFormula(new Map(tabs), words, call);

const points = tab(dataPointsTable.name, "name", "opens", "deadline", "reviewPeriod");
const dates = tab(keyDatesTable.name, "kind", "name", "from", "until", "forWhom");

test("without a tab of days only the part of the year is said", () => {
  expect(formulaOf()).toMatch(/^=LOOKUP\(MONTH\(TODAY\(\)\)\*100\+DAY\(TODAY\(\)\), \{\d+(;\d+)*\}, \{"[^]*"\}\)$/);
  expect(formulaOf(tab(dataPointsTable.name, "name", "opens"))).toBe(formulaOf());
});

test("a day that is near is due: marks and reviews of a data point, and a key date with whom it is for", () => {
  const near = (from: string, until: string, says: string) =>
    `IF(ISNUMBER(${from})*ISNUMBER(${until})*(${until}>=TODAY())*(${from}<=TODAY()+28), ${says}, "")`;
  const [name, opens, deadline, review] = ["A", "B", "C", "D"].map((column) => `'Data points'!${column}1:${column}`);
  const [kind, title, from, until, whom] = ["A", "B", "C", "D", "E"].map(
    (column) => `'Key dates'!${column}1:${column}`,
  );
  const by = `&" by "&TEXT(${deadline}, "d mmm")`;
  const last = `IF(${until}="", ${from}, ${until})`;
  const parts = [
    near(opens!, deadline!, `"Marks: "&${name}${by}`),
    near(opens!, deadline!, `IF(${review}="", "", "Reviews: "&${review}${by})`),
    near(
      from!,
      last,
      `IF(${title}="", ${kind}, ${title})&" "&TEXT(${from}, "d mmm")&IF(${whom}="", "", " ("&${whom}&")")`,
    ),
  ];
  const due = `TEXTJOIN("; ", TRUE, ${parts.join(", ")})`;
  const year = formulaOf().slice(1);
  expect(formulaOf(points, dates)).toBe(`=ARRAYFORMULA(${year}&IF(LEN(${due})=0, "Nothing due.", "Due: "&${due}))`);
});

test("columns that are not there are done without", () => {
  const [title, from] = ["A", "B"].map((column) => `'Key dates'!${column}1:${column}`);
  const formula = formulaOf(tab(keyDatesTable.name, "name", "from"));
  expect(formula).toContain(`, ${title}&" "&TEXT(${from}, "d mmm"), "")`);
  expect(formula).toContain(`(${from}>=TODAY())*(${from}<=TODAY()+28)`);
  expect(formulaOf(tab(dataPointsTable.name, "name", "opens", "deadline"))).not.toContain("Reviews");
});
