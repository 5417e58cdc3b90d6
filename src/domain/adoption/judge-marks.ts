import { lowestOf } from "./cell-profile";
import { byCells, byHeading, type Step } from "./evidence";
import { fitsMarks } from "./heading-maximum";
import { saysOnlyTime } from "./heading-time";
import { saysOpenWork, saysWork, shareOf } from "./heading-words";
import type { Judgement } from "./judgement";
import { isPartHeading } from "./part-heading";

/** Ours: no paper is out of more. */
const largestMark = 1000;

/** Where the heading says another maximum, the row may be of the highest marks; or a learner's, whose name is Max. */
const fromRowOfMaxima: Step = ({ given, highest, written }) => {
  if (given === undefined || highest > given) return undefined;
  const why = { from: "row of maxima", found: String(given) } as const;
  const isOther = written !== undefined && written.maximum !== given && fitsMarks(written, highest);
  if (isOther) return { what: "mark", certainty: "ask", maximum: written.maximum, why };
  return { what: "mark", certainty: "sure", maximum: given, why };
};

/** Ours: so many learners seldom have the same mark. */
const leastAlike = 4;
/** "/50" and nothing else. */
const onlyMaximum = /^\s*(?:\/|out of)\s*\d{1,4}\s*$/i;

/** A pass mark, or points that everybody was given: "Threshold (50)", 40 in every row. What says that it is work is one. */
const alike: Step = ({ heading, profile: { numbers } }) =>
  !saysWork(heading) &&
  numbers.length >= (onlyMaximum.test(heading) ? 2 : leastAlike) &&
  numbers[0] !== 0 &&
  numbers.every((number) => number === numbers[0])
    ? byCells("mark", "ask", `${numbers[0]} in each`)
    : undefined;

/** Attendance of a week, or its test? The row above may say. */
const isWhen = (heading: string, upper: string) => saysOnlyTime(heading) && (upper === "" || saysOnlyTime(upper));

const percentages: Step = ({ heading, upper, profile: { numbers, shares, percents, drawn }, percent, highest }) => {
  const isSigned = percent || shares.length + drawn.length + percents.length > numbers.length;
  const open = isSigned ? saysOpenWork(heading) : undefined;
  if (open !== undefined) return byHeading("rate", "ask", open);
  if (isSigned && isWhen(heading, upper)) return byHeading("percentage", "ask", heading.trim());
  const byFormat: Judgement = { what: "percentage", certainty: "sure", why: { from: "number format", found: "%" } };
  if (shares.length > 0 && shares.length >= numbers.length) {
    // Numbers among shares cannot be of one scale with them.
    return numbers.length + drawn.length > 0 ? { ...byFormat, certainty: "ask" } : { ...byFormat, maximum: 1 };
  }
  if (drawn.length > 0 && numbers.length + shares.length === 0) return { ...byFormat, maximum: 100 };
  if (percents.length > 0 && numbers.length + shares.length === 0)
    return { ...byCells("percentage", "sure", "%"), maximum: 100 };
  if (!percent || highest > 100) return undefined;
  const areShares = highest <= 1 && numbers.some((number) => number > 0 && number < 1);
  const judgement = byHeading("percentage", areShares ? "likely" : "sure", heading.includes("%") ? "%" : "pct");
  return { ...judgement, maximum: areShares ? 1 : 100 };
};

/** "20%" alone above the heading of marks, which Sheets gives as 0.2. */
const onlyShare = /^\s*(?:\d{1,3}(?:\.\d+)?\s*%|0?\.\d{1,4})\s*$/;

const weights: Step = ({ heading, upper }) => {
  const share = shareOf(heading) ?? onlyShare.exec(upper)?.[0].trim();
  return share === undefined ? undefined : byHeading("mark", "ask", share);
};

const noughtsAndOnes: Step = ({ heading, profile: { numbers }, written }) =>
  !written?.isPlain && !(written && isPartHeading(heading)) && numbers.every((number) => number === 0 || number === 1)
    ? byCells("nought or one", "ask", "0, 1")
    : undefined;

const noMarks: Step = ({ profile: { numbers }, highest }) => {
  const lowest = lowestOf(numbers);
  if (lowest < 0) return byCells("other number", "ask", String(lowest));
  return highest > largestMark ? byCells("other number", "likely", String(highest)) : undefined;
};

const fromHeading: Step = ({ heading, written, highest }) => {
  if (!written) return undefined;
  // "Q1 (2)" is out of 2, where "Quiz (2)" is the second one.
  const fitsPart = isPartHeading(heading) && highest <= written.maximum;
  if (!fitsMarks(written, highest) && !fitsPart) return undefined;
  return { ...byHeading("mark", written.isPlain ? "sure" : "likely", written.found), maximum: written.maximum };
};

/** Out of how much numbers are that nothing before has explained, the surest sign first. */
export const markSteps: readonly Step[] = [
  alike,
  fromRowOfMaxima,
  percentages,
  weights,
  noughtsAndOnes,
  noMarks,
  fromHeading,
];
