import type { Cell } from "hucre/xlsx";
import { engine } from "../../support/engine";
import { at, cell, closeWorkbooks, fill, newWorkbook, values } from "../../support/workbooks";

afterEach(closeWorkbooks);

const marks: [string, Partial<Cell>][] = [
  ["0,0", { value: "ID" }],
  ["0,1", { value: "Mark" }],
  ["1,0", { value: "a" }],
  ["1,1", { value: 5 }],
];
const fileOf = (...sheets: { name: string; cells: [string, Partial<Cell>][] }[]) =>
  engine.format.writeXlsx({ sheets: sheets.map(({ name, cells }) => ({ name, rows: [], cells: new Map(cells) })) });

async function opened(bytes: Uint8Array) {
  const workbook = newWorkbook();
  const left = await engine.openXlsx(workbook, bytes, "odd.xlsx");
  await workbook.settled();
  return { workbook, left };
}

test.each([
  ["the last row", "1048575,0", "A1048576"],
  ["the last column", "1,16383", "XFD2"],
])("a stray cell in %s does not keep the rest from being opened, and is named", async (_, key, name) => {
  const { workbook, left } = await opened(
    await fileOf({ name: "Marks", cells: [...marks, [key, { value: "stray" }]] }),
  );
  expect(values(workbook, "A1:B3")).toEqual([
    ["ID", "Mark"],
    ["a", 5],
    [null, null],
  ]);
  expect(workbook.sheets()[0]).toMatchObject({ rows: 1000, columns: 26 });
  expect(left).toEqual([`Sheet 1: ${name} and whatever else lies beyond ZZ50000 was left out.`]);
});

/** An archive of parts as they are, unpacked. @param claimed what its directory says of each part's size */
function archive(parts: Record<string, string>, claimed?: number): Uint8Array {
  const [locals, entries]: Buffer[][] = [[], []];
  let at = 0;
  for (const [file, text] of Object.entries(parts)) {
    const [name, data] = [Buffer.from(file), Buffer.from(text)];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(data.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(claimed ?? data.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    locals?.push(local, name, data);
    entries?.push(entry, name);
    at += local.length + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...(locals ?? []), ...(entries ?? []), end]));
}

const sheetOnly = (text: string, claimed?: number) => archive({ "xl/worksheets/sheet1.xml": text }, claimed);
const found = (what: string) => `Expected an Excel workbook (.xlsx) in odd.xlsx, found ${what}`;

test("a file of 150,000 rows is refused before it is read", async () => {
  const rows = Array.from({ length: 150_000 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"/></row>`).join("");
  await expect(opened(sheetOnly(`<sheetData>${rows}</sheetData>`))).rejects.toThrow(
    found("150,000 rows. The preview opens at most 50,000: keep the part that you need in a file of its own."),
  );
});

test.each([
  ["claims gigabytes", sheetOnly("<row />", 3_000_000_000), "3,000 MB in it. The preview opens at most 60 MB"],
  ["hides its size", sheetOnly("<row />".repeat(1000), 10), "more in it than it claims"],
])("an archive that %s is refused unread", async (_, bytes, what) => {
  await expect(opened(bytes)).rejects.toThrow(found(what));
});

test("an Excel file of before 2007 is refused with what to do", async () => {
  const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]);
  await expect(opened(old)).rejects.toThrow(
    found(
      "one of the older kind (.xls), or with a password. Open it in Excel or Google Sheets and save it as .xlsx again.",
    ),
  );
});

test("two tabs of one name are told apart, and said", async () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const sheet = `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>`;
  const { workbook, left } = await opened(
    archive({
      "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Marks" sheetId="1" r:id="a"/><sheet name="MARKS" sheetId="2" r:id="b"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}"><Relationship Id="a" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
      "xl/worksheets/sheet1.xml": sheet,
      "xl/worksheets/sheet2.xml": sheet,
    }),
  );
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
