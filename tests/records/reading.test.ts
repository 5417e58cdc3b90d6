import { decidedWords, wordIn } from "../../src/records/words";
import { goldenCases } from "../support/golden";
import { meaningOf } from "../support/meaning-of";

test.each(goldenCases("reading").map((row) => [row.kind ?? "", row.cell ?? "", row.meaning ?? ""]))(
  "%s: %s is %s",
  (kind, cell, meaning) => {
    expect(meaningOf(kind, JSON.parse(cell) as unknown)).toBe(meaning);
  },
);

test("the table has every word that is decided for yes and no", () => {
  const listed = new Set(
    goldenCases("reading")
      .filter(({ kind }) => kind === "flag")
      .map(({ cell = "" }) => wordIn(JSON.parse(cell))),
  );
  expect(decidedWords.filter((word) => !listed.has(word))).toEqual([]);
});
