import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import Papa from "papaparse";
import { zipParts } from "../../preview/engine/files/zip-parts";
import { engine } from "../support/engine";

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), "warehouse-"));
afterAll(() => rmSync(folder, { recursive: true }));

const headings = ["Learner ID", "Name", "Course", "Attendance %", "Risk tier"];
const rowsFrom = (first: number) =>
  Array.from({ length: 10 }, (_, index) => [String(first + index), `Bo Name${index}`, "PH", 80 + index, "Amber"]);
const workbook = (rows: unknown[][]) =>
  engine.format.writeXlsx({ sheets: [{ name: "Physics", rows: [headings, ...rows] as string[][] }] });

function csvTab(department: string, tab: string, rows: readonly (readonly unknown[])[]) {
  mkdirSync(join(folder, "in", department), { recursive: true });
  writeFileSync(join(folder, "in", department, `${tab}.csv`), Papa.unparse(rows as unknown[][]));
}

/** A whole archive of these texts, not packed. */
function archive(parts: readonly (readonly [name: string, text: string])[]): Buffer {
  const number = (value: number, width: 2 | 4) => {
    const bytes = Buffer.alloc(width);
    bytes.writeUIntLE(value, 0, width);
    return bytes;
  };
  let place = 0;
  const entries = parts.map(([name, text]) => {
    const [path, data] = [Buffer.from(name), Buffer.from(text)];
    const sizes = [number(crc32(data), 4), number(data.length, 4), number(data.length, 4), number(path.length, 2)];
    const local = Buffer.concat([number(0x04034b50, 4), Buffer.alloc(10), ...sizes, Buffer.alloc(2), path, data]);
    const central = [number(0x02014b50, 4), Buffer.alloc(12), ...sizes, Buffer.alloc(12), number(place, 4), path];
    place += local.length;
    return { local, central: Buffer.concat(central) };
  });
  const list = Buffer.concat(entries.map(({ central }) => central));
  const count = number(parts.length, 2);
  const end = [number(0x06054b50, 4), Buffer.alloc(4), count, count, number(list.length, 4), number(place, 4)];
  return Buffer.concat([...entries.map(({ local }) => local), list, ...end, Buffer.alloc(2)]);
}

/** The same workbook with its sheet's text changed. */
async function withSheet(bytes: Uint8Array, change: (text: string) => string): Promise<Buffer> {
  const parts: [string, string][] = [];
  for (const part of zipParts(bytes)) {
    let text = "";
    for await (const piece of part.text()) text += piece;
    parts.push([part.name, part.name === "xl/worksheets/sheet1.xml" ? change(text) : text]);
  }
  return archive(parts);
}

let told = "";
let status: number | null = null;
beforeAll(async () => {
  mkdirSync(join(folder, "in"));
  const save = (name: string, bytes: Uint8Array) => writeFileSync(join(folder, "in", name), bytes);
  const good = await workbook(rowsFrom(100));
  save("Physics.xlsx", good);
  save("Empty.xlsx", new Uint8Array());
  save("Half.xlsx", good.slice(0, good.length / 2));
  save("Text.xlsx", new TextEncoder().encode("Learner ID,Course"));
  save("Locked.xlsx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]));
  const damaged = Buffer.from(good);
  const inSheet = damaged.indexOf("xl/worksheets/sheet1.xml") + 60;
  damaged[inSheet] = (damaged[inSheet] ?? 0) ^ 0x55;
  save("Damaged.xlsx", damaged);
  save("Chemistry.xlsx", await withSheet(await workbook(rowsFrom(500)), (text) => text));
  save("Broken off.xlsx", await withSheet(await workbook(rowsFrom(600)), (text) => text.slice(0, text.length / 2)));
  const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
  save("Far.xlsx", await withSheet(await workbook(rowsFrom(700)), (text) => text.replace("</sheetData>", far)));
  save("Notes.xlsx", await engine.format.writeXlsx({ sheets: [{ name: "Notes", rows: [["What"], ["ever"]] }] }));
  save("Maths.xlsx", await workbook(rowsFrom(200)));
  save("Maths (1).xlsx", await workbook(rowsFrom(201)));
  save("art.xlsx", await workbook(rowsFrom(300)));
  save("read me.txt", good);
  csvTab("Art", "Year 12", [headings, ...rowsFrom(300)]);
  csvTab("Broken", "Year 12", [headings]);
  writeFileSync(join(folder, "in", "Broken", "Year 13.csv"), 'Learner ID,Course\n"1,PH\n');
  csvTab("Drama", "Year 12", [
    headings,
    ["400", "Bo", "DR", "#REF!", "Red"],
    ["401", "Bo", "DR", "86%", "Loading..."],
    ["402", "Bo", "DR", "#N/A", "to be asked"],
    ["403", "Bo", "DR", "0.9", "On track"],
  ]);
  csvTab("Drama", "Policy", [
    ["Setting", "Value"],
    ["schema.version", "0"],
  ]);
  csvTab("2024-25/Drama", "Year 12", [headings, ["400", "Bo", "DR", "70", "Red"]]);
  csvTab("2024-25/Drama", "Policy", [
    ["Setting", "Value"],
    ["schema.version", "9"],
  ]);
  const run = spawnSync(
    process.execPath,
    ["tools/warehouse.mjs", "--local", join(folder, "in"), "--out", join(folder, "out"), "--quiet"].concat([
      "--day",
      "2026-03-31",
      "--key",
      "k",
      "--college",
      "Elm",
      "--year",
      "2025/26",
    ]),
    { encoding: "utf8" },
  );
  told = run.stdout + run.stderr;
  ({ status } = run);
});

const view = (name: string): Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(readFileSync(join(folder, "out", `${name}.csv`), "utf8").replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  }).data;

