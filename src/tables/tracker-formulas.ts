import { measures } from "../domain/risk/measures";
import { concernsTable } from "./concerns";
import { interventionsTable } from "./interventions";
import { learnersTable } from "./learners";
import { plansTable } from "./plans";
import { reviewsTable } from "./reviews";
import { tracker, type TrackerKey } from "./tracker";
import { quoted, standing, type TrackerAddresses, type TrackerParts } from "./tracker-addresses";
import { headingList, isWorkedOut, type WorkedOutKey, workedOutKeys } from "./worked-out";

type At = TrackerAddresses<TrackerKey>;

/** The columns a risk function may be told of, in the tracker's order. */
export const signals: readonly TrackerKey[] = tracker.keys.filter((key) => measures.some(({ id }) => id === key));

/** In the order in which set-up adds them. */
export const computedKeys = ["meg", "aspiration", "tier", ...workedOutKeys] as const satisfies readonly TrackerKey[];
export type ComputedKey = (typeof computedKeys)[number];

/** The computed columns that are not ours in this tracker: the pairs of a call name them as they name what is typed. */
type Theirs = ReadonlySet<TrackerKey>;

/** What the MEG and the aspirational grade are worked out from, besides the tabs. */
export const startOf = <Value>(at: TrackerParts<Value, TrackerKey>) =>
  [at.column("prior"), at.column("qualification"), at.column("subject")] as const;

/** In a tracker that has a column for it. */
export const diagnosticOf = <Value>(at: TrackerParts<Value, TrackerKey>): Value[] => {
  const cells = at.column("diagnostic");
  return cells === undefined ? [] : [cells];
};

/**
 * The formula of a column that stands by itself. An optional argument that is left out is "", which reads the same as an omitted one. The tier
 * is worked out from what was typed, so that it waits for no other column but the MEG, which no mark changes.
 */
export function ownFormula(key: Exclude<ComputedKey, WorkedOutKey>, at: At, theirs: Theirs): string | undefined {
  const expressions = {
    meg: () =>
      at.call("MEG", ...startOf(at), quoted(""), at.named("LocalTargets"), at.named("Policy"), ...diagnosticOf(at)),
    aspiration: () => at.call("ASPIRATION", ...startOf(at), at.named("LocalTargets")),
    tier: () => at.call("RISKTIER", ...written(pairsFor(["tier"], at, theirs))),
  };
  return standing(tracker.columns[key].header, expressions[key](), at);
}

/** The formula of columns that stand side by side; it gives their headings too. */
export const workOutFormula = (keys: readonly WorkedOutKey[], at: At, theirs: Theirs): string =>
  `=${at.call("WORKOUT", quoted(headingList(keys)), ...written(pairsFor(keys, at, theirs))) ?? ""}`;

const written = (pairs: readonly Pair<string>[]) => pairs.flatMap(([name, cells]) => [quoted(name), cells]);

/** In the order in which a call has them. */
const parts = [
  "learner",
  "marks",
  "grades",
  "targets",
  "start",
  "signals",
  "contact",
  "open concerns",
  "concerns",
  "actions",
  "reviews",
  "policy",
] as const;
type Part = (typeof parts)[number];

const judged = ["marks", "grades", "targets", "signals", "policy"] as const;

/** What each column is worked out from. */
const partsOf: Readonly<Record<WorkedOutKey | "tier", readonly Part[]>> = {
  average: ["marks"],
  workingAt: ["marks", "grades"],
  gap: ["marks", "grades", "targets"],
  band: ["marks", "start", "policy"],
  latestChange: ["marks"],
  sustainedChange: ["marks"],
  missingWork: ["marks"],
  tier: [...judged, "open concerns"],
  reasons: [...judged, "concerns"],
  areas: [...judged, "concerns"],
  action: [...judged, "contact", "concerns"],
  openActions: ["actions"],
  nextReview: ["actions", "reviews"],
};

/** A name and its cells, as RISKTIER and WORKOUT take them. */
export type Pair<Value> = readonly [name: string, cells: Value];

/** A column is named by its full heading: renaming it in the sheet breaks no call. */
function pairsOf<Value>(part: Part, at: TrackerParts<Value, TrackerKey>, theirs: Theirs): Pair<Value>[] {
  const columns = (keys: readonly TrackerKey[]) =>
    keys.flatMap((key): Pair<Value>[] => {
      const cells = at.column(key);
      return cells === undefined ? [] : [[tracker.columns[key].header, cells]];
    });
  // Only the columns that are needed: a tab has many times as many, and all of it would go with every mark.
  const ofTab = (tab: string, keys: readonly string[]) =>
    keys.flatMap((key) => at.tabColumn(tab, key).map((cells): Pair<Value> => [tab, cells]));
  switch (part) {
    case "learner":
      return columns(["learnerId"]);
    case "marks":
      return [
        ...at.headings.map((cells): Pair<Value> => ["Mark headings", cells]),
        ...at.marks.map((cells): Pair<Value> => ["Marks", cells]),
        ...(at.marks.length > 0 ? [["Assessments", at.named("Assessments")] as const] : []),
        ...columns(["course"]),
        ...columns(ofMarks.filter((key) => theirs.has(key))),
      ];
    case "grades":
      if (theirs.has("workingAt")) return columns(["workingAt"]);
      return at.column("course") === undefined ? [] : [["Courses", at.named("Courses")]];
    case "targets":
      // Where a gap of their own is blank, the grades say it.
      return columns([...(theirs.has("gap") ? (["gap"] as const) : []), "qualification", "meg", "agreedMeg"]);
    case "start":
      return columns(["prior"]);
    case "signals":
      return columns(signals.filter((key) => !isWorkedOut(key)));
    case "contact":
      return ofTab(learnersTable.name, ["learnerId", "dateOfBirth", "parentContactConsent"]);
    case "open concerns":
      return ofTab(concernsTable.name, ["status", "learnerId", "course"]);
    case "concerns":
      return ofTab(concernsTable.name, ["status", "learnerId", "course", "raisedBy", "loggedAt"]);
    case "actions":
      return ofTab(interventionsTable.name, ["status", "learnerId", "review"]);
    case "reviews":
      return [
        ...ofTab(plansTable.name, ["status", "learnerId", "review", "end"]),
        ...ofTab(reviewsTable.name, ["learnerId", "date", "nextReview"]),
      ];
    case "policy":
      return [["Policy", at.named("Policy")]];
  }
}

const ofMarks = ["average", "latestChange", "sustainedChange", "missingWork"] as const;

/** The pairs that a call for these columns takes. */
export function pairsFor<Value>(
  keys: readonly (WorkedOutKey | "tier")[],
  at: TrackerParts<Value, TrackerKey>,
  theirs: Theirs,
): Pair<Value>[] {
  const needed = new Set<Part>(["learner", ...keys.flatMap((key) => partsOf[key])]);
  return parts.filter((part) => needed.has(part)).flatMap((part) => pairsOf(part, at, theirs));
}
