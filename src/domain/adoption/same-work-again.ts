import { numberIn } from "./column-sums";
import { type ColumnSeen, isWork, type Judgement } from "./judgement";

export const nameOf = (column: ColumnSeen | undefined) => column?.headings.join(" ") ?? "";
const converted = "p?ums|uniform|scaled|converted|standardi[sz]ed";
const saysConverted = new RegExp(`\\b(${converted})\\b`, "i");
const scoreWords = new RegExp(`\\b(as|in|raw|marks?|scores?|${converted})\\b`, "gi");
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
/** Ours: in so many rows a percentage under another name is a mark's by no chance. */
const fewestRows = 3;

/**
 * "Test 2 %" beside "Test 2 (50)", on either side and however far away, is the same work again: counted as work it would count twice. Where the two
 * do not agree it is asked about.
 */
export function withoutPercentages(judged: readonly Judgement[], columns: readonly ColumnSeen[]): Judgement[] {
  return judged.map((judgement, place) => {
    if (judgement.what !== "percentage") return judgement;
    const agreesWith = (at: number) => agreeing(columns[place], columns[at], judged[at]?.maximum);
    const named = markOf(place, judged, columns);
    const isAgain = (at: number) => agreesWith(at).share >= leastAgreeing;
    const isAlike = (at: number) => judged[at]?.what === "mark" && agreesWith(at).rows >= fewestRows && isAgain(at);
    const raw = named ?? columns.findIndex((_, at) => isAlike(at));
    if (raw < 0) return judgement;
    const why = { from: "columns beside", found: nameOf(columns[raw]) } as const;
    if (!isAgain(raw)) return { ...judgement, certainty: "ask", why };
    return { what: "repeat", certainty: named === undefined ? "ask" : "sure", why };
  });
}

/** The mark that a percentage is named after; of a bare "%" the one to its left, or else to its right. */
function markOf(place: number, judged: readonly Judgement[], columns: readonly ColumnSeen[]): number | undefined {
  const stem = stemOf(nameOf(columns[place]));
  const places = stem === "" ? [place - 1, place + 1] : columns.map((_, at) => at);
  return places.find((at) => judged[at]?.what === "mark" && (stem === "" || stemOf(nameOf(columns[at])) === stem));
}

/** In which share of the rows that have both a percentage is that of the mark, and in how many different ones. */
function agreeing(percentages: ColumnSeen | undefined, marks: ColumnSeen | undefined, maximum?: number) {
  const shares = (percentages?.cells ?? []).flatMap((cell, row) => {
    const [percentage, mark] = [numberIn(cell), numberIn(marks?.cells[row])];
    if (percentage === undefined || mark === undefined || maximum === undefined) return [];
    const whole = (mark / maximum) * 100;
    return [{ mark, agrees: Math.min(Math.abs(percentage - whole), Math.abs(percentage * 100 - whole)) <= rounding }];
  });
  const agreed = shares.filter(({ agrees }) => agrees);
  return { share: agreed.length / Math.max(1, shares.length), rows: new Set(agreed.map(({ mark }) => mark)).size };
}
