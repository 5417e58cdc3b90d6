import { separatorOf } from "../../src/sheets/separator";

test.each([
  ["en_GB", ","],
  ["en_US", ","],
  ["fr_FR", ";"],
  ["de_DE", ";"],
  ["pt_BR", ";"],
  ["ja_JP", ","],
])("arguments in a workbook of the locale %s are separated by %s", (locale, separator) => {
  expect(separatorOf(locale)).toBe(separator);
});

test("a locale that is no language tag is read as British English", () => {
  expect(separatorOf("not a locale")).toBe(",");
});
