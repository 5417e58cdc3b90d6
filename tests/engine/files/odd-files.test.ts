import { engine } from "../../support/engine";
import { type OddFile, oddFiles } from "../../support/odd-files";
import { at, cell, closeWorkbooks, fill, newWorkbook, values } from "../../support/workbooks";

afterEach(closeWorkbooks);

async function opened(name: OddFile) {
  const workbook = newWorkbook();
  const left = await engine.openXlsx(workbook, await oddFiles[name](engine.format.writeXlsx), "odd.xlsx");
  await workbook.settled();
  return { workbook, left };
}

test.each([
  ["a stray cell in the last row.xlsx", "A1048576"],
  ["a stray cell in the last column.xlsx", "XFD2"],
] as const)("%s does not keep the rest from being opened, and is named", async (file, name) => {
  const { workbook, left } = await opened(file);
  expect(values(workbook, "A1:B3")).toEqual([
    ["ID", "Mark"],
    ["a", 5],
    [null, null],
  ]);
  expect(workbook.sheets()[0]).toMatchObject({ rows: 1000, columns: 26 });
  expect(left).toEqual([`Sheet 1: ${name} and whatever else lies beyond ZZ50000 was left out.`]);
});

test.each([
  [
    "150,000 rows.xlsx",
    "150,000 rows. The preview opens at most 50,000: keep the part that you need in a file of its own.",
  ],
  ["what claims gigabytes.xlsx", "3,000 MB in it. The preview opens at most 60 MB"],
  ["what hides its size.xlsx", "more in it than it claims"],
  [
    "Excel before 2007.xlsx",
    "one of the older kind (.xls), or with a password. Open it in Excel or Google Sheets and save it as .xlsx again.",
  ],
] as const)("a file of %s is refused unread, in a sentence", async (file, what) => {
  await expect(opened(file)).rejects.toThrow(`Expected an Excel workbook (.xlsx) in odd.xlsx, found ${what}`);
});

test("two tabs of one name are told apart, and said", async () => {
  const { workbook, left } = await opened("two tabs of one name.xlsx");
  expect(workbook.sheets().map(({ name }) => name)).toEqual(["Marks", "MARKS (2)"]);
  expect(left).toEqual(['A second tab with the name "MARKS" is now "MARKS (2)".']);
});

test.each(["2024/25", "What?", "Really!", "*", "[a] b:c", "It's", "2024/25 – what? *really*! it's"])(
  "a tab may be named %s, and formulas refer to it",
  async (name) => {
    const workbook = newWorkbook();
    workbook.insertSheet(name);
    fill(workbook, "A1", [[4], [5]], name);
    fill(workbook, "A1", [[`=SUM('${name.replaceAll("'", "''")}'!A1:A2)`]], "Sheet1");
    await workbook.settled();
    expect(cell(workbook, "A1", "Sheet1").value).toBe(9);
    workbook.deleteRows(at(workbook, "A1", name).sheet, 0, 1);
    await workbook.settled();
    expect(cell(workbook, "A1", "Sheet1").value).toBe(5);
  },
);
