import { numericIn } from "./cell-profile";
import { byCells, byHeading, type Evidence, evidenceOf, type Step } from "./evidence";
import { fitsMarks } from "./heading-maximum";
import { bestOf, isAim, saysAboutWork, saysNothingElse, saysNotes, saysUnit, saysWork } from "./heading-words";
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

/** Ours: of so many cells plain numbers are what the column holds where its heading wants some; the words beside them are told, each in its place. */
const leastPlain = 1 / 3;

/** Under the heading of a test: marks that something stands beside, nothing but NS and ABS, or errors of what is fetched from elsewhere. */
function isUnreadWork({ heading, profile, written, given, percent }: Evidence): boolean {
  const { filled, codes, dashes, errors, leading, numbered } = profile;
  const saysMaximum = written !== undefined || given !== undefined;
  if (!saysMaximum && (saysAboutWork(heading) || (!percent && !saysWork(heading)))) return false;
  const most = (count: number) => count > 0 && count >= leastShare * filled;
  const marks = numericIn(profile) + (saysMaximum ? numbered : leading);
  return most(marks) || most(errors + marks) || (codes > dashes && most(codes));
}

const textual: Step = (evidence) => {
  const { heading, profile, said, written, given, highest } = evidence;
  const { filled, fractions, withMore, numbered } = profile;
  const numeric = numericIn(profile);
  if (numeric > 0 && numeric + profile.codes >= leastShare * filled) return undefined;
  if (said?.what === "id") return byHeading("id", "sure", said.found);
  if (!said && !saysNotes(heading) && isUnreadWork(evidence)) return byCells("fraction", "ask", "34 (C)");
  const text = byCells("text", "sure", "");
  const readable = numeric + fractions + withMore;
  const isAbout = saysAboutWork(heading) && written === undefined && given === undefined;
  if (readable + numbered === 0 || saysNotes(heading) || isAbout) return text;
  const isRate = said?.what === "share" || said?.what === "sessions";
  // In brackets a number may be an item's: it takes marks that are out of it.
  const fitsBracket = written && readable > 0 && fitsMarks(written, numeric > 0 ? highest : written.maximum);
  const isOfWork = numeric > 0 && saysWork(heading) && readable + numbered >= leastPlain * filled;
  if (!isRate && isOfWork) return byCells("fraction", "ask", "34 (C)");
  // Beside work its words may stand for marks: that is seen from its neighbours.
  if (!isRate && given === undefined && !written?.isPlain && !fitsBracket)
    return readable >= leastPlain * filled ? { ...text, certainty: "likely" } : text;
  if (numeric >= leastPlain * filled) return undefined;
  return isRate ? byHeading("rate", "ask", said.found) : byCells("fraction", "ask", "34 (C)");
};

/** Ours: fewer numbers above 100 are slips in a column of percentages. */
const leastCounted = 0.1;

/** "Attendance (of 120)", "Attendance (hours)": of what 95 is the count. */
const isOfCounts = ({ heading, written, given, highest }: Evidence): boolean => {
  const isOther = (maximum: number) => maximum !== 100 && maximum !== 1;
  const isOutOf = written !== undefined && (written.isPlain || highest <= written.maximum);
  return (isOutOf && isOther(written.maximum)) || (given !== undefined && isOther(given)) || saysUnit(heading);
};

/** Ours: whole numbers as low as these are steps of a scale, counts, or days with and without: a rate of 1 would be all of it. */
const highestStep = 10;
const areSteps = (numbers: readonly number[]) =>
  numbers.length > 0 && numbers.every((number) => Number.isInteger(number) && number <= highestStep);

const rates: Step = (evidence) => {
  const { profile, said, percent } = evidence;
  if (said?.what !== "sessions" && said?.what !== "share") return undefined;
  const { signal = "attendance", found } = said;
  // "Attended mock (60)"
  if (mayBeWork(evidence) && saysWork(evidence.heading)) return byHeading("rate", "ask", found);
  const above = profile.numbers.filter((number) => number > 100).length;
  const isSigned = percent || profile.shares.length + profile.percents.length + profile.drawn.length > 0;
  const isAbove = !percent && above > leastCounted * profile.numbers.length;
  const isCount = said.what === "sessions" ? !isSigned : isAbove || (!isSigned && isOfCounts(evidence));
  if (isCount) return { ...byHeading("sessions", "ask", found), signal };
  if (!isSigned && areSteps(profile.numbers)) return byHeading("rate", "ask", found);
  return { ...byHeading("share", isSigned ? "sure" : "likely", found), signal };
};

/** Ours: between these ends lie the scales that are known. */
const scales = { least: 4, most: 5 };

const attitudes: Step = ({ heading, said, profile, percent, written, given, highest }) => {
  if (said?.what !== "attitude") return undefined;
  const isWritten = written !== undefined && (written.isPlain || (highest <= written.maximum && highest > 0));
  const maximum = given ?? (isWritten && bestOf(heading) === undefined ? written.maximum : undefined);
  const isOther = maximum !== undefined && (maximum > scales.most || (written?.isPlain && maximum < scales.least));
  const isShare = percent || profile.shares.length + profile.percents.length + profile.drawn.length > 0;
  if (isOther || isShare) return byHeading("rate", "ask", said.found);
  const best = bestOf(heading);
  return best === undefined
    ? byHeading("attitude", "ask", said.found)
    : { ...byHeading("attitude", "sure", said.found), best };
};

const isFlag = (number: number) => number === 0 || number === 1;

/** A heading that gives a maximum beside these words is about marks: "KS2 test /40", "Grade 8 paper (60 marks)". */
const weakerThanMaximum = new Set<Judgement["what"]>(["gap", "grade", "score", "id", "other number"]);

/** "Position and momentum (60)", "Number (40)", "KS5 mock": with a maximum that fits, or called a test, it may be work whatever else it says. */
function mayBeWork({ heading, said, written, highest }: Evidence): boolean {
  if (!said || said.found === "up to") return false;
  const fits = written !== undefined && fitsMarks(written, highest);
  if (said.what === "id" || said.what === "total" || said.what === "average") return fits;
  // "Homework handed in %" speaks of work, and is how much of it came.
  return (fits || (said.what !== "rate" && saysWork(heading))) && !saysNothingElse(heading, said.found);
}

const otherNumbers: Step = (evidence) => {
  const { said, written, given, profile } = evidence;
  const { numbers } = profile;
  if (said?.what === "rate" && numbers.length > 0 && numbers.every(isFlag)) return undefined;
  if (!said) return undefined;
  const isOutOf = written?.isPlain || given !== undefined;
  if (isOutOf && weakerThanMaximum.has(said.what) && !isAim(said.found)) return undefined;
  // Numbers that are no grades under a heading of grades: left alone unless somebody says more.
  if (said.what === "grade") return byHeading("other number", "ask", said.found);
  // Work that came late, or how much of it came.
  const isWorkOrRate = said.what === "rate" && isOutOf;
  if (said.what === "gap" || said.isOpen || isWorkOrRate)
    return { ...byHeading(said.what, "ask", said.found), ...(said.signal && { signal: said.signal }) };
  return byHeading(said.what, numbers.length > 0 && mayBeWork(evidence) ? "ask" : "sure", said.found);
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
