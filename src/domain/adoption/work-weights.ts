import { type ColumnSeen, isWork, type Judgement } from "./judgement";
import { nameOf } from "./same-work-again";

const longest = 200;
/** "(weight 20)", "Weighting: 0.8" */
const inWords = /\bweight(?:ing|ed)?\s*[:=]?\s*\(?(\d{1,4}(?:\.\d+)?)(?![\d.]*\s*%)/i;
/** "x4", "(×2)": what says nothing of the kind counts once. */
const asFactor = /(?:^|[\s([{])[x×]\s?(\d(?:\.\d+)?)(?![\w.])/i;

/** What a row of weights, or a heading, says that a piece of work counts. */
function weightOf(column: ColumnSeen | undefined): { readonly weight: number; readonly isFactor: boolean } | undefined {
  if (column?.weight !== undefined) return { weight: column.weight, isFactor: false };
  // Between angle brackets a platform gives the weight within a category.
  const heading = nameOf(column)
    .slice(0, longest)
    .replace(/<[^>]*>?/g, " ");
  const [words, factor] = [inWords.exec(heading)?.[1], asFactor.exec(heading)?.[1]];
  if (words !== undefined) return { weight: Number(words), isFactor: false };
  return factor === undefined ? undefined : { weight: Number(factor), isFactor: true };
}

/** Work counts as the sheet says; beside weights of others work without one is asked about, for 1 beside 80 is next to nothing. */
export function withWeights(judged: readonly Judgement[], columns: readonly ColumnSeen[]): Judgement[] {
  const weights = judged.map((one, place) => (isWork(one) ? weightOf(columns[place]) : undefined));
  const isWeighted = weights.some((one) => one !== undefined && !one.isFactor);
  return judged.map((one, place) => {
    const own = weights[place];
    if (own) return { ...one, weight: own.weight };
    if (!isWeighted || !isWork(one)) return one;
    return { ...one, what: "mark", certainty: "ask", why: { from: "heading", found: nameOf(columns[place]) } };
  });
}
