import { numberIn, roundingOf } from "./column-sums";
import { writtenMaximum } from "./heading-maximum";
import { type ColumnSeen, isWork, type Judgement } from "./judgement";
import { isNumberHeading, isPartHeading } from "./part-heading";
import { nameOf } from "./same-work-again";

/** Ours: a sum of so many rows is no chance; of fewer it is asked about, of one only where the maxima add up too. */
const fewest = { sure: 4, ask: 2 };
/** Ours: no paper is read that has more. */
const mostParts = 60;

/**
 * A paper counts once. What adds up to a column, on either side of it, is the same work again where it is named as parts; other work behind it makes
 * the column a total. Parts whose paper stands nowhere count by their maxima, as one work: "Q1 (5)" is no half of it beside "Q2 (45)".
 */
export function withPaperParts(judged: readonly Judgement[], columns: readonly ColumnSeen[]): Judgement[] {
  const result = [...judged];
  const lastHeading = (at: number) => columns[at]?.headings[columns[at].headings.length - 1]?.trim() ?? "";
  const isOfWork = (at: number) => result[at] !== undefined && isWork(result[at]);
  // Numbers alone that are all out of the same may be weeks.
  const numbers = columns.flatMap((_, at) => (isOfWork(at) && isNumberHeading(lastHeading(at)) ? [at] : []));
  const areNumbersParts = new Set(numbers.map((at) => result[at]?.maximum)).size > 1;
  const isPart = (at: number) =>
    isOfWork(at) && (isPartHeading(lastHeading(at)) || (areNumbersParts && numbers.includes(at)));
  const run = (from: number, step: 1 | -1, belongs: (at: number) => boolean) => {
    const places: number[] = [];
    for (let at = from; belongs(at) && places.length < mostParts; at += step) places.push(at);
    return step === 1 ? places : places.reverse();
  };
  const maximaOf = (places: readonly number[]) =>
    places.reduce((sum, at) => sum + (result[at]?.maximum ?? Number.NaN), 0);
  const whole = (place: number, places: readonly number[]): Judgement["certainty"] | undefined => {
    const different = places.length < 2 ? 0 : totalsThatAddUp(columns, place, places);
    const isSaid = result[place]?.what === "total" || maximaOf(places) === result[place]?.maximum;
    if (different >= fewest.sure) return "sure";
    return different >= fewest.ask || (different > 0 && isSaid) ? "ask" : undefined;
  };
  const why = (places: readonly number[]): Judgement["why"] => ({
    from: "columns beside",
    found: places.map((at) => nameOf(columns[at])).join(" + "),
  });

  judged.forEach((judgement, place) => {
    if ((!isOfWork(place) && judgement.what !== "total") || isPart(place)) return;
    const parts = [run(place + 1, 1, isPart), run(place - 1, -1, isPart)].find((one) => whole(place, one));
    if (parts) {
      const certainty = whole(place, parts) ?? "ask";
      if (judgement.what === "total") result[place] = asWork(lastHeading(place), maximaOf(parts), why(parts));
      for (const at of parts) result[at] = { what: "repeat", certainty, why: why([place]) };
      return;
    }
    const behind = isOfWork(place) ? run(place + 1, 1, isOfWork) : [];
    for (let count = 2; count <= behind.length; count++) {
      const certainty = whole(place, behind.slice(0, count));
      if (certainty) return void (result[place] = { what: "total", certainty, why: why(behind.slice(0, count)) });
    }
  });

  result.forEach((_, place) => {
    const parts = isPart(place) && !isPart(place - 1) ? run(place, 1, isPart) : [];
    const all = maximaOf(parts);
    if (parts.length < 2 || !(all > 0)) return;
    for (const at of parts) {
      const one = result[at] as Judgement;
      result[at] = { ...one, weight: rounded((one.maximum ?? 0) / all) };
    }
  });
  return result;
}

const rounded = (share: number) => Math.round(share * 1000) / 1000;

/** Out of what its heading says, or all its parts. */
function asWork(heading: string, maxima: number, why: Judgement["why"]): Judgement {
  const maximum = writtenMaximum(heading)?.maximum ?? maxima;
  return maximum > 0 ? { what: "mark", certainty: "likely", maximum, why } : { what: "mark", certainty: "ask", why };
}

/** How many different totals the parts add up to, row by row; 0 where they do not in one. */
function totalsThatAddUp(columns: readonly ColumnSeen[], place: number, parts: readonly number[]): number {
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
