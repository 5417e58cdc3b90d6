import { numberIn, roundingOf } from "./column-sums";
import { type ColumnSeen, isWork, type Judgement } from "./judgement";
import { nameOf } from "./same-work-again";

/** Ours: a sum of so many rows is no chance; of fewer it is asked about. */
const fewest = { sure: 4, ask: 2 };
/** Ours: a paper of more parts has its total behind them. */
const mostParts = 12;

/** "Mock (50), Q1 (10), Q2 (20), Q3 (20)": a total that stands before its parts is no work of its own either. */
export function withTotalsBefore(judged: readonly Judgement[], columns: readonly ColumnSeen[]): Judgement[] {
  return judged.map((judgement, place) => {
    if (!isWork(judgement)) return judgement;
    for (let parts = 2; parts <= mostParts; parts++) {
      const places = Array.from({ length: parts }, (_, index) => place + 1 + index);
      if (!places.every((at) => judged[at] !== undefined && isWork(judged[at]))) return judgement;
      const rows = rowsThatAddUp(columns, place, places);
      if (rows < fewest.ask) continue;
      const found = places.map((at) => nameOf(columns[at])).join(" + ");
      const certainty = rows >= fewest.sure ? "sure" : "ask";
      return { what: "total", certainty, why: { from: "columns beside", found } };
    }
    return judgement;
  });
}

/** In how many rows the parts add up to different totals; 0 where they do not in one. */
function rowsThatAddUp(columns: readonly ColumnSeen[], place: number, parts: readonly number[]): number {
  const rows = (columns[place]?.cells ?? []).flatMap((cell, row) => {
    const values = [numberIn(cell), ...parts.map((at) => numberIn(columns[at]?.cells[row]))];
    return values.every((value) => value !== undefined) ? [values] : [];
  });
  const within = roundingOf(rows.map(([total]) => total ?? 0));
  const areSums = rows.every(
    ([total = 0, ...values]) => Math.abs(total - values.reduce((sum, value) => sum + value, 0)) <= within,
  );
  return areSums ? new Set(rows.map(([total]) => total)).size : 0;
}
