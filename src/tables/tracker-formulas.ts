import { measures } from "../domain/risk/measures";
import { interventionsTable } from "./interventions";
import { learnersTable } from "./learners";
import { plansTable } from "./plans";
import { reviewsTable } from "./reviews";
import { tracker, type TrackerKey } from "./tracker";
import { quoted, standing, type TrackerAddresses } from "./tracker-addresses";
import { headingList, isWorkedOut, type WorkedOutKey, workedOutKeys } from "./worked-out";

type At = TrackerAddresses<TrackerKey>;

/** The columns a risk function may be told of, in the tracker's order. */
export const signals: readonly TrackerKey[] = tracker.keys.filter((key) => measures.some(({ id }) => id === key));

/** In the order in which set-up adds them. */
export const computedKeys = ["meg", "aspiration", "tier", ...workedOutKeys] as const satisfies readonly TrackerKey[];
export type ComputedKey = (typeof computedKeys)[number];

/** The computed columns that are not ours in this tracker: the pairs of a call name them as they name what is typed. */
type Theirs = ReadonlySet<TrackerKey>;

/**
 * The formula of a column that stands by itself. An optional argument that is left out is "", which reads the same as an omitted one. The tier
 * is worked out from what was typed, so that it waits for no other column but the MEG, which no mark changes.
 */
export function ownFormula(key: Exclude<ComputedKey, WorkedOutKey>, at: At, theirs: Theirs): string | undefined {
  const start = [at.column("prior"), at.column("qualification"), at.column("subject")];
  const expressions = {
    meg: () => at.call("MEG", ...start, quoted(""), "LocalTargets", "Policy"),
    aspiration: () => at.call("ASPIRATION", ...start, "LocalTargets"),
    tier: () => at.call("RISKTIER", ...pairsFor(["tier"], at, theirs)),
  };
  return standing(tracker.columns[key].header, expressions[key](), at);
}

/** The formula of columns that stand side by side; it gives their headings too. */
export const workOutFormula = (keys: readonly WorkedOutKey[], at: At, theirs: Theirs): string =>
  `=${at.call("WORKOUT", quoted(headingList(keys)), ...pairsFor(keys, at, theirs)) ?? ""}`;

type Part = "marks" | "grades" | "targets" | "start" | "signals" | "contact" | "actions" | "reviews" | "policy";

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
  tier: judged,
  reasons: judged,
  areas: judged,
  action: [...judged, "contact"],
  openActions: ["actions"],
  nextReview: ["actions", "reviews"],
};

/** Each part as pairs of a name and its cells. A column is named by its full heading: renaming it in the sheet breaks no call. */
const pairsOf: Readonly<Record<Part, (at: At, theirs: Theirs) => string[]>> = {
  marks: (at, theirs) => [
    ...at.headings.flatMap((cells) => [quoted("Mark headings"), cells]),
    ...at.marks.flatMap((cells) => [quoted("Marks"), cells]),
    ...(at.marks.length > 0 ? [quoted("Assessments"), "Assessments"] : []),
    ...columns(["course"], at),
    ...columns(
      (["average", "latestChange", "sustainedChange", "missingWork"] as const).filter((key) => theirs.has(key)),
      at,
    ),
  ],
  grades: (at, theirs) => {
    if (theirs.has("workingAt")) return columns(["workingAt"], at);
    return at.column("course") === undefined ? [] : [quoted("Courses"), "Courses"];
  },
  targets: (at, theirs) => columns(theirs.has("gap") ? ["gap"] : ["qualification", "meg", "agreedMeg"], at),
  start: (at) => columns(["prior"], at),
  signals: (at) =>
    columns(
      signals.filter((key) => !isWorkedOut(key)),
      at,
    ),
  contact: (at) => tabPairs(at, learnersTable.name, ["learnerId", "dateOfBirth", "parentContactConsent"]),
  actions: (at) => tabPairs(at, interventionsTable.name, ["status", "learnerId", "review"]),
  reviews: (at) => [
    ...tabPairs(at, plansTable.name, ["status", "learnerId", "review"]),
    ...tabPairs(at, reviewsTable.name, ["learnerId", "date", "nextReview"]),
  ],
  policy: () => [quoted("Policy"), "Policy"],
};
const parts = Object.keys(pairsOf) as Part[];

function pairsFor(keys: readonly (WorkedOutKey | "tier")[], at: At, theirs: Theirs): string[] {
  const needed = new Set(keys.flatMap((key) => partsOf[key]));
  return [
    ...columns(["learnerId"], at),
    ...parts.filter((part) => needed.has(part)).flatMap((part) => pairsOf[part](at, theirs)),
  ];
}

function columns(keys: readonly TrackerKey[], at: At): string[] {
  return keys.flatMap((key) => {
    const cells = at.column(key);
    return cells === undefined ? [] : [quoted(tracker.columns[key].header), cells];
  });
}

/** Only the columns that are needed: a tab has many times as many, and all of it would go with every mark. */
const tabPairs = (at: At, tab: string, keys: readonly string[]): string[] =>
  keys.flatMap((key) => at.tabColumn(tab, key).flatMap((cells) => [quoted(tab), cells]));
