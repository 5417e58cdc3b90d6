import { groupBy } from "../../numbers/group-by";
import { roundTo } from "../../numbers/round-to";
import { type Outcome, outcomeCodes } from "../../marks/outcome";
import { normalise } from "../../text/normalise";
import type { DueMarks } from "./due-marks";

/** What stands for each learner, by piece of work and learner ID: "48%", "ABS", "" for not yet, "?" for what cannot be read. */
type SignedMarks = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** One learner's mark that is no longer what was signed off. */
interface ChangedMark {
  readonly learnerId: string;
  readonly assessment: string;
  readonly before: string;
  readonly now: string;
}

/** The marks of a group at a data point, as text that is kept beside the names of those who signed them off. */
export function signedText(group: readonly DueMarks[]): string {
  return JSON.stringify(marksOf(group));
}

/**
 * What has changed since: only of learners who are in the group then and now, and of work that is there then and now, so that whoever joins or
 * leaves changes nothing that was signed.
 *
 * @param signed as `signedText` gave it then, and `current` as it gives it now
 * @returns undefined when one of them cannot be read
 */
export function changedSince(signed: string, current: string): ChangedMark[] | undefined {
  const [past, present] = [readSigned(signed), readSigned(current)];
  if (!past || !present) return undefined;
  return Object.entries(present).flatMap(([assessment, marks]) =>
    Object.entries(marks).flatMap(([learnerId, now]) => {
      const before = past[assessment]?.[learnerId];
      return before === undefined || before === now ? [] : [{ learnerId, assessment, before, now }];
    }),
  );
}

function marksOf(group: readonly DueMarks[]): SignedMarks {
  return Object.fromEntries(
    group.map(({ assessment, expected }) => {
      const markIn = ({ marks }: (typeof expected)[number]) =>
        marks.find((mark) => normalise(mark.assessment) === normalise(assessment))?.outcome;
      // A learner who stands twice in a group has two marks.
      const rows = groupBy(expected, ({ learnerId }) => learnerId);
      return [
        assessment,
        Object.fromEntries([...rows].map(([id, own]) => [id, own.map((row) => said(markIn(row))).join(" and ")])),
      ];
    }),
  );
}

function said(outcome: Outcome | undefined): string {
  if (!outcome) return "?";
  return outcome.kind === "marked" ? `${roundTo(outcome.percent, 2)}%` : outcomeCodes[outcome.kind];
}

function readSigned(text: string): SignedMarks | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === "object" && found !== null ? (found as SignedMarks) : undefined;
  } catch {
    return undefined;
  }
}
