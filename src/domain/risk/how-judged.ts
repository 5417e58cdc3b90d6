import type { Policy } from "../policy/settings";
import { numbersOf } from "../work-out/columns";
import { judge, type Judged } from "./judge";
import { measures, measureText, type MeasureValues } from "./measures";
import { type Lines, linesOf, unitOf } from "./reasons";

/** "not judged": recorded, but another measure that says more is judged in its place. */
type Verdict = "severe" | "concern" | "no concern" | "not read" | "not recorded" | "not judged";

/** One measure of one learner on one course, in words. */
export interface Judgement {
  readonly heading: string;
  /** As people read it: 86% for 0.86 of attendance; "" where nothing is recorded that can be read. */
  readonly value: string;
  readonly lines: Lines | null;
  readonly verdict: Verdict;
}

/** Every measure of the rule, also those that are not recorded, in the order in which reasons are given. `unread` are headings. */
export function howJudged(values: MeasureValues, unread: readonly string[], policy: Policy): Judgement[] {
  const known = [...measures.map(({ id }) => id), "latestMark"] as const;
  const columns = Object.fromEntries(known.map((id) => [id, numbersOf([values[id]])]));
  const verdicts = judge(1, columns, policy);
  const has = (bits: Int32Array, { bit }: Judged) => ((bits[0] as number) & bit) !== 0;
  // A fall is told of where it is known: without weeks that were kept there is none.
  const told = verdicts.judged.filter(
    ({ measure: { id, heading, whenFilled } }) => !whenFilled || values[id] !== undefined || unread.includes(heading),
  );
  return told.map((one): Judgement => {
    const { heading, id } = one.measure;
    const value = values[id];
    const verdict = has(verdicts.severe, one)
      ? "severe"
      : has(verdicts.past, one)
        ? "concern"
        : has(verdicts.known, one)
          ? "no concern"
          : unread.includes(heading) || ((verdicts.unread.get(0) ?? 0) & one.bit) !== 0
            ? "not read"
            : value === undefined || value < one.least
              ? "not recorded"
              : "not judged";
    const text =
      value === undefined ? "" : `${measureText(heading, value).replace("-", "−")}${unitOf(one.measure.shape)}`;
    return { heading, value: text, lines: linesOf(one), verdict };
  });
}
