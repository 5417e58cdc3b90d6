import { ddl, readWorkbooks } from "../../tools/warehouse/ddl";
import { referenceTables } from "../../tools/warehouse/reference";
import { viewOrder } from "../../tools/warehouse/order";
import { readOptions } from "../../tools/warehouse/options";

const url = "https://docs.google.com/spreadsheets/d/abc/edit";
const list = `department,url,sheet,row,headings
Science,${url},A levels,2,"Student ID,Name,Course code,Att,Risk tier"
Arts,${url},Arts,1,"Risk tier,Learner ID"
Arts,${url},Snapshots,1,"Data point,Taken on,Learner ID,Course,Risk tier"
`;
const options = { college: "St John's", year: "2025/26", dataset: "elm" };

test("each workbook's columns are found by its own headings; one that it lacks is NULL, never 0", async () => {
  const sql = await ddl(readWorkbooks(list), options);
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

test("every statement stands once, tables before the views that read them, all in the named dataset", async () => {
  const sql = await ddl(readWorkbooks(list), options);
  expect(sql).not.toContain("learner_progress");
  for (const { name } of viewOrder) expect(sql.split(`VIEW \`elm\`.\`${name}\` AS`)).toHaveLength(2);
  for (const { name } of referenceTables()) expect(sql.split(`TABLE \`elm_source\`.\`${name}\` AS`)).toHaveLength(2);
  const made = new Set<string>();
  for (const statement of sql.split(/;\n\n?/)) {
    const [, name] = /^CREATE[^\n]*?(`elm\w*`\.`\w+`)/.exec(statement) ?? [];
    const read = [...statement.matchAll(/`elm\w*`\.`\w+`/g)].map(([one]) => one).filter((one) => one !== name);
    expect([name, read.filter((one) => !made.has(one))]).toEqual([name, []]);
    if (name) made.add(name);
  }
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
])("a list that cannot be one is answered with a sentence", (text, sentence) => {
  expect(() => readWorkbooks(text)).toThrow(sentence);
});

test.each([
  [["--nonsense", "x"], "There is no option --nonsense."],
  [["--local"], "Expected a value behind --local, found none."],
  [["--day", "31/03/2026", "--local", "a", "--out", "b"], 'Expected --day to be like 2026-03-31, found "31/03/2026".'],
  [["--local", "a"], "Expected --out with the folder where the results go."],
  [[], "Expected either --local or --workbooks."],
])("the options %j are answered with a sentence", (words, sentence) => {
  expect(() => readOptions(words)).toThrow(sentence);
});
