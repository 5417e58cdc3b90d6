import type { Cell, writeXlsx } from "hucre/xlsx";

type Write = typeof writeXlsx;

type Cells = [place: string, cell: Partial<Cell>][];

const marks: Cells = [
  ["0,0", { value: "ID" }],
  ["0,1", { value: "Mark" }],
  ["1,0", { value: "a" }],
  ["1,1", { value: 5 }],
];
const withStray = (write: Write, place: string) =>
  write({ sheets: [{ name: "Marks", rows: [], cells: new Map([...marks, [place, { value: "stray" }]]) }] });

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

const sheetOf = (rows: number) =>
  `<sheetData>${Array.from({ length: rows }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"/></row>`).join("")}</sheetData>`;

function tabsOfOneName(): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const sheet = `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>`;
  return archive({
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Marks" sheetId="1" r:id="a"/><sheet name="MARKS" sheetId="2" r:id="b"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}"><Relationship Id="a" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheet,
    "xl/worksheets/sheet2.xml": sheet,
  });
}

type Make = (write: Write) => Uint8Array | Promise<Uint8Array>;

export type OddFile =
  | "a stray cell in the last row.xlsx"
  | "a stray cell in the last column.xlsx"
  | "150,000 rows.xlsx"
  | "what claims gigabytes.xlsx"
  | "what hides its size.xlsx"
  | "Excel before 2007.xlsx"
  | "two tabs of one name.xlsx"
  | "UTF-16.csv"
  | "150,000 rows.csv";

/** Files of odd kinds, as other programs or people make them; each is opened, or refused in a sentence. */
export const oddFiles: Readonly<Record<OddFile, Make>> = {
  "a stray cell in the last row.xlsx": (write) => withStray(write, "1048575,0"),
  "a stray cell in the last column.xlsx": (write) => withStray(write, "1,16383"),
  "150,000 rows.xlsx": () => sheetOnly(sheetOf(150_000)),
  "what claims gigabytes.xlsx": () => sheetOnly("<row />", 3_000_000_000),
  "what hides its size.xlsx": () => sheetOnly("<row />".repeat(1000), 10),
  "Excel before 2007.xlsx": () =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]),
  "two tabs of one name.xlsx": tabsOfOneName,
  "UTF-16.csv": () => new Uint8Array(Buffer.from("\uFEFFID\tName\r\n1\tZoë\r\n", "utf16le")),
  "150,000 rows.csv": () => new Uint8Array(Buffer.from("a,1\n".repeat(150_000))),
};
