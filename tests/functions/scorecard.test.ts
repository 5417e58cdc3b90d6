import fc from "fast-check";
import { rag } from "../../src/functions/rag";
import { travel } from "../../src/functions/travel";
import { anyCells, expectCells, largest } from "../support/any-cells";
import { goldenCases } from "../support/golden";

const cellOf = (text = "") => (text !== "" && Number.isFinite(Number(text)) ? Number(text) : text);

describe("RAG", () => {
  test.each(goldenCases("rag"))(
    "$actual from $baseline towards $target, $polarity $tolerance: $rag ($source)",
    (example) => {
      const cells = ["actual", "baseline", "target", "polarity", "tolerance"].map((column) => cellOf(example[column]));
      expect(rag(cells[0], cells[1], cells[2], cells[3], cells[4])).toBe(example["rag"]);
    },
  );

  test("a column against one target gives a column", () => {
    expect(rag([[85], [75], [""], [60]], 70, 80, "H")).toEqual([["G"], ["A"], [""], ["R"]]);
  });

  test("any cells give back their shape", () => {
    fc.assert(
      fc.property(anyCells, anyCells, anyCells, anyCells, anyCells, (...cells) =>
        expectCells(rag(...cells), largest(...cells)),
      ),
    );
  });
});

describe("TRAVEL", () => {
  test.each(goldenCases("travel"))(
    "$before to $now, $polarity: $travel ($source)",
    ({ now, before, polarity, travel: expected }) => {
      expect(travel(cellOf(now), cellOf(before), polarity)).toBe(expected);
    },
  );

  test("a column gives a column", () => {
    expect(travel([[3], [1], [""]], [[2], [2], [2]])).toEqual([["▲ G"], ["▼ R"], [""]]);
  });

  test("any cells give back their shape", () => {
    fc.assert(
      fc.property(anyCells, anyCells, anyCells, (...cells) => expectCells(travel(...cells), largest(...cells))),
    );
  });
});
