import { decodeText } from "../../../sidebar/import/decode-text";

const text = "ID,Name\n101,Zoë";
const utf16 = (bigEndian: boolean) => {
  const units = [0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))];
  return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};

test.each<[string, Uint8Array]>([
  ["UTF-8", Buffer.from(text, "utf8")],
  ["UTF-8 with its mark", Buffer.from(`\uFEFF${text}`, "utf8")],
  ["UTF-16, little end first", utf16(false)],
  ["UTF-16, big end first", utf16(true)],
  ["Windows-1252", Buffer.from(text, "latin1")],
])("A file in %s is read", (_, bytes) => {
  expect(decodeText(bytes)).toBe(text);
});

test("Half a mark of UTF-16 is no mark", () => {
  expect(decodeText(Uint8Array.of(0xff, 0x41))).toBe("ÿA");
  expect(decodeText(Uint8Array.of(0xfe, 0x41))).toBe("þA");
});
