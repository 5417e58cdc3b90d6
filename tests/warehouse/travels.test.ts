import { readdirSync, readFileSync } from "node:fs";
import { allTables, reportTables } from "../../src/tables/all-tables";
import { warehouseTables } from "../../src/tables/warehouse";
import { schemaOf } from "../../tools/warehouse/generated";
import { viewOrder } from "../../tools/warehouse/order";
import { sourceKeys, stayingTabs, travellingTabs, viewKeys } from "../../tools/warehouse/travels";

const personal =
  /surname|first ?name|known as|birth|e-?mail|^tutor$|^teacher$|owner|staff|logged by|consent|^learner$|^who$/i;
const freeText =
  /issue|concerns and risk|^action$|worked|^why$|commentary|progress$|contact outcome|agreed because|agreed by|interventions$/i;

test("every tab either travels or is named as one of which nothing leaves the workbook", () => {
  const said = [...travellingTabs.map(({ table }) => table.name), ...stayingTabs].toSorted();
  expect(said).toEqual(allTables.map(({ name }) => name).toSorted());
  expect(reportTables.map(({ name }) => name).filter((name) => said.includes(name))).toEqual([]);
});

test("the tab Warehouse tells of every tab that travels, and of no other", () => {
  expect(warehouseTables.map(({ name }) => name).toSorted()).toEqual(
    travellingTabs.flatMap(({ source, table }) => (source === "trackers" ? [] : [table.name])).toSorted(),
  );
});

test.each(travellingTabs.map((tab) => [tab.table.name, tab] as const))(
  "%s: each column is in the view, read only by views, or named as one that never travels",
  (_name, tab) => {
    for (const key of [...tab.never, ...(tab.readOnly ?? [])]) expect(tab.table.keys).toContain(key);
    expect(new Set([...tab.never, ...sourceKeys(tab)])).toEqual(new Set(tab.table.keys));
    const shown = viewKeys(tab).map((key) => tab.table.columns[key]?.header ?? "");
    expect(shown.filter((header) => personal.test(header) || freeText.test(header))).toEqual([]);
  },
);

test("no view has a learner's ID, and each schema describes its columns once", () => {
  for (const tab of travellingTabs) {
    const names = schemaOf(tab).map(({ name }) => name);
    expect(names).not.toContain("learner_id");
    expect(new Set(names).size).toBe(names.length);
    expect(schemaOf(tab).filter(({ description }) => description === "")).toEqual([]);
  }
});

test("the list of views is the folder of views, each after what it reads", () => {
  const files = readdirSync("warehouse/views").map((file) => file.replace(".sql", ""));
  expect(viewOrder.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
  const known = new Set(travellingTabs.map(({ view }) => view));
  for (const { name } of viewOrder) {
    const sql = readFileSync(`warehouse/views/${name}.sql`, "utf8");
    const read = [...sql.matchAll(/`learner_progress`\.`(\w+)`/g)].map(([, view = ""]) => view);
    expect([name, read.filter((view) => !known.has(view))]).toEqual([name, []]);
    known.add(name);
  }
});

test("each view says what it is and what of the domain it equals, and every pattern in it is of a whole text", () => {
  const files = [
    ...readdirSync("warehouse/views").map((file) => `views/${file}`),
    ...readdirSync("warehouse/read").map((file) => `read/${file}`),
  ];
  for (const file of files) {
    const sql = readFileSync(`warehouse/${file}`, "utf8");
    expect(sql.startsWith("-- ")).toBe(true);
    // The translator makes a match of the whole text of REGEXP_CONTAINS: where a pattern is of the whole text, both say the same.
    const patterns = [...sql.matchAll(/REGEXP_CONTAINS\([^\n]*?, r(['"])(.*?)\1\)/g)].map(
      ([, , pattern = ""]) => pattern,
    );
    expect([file, patterns.filter((pattern) => !/^\^.*\$$/s.test(pattern))]).toEqual([file, []]);
    expect([file, /\b(?:NORMALIZE|FORMAT|PARSE_DATE|REGEXP_REPLACE|WITH OFFSET)\b/.test(sql)]).toEqual([file, false]);
  }
});

/** Words that BigQuery keeps for itself: none may stand as a name, and a QUALIFY stands behind a WHERE, GROUP BY or HAVING. */
const reserved =
  "all and any array as asc at between by case cast collate contains create cross cube current default define desc distinct else end enum escape except exclude exists extract false fetch following for from full group grouping groups hash having if ignore in inner intersect interval into is join lateral left like limit lookup merge natural new no not null nulls of on or order outer over partition preceding proto qualify range recursive respect right rollup rows select set some struct tablesample then to treat true unbounded union unnest using when where window with within";

test("no name in a view is a word that BigQuery keeps for itself", () => {
  const words = new Set(reserved.split(" "));
  for (const file of readdirSync("warehouse/views")) {
    const sql = readFileSync(`warehouse/views/${file}`, "utf8").replace(/^--.*$/gm, "");
    const names = [...sql.matchAll(/\bAS ([a-z_]+)\b(?! \()|\b([a-z_]+) AS \(/g)].map(
      ([, name, part]) => name ?? part ?? "",
    );
    expect([file, names.filter((name) => words.has(name))]).toEqual([file, []]);
    const bare = sql
      .split(/\bSELECT\b/)
      .filter((part) => /\bQUALIFY\b/.test(part) && !/\b(?:WHERE|GROUP BY|HAVING)\b[^]*QUALIFY/.test(part));
    expect([file, bare]).toEqual([file, []]);
  }
});
