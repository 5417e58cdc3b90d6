import { matchesName } from "../../../src/domain/text/find-names";

test.each([
  ["ada", true],
  ["lov ada", true],
  ["Lovelace, Ada", true],
  ["ada a", false],
  ["love love", false],
  ["acé", false],
  ["102", true],
  ["02", false],
  ["", false],
  ["  ", false],
])("%p finds Ada Lovelace, 10231: %p", (typed, expected) => {
  expect(matchesName(typed, "Ada Lovelace", "10231")).toBe(expected);
});

test("accents, apostrophes and hyphens need not be typed", () => {
  for (const typed of ["zoe", "obrien", "nunez", "O’Brien-Núñez zoë"])
    expect(matchesName(typed, "Zoë O'Brien-Núñez", "104")).toBe(true);
});

test("of two words that begin alike the shorter one takes what the longer one leaves", () => {
  expect(matchesName("ma mar", "Mary Mason", "1")).toBe(true);
  expect(matchesName("mar ma", "Mason Mary", "1")).toBe(true);
});
