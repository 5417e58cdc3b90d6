import { measures } from "../domain/risk/measures";
import { learnersTable } from "./learners";
import { tracker, type TrackerKey } from "./tracker";
import { quoted, standing, type TrackerAddresses } from "./tracker-addresses";

type Expression = (at: TrackerAddresses<TrackerKey>) => string | undefined;

/** The columns a risk function may be told of, in the tracker's order. */
export const signals: readonly TrackerKey[] = tracker.keys.filter((key) => measures.some(({ id }) => id === key));

/**
 * What each computed column calculates, in the order in which set-up adds them; undefined when the tracker lacks a column it needs.
 * An optional argument that is left out is "", which reads the same as an omitted one.
 */
const expressions = {
  meg: (at) =>
    at.call(
      "MEG",
      at.column("prior"),
      at.column("qualification"),
      at.column("subject"),
      quoted(""),
      "LocalTargets",
      "Policy",
    ),
  aspiration: (at) =>
    at.call("ASPIRATION", at.column("prior"), at.column("qualification"), at.column("subject"), "LocalTargets"),
  average: (at) => workExpression("AVERAGEMARK", at),
  workingAt: (at) => at.call("WORKINGAT", at.column("average"), at.column("course"), "Courses"),
  gap: (at) => gapExpression(at),
  band: (at) =>
    at.call("PROGRESSBAND", at.column("average"), at.column("prior"), at.column("course") ?? quoted(""), "Policy"),
  latestChange: (at) => oneColumnOf(1, workExpression("MARKTREND", at), at),
  sustainedChange: (at) => oneColumnOf(2, workExpression("MARKTREND", at), at),
  missingWork: (at) => workExpression("MISSINGWORK", at),
  tier: (at) => riskExpression("RISKTIER", at),
  reasons: (at) => riskExpression("RISKREASONS", at),
  action: (at) => riskExpression("RISKACTION", at),
  openActions: (at) => at.call("OPENACTIONS", at.column("learnerId"), "Interventions"),
  nextReview: (at) => at.call("NEXTREVIEW", at.column("learnerId"), "Interventions", "Plans", "Reviews"),
  areas: (at) => riskExpression("RISKAREAS", at),
} satisfies Partial<Record<TrackerKey, Expression>>;

export type ComputedKey = keyof typeof expressions;
export const computedKeys = Object.keys(expressions) as ComputedKey[];

/** The whole formula of a computed column, as it stands in the heading. */
export function formulaOf(key: ComputedKey, at: TrackerAddresses<TrackerKey>): string | undefined {
  return standing(tracker.columns[key].header, expressions[key](at), at);
}

function gapExpression(at: TrackerAddresses<TrackerKey>): string | undefined {
  const [meg, agreed] = [at.column("meg"), at.column("agreedMeg")];
  const either = agreed && meg && at.call("IF", `${agreed}=""`, meg, agreed);
  return at.call("GRADEGAP", at.column("workingAt"), either ?? agreed ?? meg, at.column("qualification"));
}

/** An assessment is found by its code and the row's course, where the tracker has one. */
function workExpression(name: string, at: TrackerAddresses<TrackerKey>): string | undefined {
  const course = at.column("course");
  return at.call(name, at.headings, at.marks, "Assessments", ...(course === undefined ? [] : [course]));
}

/** MARKTREND gives two columns; each stands on its own, so that people may move them apart. */
function oneColumnOf(column: 1 | 2, both: string | undefined, at: TrackerAddresses<TrackerKey>): string | undefined {
  return at.call("INDEX", both, "0", String(column));
}

/** Each signal is named by its full heading, so that renaming a column in the sheet never breaks the call. */
function riskExpression(name: string, at: TrackerAddresses<TrackerKey>): string | undefined {
  const pair = (key: TrackerKey) => {
    const cells = at.column(key);
    return cells ? [quoted(tracker.columns[key].header), cells] : [];
  };
  const known = signals.flatMap(pair);
  const id = pair("learnerId");
  if (known.length === 0 || id.length === 0) return undefined;
  return at.call(name, ...id, ...known, ...(name === "RISKACTION" ? learnerPairs(at) : []), quoted("Policy"), "Policy");
}

/** Whom to contact depends on the learner's age and on what is recorded about contact, which the Learners tab gives. */
function learnerPairs(at: TrackerAddresses<TrackerKey>): string[] {
  return (["dateOfBirth", "parentContactConsent"] as const).flatMap((key) => {
    const place = at.learnersColumn(key);
    const found = at.call("VLOOKUP", at.column("learnerId"), "Learners", place?.toString(), "FALSE");
    const cells = at.call("IFNA", found, quoted(""));
    return cells ? [quoted(learnersTable.columns[key].header), cells] : [];
  });
}
