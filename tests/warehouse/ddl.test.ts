import { ddl } from "../../tools/warehouse/ddl";
import { otherFeeds, readWorkbooks } from "../../tools/warehouse/workbook-list";
import { referenceTables } from "../../tools/warehouse/reference";
import { viewOrder } from "../../tools/warehouse/order";
import { inOneSentence, readOptions } from "../../tools/warehouse/options";
import { datedPolicy, withheldBefore } from "../../tools/warehouse/said-files";

// The tables of what the domain knows are worked out for each.
jest.setTimeout(120_000);

const url = "https://docs.google.com/spreadsheets/d/abc/edit";
const list = `department,url,sheet,row,headings
Science,${url},A levels,2,"Student ID,Name,Course code,Att,Risk tier"
Arts,${url},Arts,1,"Risk tier,Learner ID"
Arts,${url},Snapshots,1,"Data point,Taken on,Learner ID,Course,Risk tier"
`;
const options = { college: "St John's", year: "2025/26", dataset: "elm" };

let printed: Promise<string> | undefined;
const whole = () => (printed ??= ddl(readWorkbooks(list), options));

test("each workbook's columns are found by its own headings; one that it lacks is NULL, never 0", async () => {
  const sql = await whole();
  const [, trackers = ""] = /raw_trackers` AS\n([^;]*);/.exec(sql) ?? [];
  const [science = "", arts = ""] = trackers.split("\nUNION ALL\n");
  expect(science).toContain(
    "'St John\\'s' AS college, 'Science' AS department, '2025/26' AS academic_year, 'A levels' AS tab",
  );
  expect(science).toContain("column_A AS learner_id, column_E AS tier, column_C AS course");
  expect(science).toContain("column_D AS attendance");
  expect(science).not.toContain("column_B");
  expect(arts).toContain("column_B AS learner_id, column_A AS tier, CAST(NULL AS STRING) AS course");
  expect(sql).toContain("sheet_range = '\\'A levels\\'!A2:E', skip_leading_rows = 1");
});

test("a workbook is of the college and year of its row, else of the command's", async () => {
  const years = `department,url,college,year,sheet,headings
Arts,${url},,,Arts,Learner ID
Arts,${url.replace("abc", "def")},Oak,2024/25,Arts,Learner ID
`;
  const sql = await ddl(readWorkbooks(years), options);
  const [, trackers = ""] = /raw_trackers` AS\n([^;]*);/.exec(sql) ?? [];
  const [now = "", before = ""] = trackers.split("\nUNION ALL\n");
  expect(now).toContain("'St John\\'s' AS college, 'Arts' AS department, '2025/26' AS academic_year");
  expect(before).toContain("'Oak' AS college, 'Arts' AS department, '2024/25' AS academic_year");
});

/** The statements, those of the procedure among them. */
const statementsOf = (sql: string): string[] =>
  sql
    .replace(/CREATE OR REPLACE PROCEDURE[^]*?BEGIN\n/, "")
    .replace("END;\n", "")
    .split(/;\n\n?/)
    .filter((statement) => !/^\s*$|CALL `/.test(statement));

/** What a statement makes, whether it is a view, and what it reads. */
function madeBy(statement: string) {
  const [, kind, name] = /^CREATE[^\n]*?(TABLE|VIEW|SCHEMA)[^\n]*?(`elm\w*`(?:\.`\w+`)?)/m.exec(statement) ?? [];
  const read = [...statement.matchAll(/`elm\w*`\.`\w+`/g)].map(([one]) => one).filter((one) => one !== name);
  return { name, isView: kind === "VIEW", read };
}

test("every statement stands once, tables before the views that read them, all in the named dataset", async () => {
  const sql = await whole();
  expect(sql).not.toContain("learner_progress");
  for (const { name } of viewOrder)
    expect(sql.split(new RegExp(`(?:VIEW|TABLE) \`elm\`\\.\`${name}\` AS`))).toHaveLength(2);
  for (const { name } of referenceTables()) expect(sql.split(`TABLE \`elm_source\`.\`${name}\` AS`)).toHaveLength(2);
  expect(sql.trimEnd().endsWith("CALL `elm_source`.`refresh`();")).toBe(true);
  const made = new Set<string>();
  for (const { name, read } of statementsOf(sql).map(madeBy)) {
    expect(name).toBeDefined();
    expect([name, read.filter((one) => !made.has(one))]).toEqual([name, []]);
    if (name) made.add(name);
  }
});

