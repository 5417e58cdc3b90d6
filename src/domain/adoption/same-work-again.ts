import { numberIn } from "./column-sums";
import { type ColumnSeen, isWork, type Judgement } from "./judgement";

export const nameOf = (column: ColumnSeen | undefined) => column?.headings.join(" ") ?? "";
const converted = "p?ums|uniform|scaled|converted|standardi[sz]ed";
const saysConverted = new RegExp(`\\b(${converted})\\b`, "i");
const scoreWords = new RegExp(`\\b(raw|marks?|scores?|${converted})\\b`, "gi");
export const isConverted = (column: ColumnSeen | undefined) => saysConverted.test(nameOf(column));
/** What is left of "Unit 1 raw /60" and "Unit 1 UMS /90" is which work it is. */
const stemOf = (heading: string) =>
  heading
    .replace(scoreWords, " ")
    .replace(/(\/\s*\d+|[([]\s*\d+\s*[)\]])\s*$/, " ")
    .replace(/[^a-z0-9]+|\b(pct|percent(age)?|per cent)\b/gi, " ")
    .trim()
    .toLowerCase();

/** Converted marks beside the raw ones are the same work again. */
export function withoutConverted(judged: readonly Judgement[], columns: readonly ColumnSeen[]): Judgement[] {
  return judged.map((judgement, place) => {
    const column = columns[place];
    if (!isWork(judgement) || !isConverted(column)) return judgement;
    const stem = stemOf(nameOf(column));
    const raw = columns.findIndex((other, at) => {
      const isRaw = at !== place && judged[at] !== undefined && isWork(judged[at]) && !isConverted(other);
      return isRaw && stemOf(nameOf(other)) === stem;
    });
    if (raw < 0) return judgement;
    return { what: "repeat", certainty: "sure", why: { from: "columns beside", found: nameOf(columns[raw]) } };
  });
}

/** Ours: of so many rows a mark and its percentage agree; one may have been marked again. Percentages may be rounded down. */
const leastAgreeing = 0.8;
const rounding = 1;

/**
 * "Test 2 %" beside "Test 2 (50)", on either side and however far away, is the same work again: counted as work it would count twice. Where the two
 * do not agree it is asked about.
 */
export function withoutPercentages(judged: readonly Judgement[], columns: readonly ColumnSeen[]): Judgement[] {
  return judged.map((judgement, place) => {
    if (judgement.what !== "percentage") return judgement;
    const stem = stemOf(nameOf(columns[place]));
    const raw = columns.findIndex((other, at) => judged[at]?.what === "mark" && stemOf(nameOf(other)) === stem);
    if (stem === "" || raw < 0) return judgement;
    const why = { from: "columns beside", found: nameOf(columns[raw]) } as const;
    const isAgain = agreeing(columns[place], columns[raw], judged[raw]?.maximum) >= leastAgreeing;
    return isAgain ? { what: "repeat", certainty: "sure", why } : { ...judgement, certainty: "ask", why };
  });
}

/** In which share of the rows that have both a percentage is that of the mark; 0 without such a row. */
function agreeing(percentages: ColumnSeen | undefined, marks: ColumnSeen | undefined, maximum?: number): number {
  const shares = (percentages?.cells ?? []).flatMap((cell, row) => {
    const [percentage, mark] = [numberIn(cell), numberIn(marks?.cells[row])];
    if (percentage === undefined || mark === undefined || maximum === undefined) return [];
    const whole = (mark / maximum) * 100;
    return [Math.min(Math.abs(percentage - whole), Math.abs(percentage * 100 - whole)) <= rounding];
  });
  return shares.length === 0 ? 0 : shares.filter(Boolean).length / shares.length;
}
