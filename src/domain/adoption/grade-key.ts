import { isFilled, numberIn } from "./column-sums";
import { type ColumnSeen, isWork, type Judgement } from "./judgement";
import { nameOf } from "./same-work-again";

/** Ours: a key has so many grades. */
const fewestGrades = 3;

/**
 * "80 A, 70 B, 60 C" beside the first learners is the key of the grades, which somebody keeps on the sheet: numbers that only fall or rise beside
 * grades of which each stands once, from the first row on and not as far as the learners.
 */
export function withoutGradeKeys(judged: readonly Judgement[], columns: readonly ColumnSeen[]): Judgement[] {
  return judged.map((judgement, place) => {
    if (!isWork(judgement)) return judgement;
    const grades = [place + 1, place - 1].find((at) => isKey(columns[place], columns[at]));
    if (grades === undefined) return judgement;
    return { what: "other number", certainty: "ask", why: { from: "columns beside", found: nameOf(columns[grades]) } };
  });
}

function isKey(numbers: ColumnSeen | undefined, grades: ColumnSeen | undefined): boolean {
  const [all, names] = [numbers?.cells ?? [], grades?.cells ?? []];
  const count = all.findIndex((cell) => !isFilled(cell));
  const isShort = count >= fewestGrades && ![...all.slice(count), ...names.slice(count)].some(isFilled);
  if (!isShort) return false;
  const values = all.slice(0, count).map(numberIn);
  const steps = values.slice(1).map((value, at) => Math.sign((value ?? NaN) - (values[at] ?? NaN)));
  const isOneWay = steps[0] !== 0 && steps.every((step) => step === steps[0]);
  const texts = names.slice(0, count).filter((cell) => typeof cell === "string" && /^[a-z*]/i.test(cell));
  return isOneWay && texts.length === count && new Set(texts).size === count;
}