test("nobody's view reads a sheet, or is written into another more than once over: BigQuery would read each sheet thousands of times", async () => {
  const views = new Map(
    statementsOf(await whole()).flatMap((statement) => {
      const { name = "", isView, read } = madeBy(statement);
      return isView && !name.includes("`raw_") ? [[name, read] as const] : [];
    }),
  );
  expect(views.size).toBeGreaterThan(15);
  const depth = (name: string): number =>
    1 + Math.max(-1, ...(views.get(name) ?? []).map((one) => (views.has(one) ? depth(one) : 0)));
  for (const [name, read] of views) {
    expect(read.filter((one) => /`(?:raw_|sheet_)/.test(one))).toEqual([]);
    expect([name, depth(name) > 2]).toEqual([name, false]);
  }
});

test("where BigQuery would not take it all at once, it is said where the next part begins", async () => {
  const many = Array.from(
    { length: 600 },
    (_, index) => `Arts ${index},${url.replace("abc", `d${index}`)},Arts,1,"Learner ID,Course"`,
  );
  const sql = await ddl(readWorkbooks(`department,url,sheet,row,headings\n${many.join("\n")}\n`), options);
  const parts = sql.split(/^-- Part \d+: run what stands above first\./m);
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThan(1_024_000);
});

test.each([
  [
    "department,url\n",
    "Expected the columns department, url, sheet, headings in the list of workbooks, found none named sheet, headings.",
  ],
  [
    `department,url,sheet,headings\nArts,file.xlsx,Arts,ID\n`,
    'Expected the address of a spreadsheet in row 2 of the list of workbooks, found "file.xlsx".',
  ],
  [
    `department,url,sheet,headings\nArts,${url},Concerns,ID\n`,
    "Expected trackers and tabs that are read for the college in row 2 of the list of workbooks, found Concerns, which stays. Leave that row out.",
  ],
  [
    `department,url,sheet,headings\n,${url},Arts,ID\n`,
    "Expected a department in row 2 of the list of workbooks, found none.",
  ],
  [
    `department,url,year,sheet,headings\nArts,${url},2025/29,Arts,Learner ID\n`,
    'Expected a year such as 2025/26 in row 2 of the list of workbooks, found "2025/29".',
  ],
  [
    `department,url,sheet,headings\nArts,${url},Arts,\n`,
    'Expected a tab with its headings in row 2 of the list of workbooks, found "Arts" "".',
  ],
  [
    `department,url,sheet,row,headings\nArts,${url},Arts,second,Learner ID\n`,
    'Expected the number of the row of the headings in row 2 of the list of workbooks, found "second".',
  ],
  [
    `department,url,sheet,headings\nArts,${url},Notes,"What,Ever"\n`,
    "Expected the heading of learner IDs for Notes, which is read as a tracker, in row 2 of the list of workbooks, found What,Ever.",
  ],
  [
    `department,url,sheet,headings\nArts,${url},Arts,Learner ID\nArts,${url}#gid=1,arts,Learner ID\n`,
    `Expected each tab of a workbook once in the list of workbooks, found arts of ${url}#gid=1 again.`,
  ],
  [
    `department,url,sheet,headings\nArts,${url},Arts,Learner ID\narts,${url.replace("abc", "def")},Arts,Learner ID\n`,
    "Expected one workbook of a department and year in the list of workbooks, found two addresses for Arts.",
  ],
])("a list that cannot be one is answered with a sentence", (text, sentence) => {
  expect(() => readWorkbooks(text)).toThrow(sentence);
});

test.each([
  [["--nonsense", "x"], "There is no option --nonsense."],
  [["--local"], "Expected a value behind --local, found none."],
  [["--day", "31/03/2026", "--local", "a", "--out", "b"], 'Expected --day to be like 2026-03-31, found "31/03/2026".'],
  [["--local", "a"], "Expected --out with the folder where the results go."],
  [[], "Expected either --local or --workbooks."],
  [["--day", "2026-02-30", "--local", "a", "--out", "b"], 'Expected --day to be like 2026-03-31, found "2026-02-30".'],
  [["--year", "2025/29", "--workbooks", "a"], 'Expected --year to be like 2025/26, found "2025/29".'],
  [["--dataset", "my-set", "--workbooks", "a"], 'Expected --dataset to be of letters, digits and _, found "my-set".'],
])("the options %j are answered with a sentence", (words, sentence) => {
  expect(() => readOptions(words)).toThrow(sentence);
});

const saved = (version: number, range = "A2:C") =>
  `"Warehouse, as of 31 March 2026. Made by Update department tabs.",,,,
Tab,Range,Columns,Feed version,Made at
O'Neill's! set,${range},"Learner ID,""Attendance, %"",Risk tier",${version},2026-03-31
Snapshots,A1:B,"Data point,Learner ID",${version},2026-03-31
`;
const listed = `department,url,warehouse\nScience,${url},science.csv\n`;

test("a workbook's saved tab Warehouse says its tabs, and a feed of another version is named", async () => {
  const sheets = readWorkbooks(listed, (file) => (file === "science.csv" ? saved(1) : ""));
  expect(sheets.map(({ sheet, row, headings }) => [sheet, row, headings.length])).toEqual([
    ["O'Neill's! set", 2, 3],
    ["Snapshots", 1, 2],
  ]);
  const sql = await ddl(sheets, options);
  expect(sql).toContain("-- As the workbook's tab Warehouse of 2026-03-31 says.");
  expect(sql).toContain("sheet_range = '\\'O\\'\\'Neill\\'\\'s! set\\'!A2:C'");
  expect(sql).toContain("column_A AS learner_id, column_C AS tier");
  expect(sql).toContain("column_B AS attendance");
  expect(otherFeeds(sheets)).toEqual([]);
  const told = (version: number) => otherFeeds(readWorkbooks(listed, () => saved(version)));
  expect(told(0)).toEqual([expect.stringMatching(/^Science is of an older version \(0; these views know 1\)\./)]);
  expect(told(2)).toEqual([expect.stringMatching(/^Science is of a newer version \(2; these views know 1\)\./)]);
});

test.each([
  ["nothing,here\n1,2\n", "Expected the tab Warehouse in science.csv, with the headings Tab, Range, Columns,"],
  [saved(1, "K"), `Expected a range such as A2:K and the headings of O'Neill's! set in science.csv, found "K".`],
])("a saved file that is no tab Warehouse is answered with a sentence", (text, sentence) => {
  expect(() => readWorkbooks(listed, () => text)).toThrow(sentence);
});

test("what goes wrong is one sentence, and --quiet is an option", () => {
  const missing = Object.assign(new Error("ENOENT: no such file, scandir 'in'\n    at readdir"), {
    code: "ENOENT",
    path: "in",
  });
  expect(inOneSentence(missing)).toBe("Expected in, found nothing of that name.");
  expect(inOneSentence(new Error("Binder Error: x\nLINE 1"))).toBe(
    "Expected to work the views out, found: Binder Error: x",
  );
  expect(readOptions(["--local", "a", "--quiet", "--out", "b"])).toEqual({ local: "a", out: "b", isQuiet: true });
});

test("dated thresholds and what was withheld before are read from files, or refused in a sentence", () => {
  expect(datedPolicy("department,setting,value,from\n,Red.domains,3,2025-09-01\n", "p.csv", "Elm")).toEqual([
    { college: "Elm", department: "", setting: "red.domains", value: "3", from: "2025-09-01" },
  ]);
  expect(() => datedPolicy("department,setting,value,from\n,red.domains,3,01/09/2025\n", "p.csv", "Elm")).toThrow(
    'Expected a day such as 2025-09-01 under from in row 2 of p.csv, found "01/09/2025".',
  );
  const refused = (line: string) => () => datedPolicy(`department,setting,value,from\n${line}\n`, "p.csv", "Elm");
  expect(refused(",red.domain,3,2025-09-01")).toThrow(
    'Expected a setting of the Policy tab in row 2 of p.csv, found "red.domain"; red.domains may be meant.',
  );
  expect(refused(",red.domains,two,2025-09-01")).toThrow(
    /^Expected a number.* for red\.domains in row 2 of p\.csv, found "two"\.$/,
  );
  expect(refused(",red.domains,3,2025-02-30")).toThrow("Expected a day such as 2025-09-01");
  expect(withheldBefore("department,year,characteristic,group\nArts,2024/25,SEND,SEND\n", "w.csv", "Elm")).toEqual([
    { college: "Elm", department: "Arts", academicYear: "2024/25", characteristic: "SEND", group: "SEND" },
  ]);
  expect(() => withheldBefore("department,year\n", "w.csv", "Elm")).toThrow(
    "Expected the columns department, year, characteristic, group in w.csv, found none named characteristic, group.",
  );
});
