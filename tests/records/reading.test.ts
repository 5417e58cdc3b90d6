import { goldenCases } from "../support/golden";
import { meaningOf } from "../support/meaning-of";

test.each(goldenCases("reading").map((row) => [row.kind ?? "", row.cell ?? "", row.meaning ?? ""]))(
  "%s: %s is %s",
  (kind, cell, meaning) => {
    expect(meaningOf(kind, JSON.parse(cell) as unknown)).toBe(meaning);
  },
);
