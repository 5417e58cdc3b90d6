import { byCells, byHeading, evidenceOf, type Step } from "./evidence";
import { bestOf } from "./heading-words";
import { markSteps } from "./judge-marks";
import type { ColumnSeen, Judgement } from "./judgement";

/** Ours: a column is of a kind when so much of what stands in it is. */
const leastShare = 0.6;

const empty: Step = ({ profile }) => (profile.filled === 0 ? byCells("nothing", "sure", "") : undefined);

/** Dates among fractions, or below a maximum, are fractions too: 8/10 became the eighth of October. */
const unreadable: Step = ({ profile, written, given, said }) => {
  const { filled, fractions, dates } = profile;
  // Under a maximum every text with a number in it may be a mark.
  const withMore = profile.withMore + (written?.isPlain || given !== undefined ? profile.numbered : 0);
  if (fractions + withMore + dates < leastShare * filled) return undefined;
  const isOfSessions = said && ["sessions", "possible sessions", "share"].includes(said.what);
  if (isOfSessions && fractions + withMore > 0) return byHeading("sessions", "ask", said.found);
  // No function reads the mark, and left in silence it would be missing from the average.
  if (withMore > fractions) return byCells("fraction", "ask", "34 (C)");
  return fractions > 0 || written?.isPlain ? byCells("fraction", "ask", "18/20") : byCells("date", "sure", "");
};

/** Whole numbers from 9 to 1 are grades beside fine ones, or under a heading that says so. */
const byGrades: Step = ({ profile, said, written, percent }) => {
  const { filled, numbers, codes } = profile;
  const whole = numbers.filter((number) => Number.isInteger(number) && number >= 1 && number <= 9).length;
  const fits = (count: number) => count > 0 && count + codes >= leastShare * filled;
  if (profile.grades > 0 && whole === numbers.length && fits(profile.grades + whole))
    return byCells("grade", "sure", "");
  const isSaid = said?.what === "grade" && !written?.isPlain && !percent;
  return isSaid && whole === numbers.length && fits(whole) ? byHeading("grade", "sure", said.found) : undefined;
};

const textual: Step = ({ profile: { filled, numbers, shares, percents, drawn, codes }, said }) => {
  const numeric = numbers.length + shares.length + percents.length + drawn.length;
  if (numeric > 0 && numeric + codes >= leastShare * filled) return undefined;
  return said?.what === "id" ? byHeading("id", "sure", said.found) : byCells("text", "sure", "");
};

/** Ours: fewer numbers above 100 are slips in a column of percentages. */
const leastCounted = 0.1;

const rates: Step = ({ profile, said, percent }) => {
  if (said?.what !== "sessions" && said?.what !== "share") return undefined;
  const { signal = "attendance", found } = said;
  const above = profile.numbers.filter((number) => number > 100).length;
  const isSigned = percent || profile.shares.length + profile.percents.length + profile.drawn.length > 0;
  const isCount = said.what === "sessions" ? !isSigned : !percent && above > leastCounted * profile.numbers.length;
  if (isCount) return { ...byHeading("sessions", "ask", found), signal };
  return { ...byHeading("share", isSigned ? "sure" : "likely", found), signal };
};

const attitudes: Step = ({ heading, said }) => {
  if (said?.what !== "attitude") return undefined;
  const best = bestOf(heading);
  return best === undefined
    ? byHeading("attitude", "ask", said.found)
    : { ...byHeading("attitude", "sure", said.found), best };
};

const isFlag = (number: number) => number === 0 || number === 1;

/** A heading that gives a maximum beside these words is about marks: "KS2 test /40", "Grade 8 paper (60 marks)". */
const weakerThanMaximum = new Set<Judgement["what"]>(["gap", "grade", "score", "id", "other number"]);

const otherNumbers: Step = ({ said, written, given, profile: { numbers } }) => {
  if (said?.what === "rate" && numbers.length > 0 && numbers.every(isFlag)) return undefined;
  if (!said || (weakerThanMaximum.has(said.what) && (written?.isPlain || given !== undefined))) return undefined;
  // Numbers that are no grades under a heading of grades: left alone unless somebody says more.
  if (said.what === "grade") return byHeading("other number", "ask", said.found);
  // Work that came late, or how much of it came.
  const isWorkOrRate = said.what === "rate" && (written?.isPlain || given !== undefined);
  if (said.what === "gap" || said.isOpen || isWorkOrRate) return byHeading(said.what, "ask", said.found);
  return byHeading(said.what, "sure", said.found);
};

const steps: readonly Step[] = [empty, unreadable, byGrades, textual, rates, attitudes, otherNumbers, ...markSteps];

/**
 * What one column is by its own headings, cells and formats, the surest sign first: what its cells cannot be, what its words say, a row of
 * maxima, a sign of per cent, a maximum in the heading. Never a maximum below the highest mark.
 */
export function judgeColumn(column: ColumnSeen): Judgement {
  const evidence = evidenceOf(column);
  for (const step of steps) {
    const judgement = step(evidence);
    if (judgement) return judgement;
  }
  return byCells("mark", "ask", `highest ${evidence.highest}`);
}
