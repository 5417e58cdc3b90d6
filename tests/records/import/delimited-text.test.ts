import fc from "fast-check";
import { readDelimited } from "../../../src/records/import/delimited-text";

const rowsOf = (text: string) => readDelimited(text).rows;

test("commas, semicolons and tabs are told apart by what the lines have", () => {
  expect(readDelimited("ID;Att\n1;92,5").rows).toEqual([
    ["ID", "Att"],
    ["1", "92,5"],
  ]);
  expect(readDelimited("ID\tName\n1\tAsh, Sam").rows[1]).toEqual(["1", "Ash, Sam"]);
  expect(readDelimited("ID,Att\r\n1,92\r2,93\n").rows).toEqual([
    ["ID", "Att"],
    ["1", "92"],
    ["2", "93"],
  ]);
});

test("a cell in quotes keeps its commas, quotation marks and line breaks, and is one row", () => {
  expect(rowsOf('Name,Note\n"Ash, Sam","said ""no""\nand left"\nnext,')).toEqual([
    ["Name", "Note"],
    ["Ash, Sam", 'said "no"\nand left'],
    ["next", ""],
  ]);
});

test("a byte order mark and Excel's line sep=; are no data", () => {
  expect(rowsOf("\uFEFFID,Att\n1,92")[0]).toEqual(["ID", "Att"]);
  expect(rowsOf("\uFEFFsep=;\r\nID;Att\r\n1;92")).toEqual([
    ["ID", "Att"],
    ["1", "92"],
  ]);
});

test("a quotation mark that is never closed is named by its row, and nothing above it is lost", () => {
  const read = readDelimited('ID,Note\n1,fine\n2,"open\n3,fine');
  expect(read.openQuote).toBe(3);
  expect(read.rows.slice(0, 2)).toEqual([
    ["ID", "Note"],
    ["1", "fine"],
  ]);
});

test("what is written by the rules of RFC 4180 is read back as it was, whatever the cells hold", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "ü", '"', ",", ";", "\t", "\n", "\r", " ") });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const text = rows.map((row) => row.map(quoted).join(",")).join("\r\n");
      const empty = rows[rows.length - 1]?.every((one) => one === "");
      expect(rowsOf(text)).toEqual(empty ? rows.slice(0, -1) : rows);
    }),
  );
});