test("what was read is named, by year where a folder is named after one", () => {
  expect(status).toBe(0);
  expect(told).toContain("4 workbooks: 2024-25/Drama, Chemistry.xlsx, Drama, Physics.xlsx. 14 views are in ");
  expect(new Set(view("enrolments").map((row) => `${row.academic_year} ${row.department}`))).toEqual(
    new Set(["2024/25 Drama", "2025/26 Chemistry", "2025/26 Drama", "2025/26 Physics"]),
  );
  expect(
    view("direction").find(
      (row) => row.department === "Drama" && row.academic_year === "2025/26" && row.indicator === "attendance",
    ),
  ).toMatchObject({ year_before: "2024/25", value: "88", value_before: "70", travel: "▲ G" });
});

test.each([
  "Expected a department's workbook in Empty.xlsx, found an empty file; save it as .xlsx again; it was left out.",
  "Expected a department's workbook in Half.xlsx, found something that is no workbook, or only the first part of one; save it as .xlsx again; it was left out.",
  "Expected a department's workbook in Text.xlsx, found something that is no workbook, or only the first part of one; save it as .xlsx again; it was left out.",
  "Expected a department's workbook in Locked.xlsx, found a workbook of the older kind (.xls), or one with a password; save it as .xlsx again, without; it was left out.",
  "Expected a department's workbook in Broken off.xlsx, found damage in it (xl/worksheets/sheet1.xml breaks off); save it as .xlsx again; it was left out.",
  "Expected a department's workbook in Far.xlsx, found a cell so far out that Physics has 1048576 rows and 16384 columns; delete what stands below and beside its table and save it as .xlsx again; it was left out.",
  "Expected a department's workbook in Notes.xlsx, found no tracker and no Snapshots in it; it was left out.",
  "Expected a department's workbook in Broken, found Year 13.csv with a quotation mark that does not end (row 2); it was left out.",
  "Expected one workbook of a department and year, found Art beside art.xlsx; it was left out.",
  "Expected one workbook of a department and year, found art.xlsx beside Art; it was left out.",
  "Expected each learner and course in one workbook, found nearly all of Maths (1).xlsx in Maths.xlsx too, as if one were a copy; both were left out.",
  "Expected an .xlsx workbook or a folder of .csv files, found read me.txt; it was left out.",
  "Drama (2025/26) is of an older version (0; these views know 1).",
  "Drama (2024/25) is of a newer version (9; these views know 1).",
  "4 cells could not be read and are left out of every sum: quality.csv says in which columns.",
])("it is said: %s", (sentence) => {
  expect(told).toContain(sentence);
});

test("a file whose sheet is damaged is left out whole, not read up to the damage", () => {
  expect(told).toMatch(
    /Expected a department's workbook in Damaged\.xlsx, found damage in it \(.*\); save it as \.xlsx again; it was left out\./,
  );
});

test("an error, or words where a tier should be, is NULL and counted by column", () => {
  expect(view("quality").map((row) => [row.heading, row.not_read])).toEqual([
    ["Attendance %", "2"],
    ["Risk tier", "2"],
  ]);
});
