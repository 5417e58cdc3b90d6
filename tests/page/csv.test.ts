import { decodeText, readCsv, writeCsv } from "../../preview/page/csv";

const now = Date.UTC(2026, 2, 1);
const cell = (text: string) => readCsv(`head\n"${text.replaceAll('"', '""')}"\n`, now)[1]?.[0];

test.each([
  ["12", { value: 12 }],
  ["-3.5", { value: -3.5 }],
  ["85%", { value: 0.85, pattern: "0%" }],
  ["007", { value: "007", pattern: "@" }],
  ["0.5", { value: 0.5 }],
  ["ABS", { value: "ABS" }],
  ["TRUE", { value: true }],
  ["=1+1", { value: "=1+1", pattern: "@" }],
])("%j in a file becomes %j", (text, expected) => {
  expect(cell(text)).toMatchObject(expected);
});

test("a date is read day first", () => {
  expect(cell("03/09/2008")).toMatchObject({ value: 39694 });
});

test("rows are made as long as the longest, and empty rows at the end are left out", () => {
  expect(readCsv("a,b,c\n1\n\n\n", now).map((row) => row.length)).toEqual([3, 3]);
});

test("semicolons, quotes, line breaks in a cell and a byte-order mark are understood", () => {
  const rows = readCsv('\uFEFFname;note\nMo;"a ""b""\nc"\n', now);
  expect(rows.map((row) => row.map(({ value }) => value))).toEqual([
    ["name", "note"],
    ["Mo", 'a "b"\nc'],
  ]);
});

test("an empty file is an empty tab", () => {
  expect(readCsv("", now)).toEqual([]);
});

test("a file that is not UTF-8 is read as Excel writes it", () => {
  expect(decodeText(Uint8Array.from([0xc7, 0x65]).buffer)).toBe("Çe");
  expect(decodeText(new TextEncoder().encode("Çe").buffer)).toBe("Çe");
});

test("what is saved is what the cells show", () => {
  const shown = (display: string) => ({ value: display, formula: "", pattern: "", display });
  expect(writeCsv([[shown("85%"), shown('say "hi", now')]])).toBe('\uFEFF85%,"say ""hi"", now"\r\n');
});

test.each([
  ["with its mark, as Excel writes it", [0xff, 0xfe]],
  ["without one", []],
])("a file in UTF-16 %s is read", (_, mark) => {
  const text = "ID\tName\n007\tÇelik\n";
  const bytes = [...mark, ...Array.from(text).flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])];
  expect(readCsv(decodeText(new Uint8Array(bytes).buffer)).map((row) => row.map(({ value }) => value))).toEqual([
    ["ID", "Name"],
    ["007", "Çelik"],
  ]);
});

test.each([
  ["an .xlsx file", [0x50, 0x4b, 3, 4], "found an Excel workbook: let its name end in .xlsx."],
  ["an .xls file", [0xd0, 0xcf, 0x11, 0xe0], "found an Excel workbook of the older kind"],
  ["a picture", [0x89, 0x50, 0x4e, 0x47, 0, 1, 1, 1, 1, 1, 1, 1], "found a file that is no text."],
])("%s by the name of a CSV file is refused with a sentence", (_, bytes, sentence) => {
  expect(() => decodeText(new Uint8Array(bytes).buffer)).toThrow(sentence);
});

test("a CSV file of 150,000 rows is refused with a sentence", () => {
  expect(() => readCsv("a,1\n".repeat(150_000))).toThrow(
    "Expected a CSV file that the preview can show, found 150,000 rows. The preview opens at most 50,000",
  );
});
