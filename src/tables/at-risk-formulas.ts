import { type AtRiskKey, atRiskTable, type clockKeys } from "./at-risk";
import { concernsTable } from "./concerns";
import { type ConsentWords, contactFormula } from "./contact-formula";
import { interventionsTable } from "./interventions";
import { learnersTable } from "./learners";
import { outcomesTable } from "./outcomes";
import { plansTable } from "./plans";
import { snapshotsTable } from "./snapshots";
import { tracker, type TrackerKey } from "./tracker";
import {
  addressesIn,
  columnAt,
  columnsOfKey,
  type ListedTab,
  quoted,
  type Separator,
  standing,
  type TrackerAddresses,
} from "./tracker-addresses";

/** A tracker; `renamed` are the columns whose own heading says nothing to us, since a person or our formulas tell what they are. */
export interface ListedTracker extends ListedTab {
  readonly renamed: ReadonlySet<string>;
}

/** What the register needs of a tracker. Only these columns are handed over: a tracker has four times as many. */
const trackerKeys: readonly TrackerKey[] = [
  "learnerId",
  "surname",
  "firstName",
  "knownAs",
  "course",
  "subject",
  "group",
  "tutor",
  "tier",
  "reasons",
  "areas",
];

/** What the register needs of each of the other tabs. */
const companionKeys: readonly (readonly [string, readonly string[]])[] = [
  [learnersTable.name, ["learnerId", "surname", "firstName", "tutorGroup", "tutor", "knownAs", "parentContactConsent"]],
  [interventionsTable.name, ["status", "learnerId", "type", "owner", "review"]],
  [plansTable.name, ["status", "learnerId", "staff", "start", "review", "end", "loggedAt"]],
  [concernsTable.name, ["status", "learnerId", "course", "raisedBy", "loggedAt"]],
  [outcomesTable.name, ["learnerId", "course", "withdrawnOn"]],
  [snapshotsTable.name, ["dataPoint", "takenOn", "learnerId", "course", "tier", "overall"]],
];

/** The formula of the register over all trackers. `companions` are the tabs beside them, by name. */
export function registerFormula(
  trackers: readonly ListedTracker[],
  companions: ReadonlyMap<string, ListedTab>,
  separator: Separator,
): string {
  const call = (name: string, args: readonly string[]) => `${name}(${args.join(`${separator} `)})`;
  const sideBySide = (parts: readonly string[]) => (parts.length > 1 ? call("HSTACK", parts) : (parts[0] ?? ""));
  // Each column by itself: a column that someone inserts between two of them changes neither.
  const cellsOf = (tab: ListedTab, keys: readonly string[]) =>
    keys.flatMap((key) => columnsOfKey(tab, key)).map((column) => columnAt(tab, column));
  const headed = (tab: ListedTab, key: TrackerKey) => {
    const [cells, heading] = [columnAt(tab, tab.positions.get(key) ?? 0), tracker.columns[key].header];
    const isHeading = `ROW(${cells})-ROW(${cells.replace(/:[A-Z]+$/, "")})=0`;
    return call("ARRAYFORMULA", [call("IF", [isHeading, quoted(heading), cells])]);
  };
  const trackerPairs = trackers.flatMap((on) => {
    // Required action is worked out from the areas, which are shorter.
    const keys = on.positions.has("areas") ? trackerKeys : [...trackerKeys, "action" as const];
    const present = keys.filter((key) => on.positions.has(key));
    const plain = present.filter((key) => !on.renamed.has(key));
    const renamed = present.filter((key) => on.renamed.has(key));
    return [quoted(on.name), sideBySide([...cellsOf(on, plain), ...renamed.map((key) => headed(on, key))])];
  });
  const companionPairs = companionKeys.flatMap(([name, keys]) => {
    const tab = companions.get(name);
    return tab ? [quoted(name), sideBySide(cellsOf(tab, keys))] : [];
  });
  return `=${call("ATRISK", [quoted("Policy"), "Policy", ...companionPairs, ...trackerPairs])}`;
}

/** What is known of learners beside the register. */
interface AboutLearners {
  readonly tab: ListedTab | undefined;
  readonly consents: ConsentWords;
}

const clockExpressions: Record<
  (typeof clockKeys)[number],
  (at: TrackerAddresses<AtRiskKey>, about: AboutLearners) => string | undefined
> = {
  days: (at) => {
    const day = at.column("firstFlagged");
    return ifDay(at, day, `TODAY()-DATEVALUE(${day})`, quoted(""));
  },
  overdue: (at) => {
    const day = at.column("nextReview");
    return ifDay(at, day, at.call("IF", `DATEVALUE(${day})<TODAY()`, quoted("Overdue"), quoted("")), quoted(""));
  },
  show: (at) => {
    const [id, rest, review] = [at.column("learnerId"), at.column("quietUntil"), at.column("nextReview")];
    const day = (cut: "LEFT" | "RIGHT") => `DATEVALUE(${at.call(cut, rest, "10") ?? ""})`;
    // Something that is overdue is to be seen to, whatever a plan says.
    const isDue = `${at.call("IFERROR", `DATEVALUE(${review})`, "TODAY()") ?? ""}<TODAY()`;
    const runs = `(${day("LEFT")}<=TODAY())*(${day("RIGHT")}>=TODAY())`;
    const quiet = at.call("IF", isDue, quoted("Show"), at.call("IF", `${runs}=1`, quoted("Quiet"), quoted("Show")));
    const left = at.call("IF", `${day("RIGHT")}<=TODAY()`, quoted("Left"), quoted("Show"));
    // Ten characters are a day: "2026-09-07 to 2027-01-15", or "Leaves 2026-11-20".
    const isLeaving = `(LEN(${rest})=17)*(${at.call("LEFT", rest, "7") ?? ""}="Leaves ")=1`;
    const resting = at.call("IF", `LEN(${rest})=24`, quiet, at.call("IF", isLeaving, left, quoted("Show")));
    const checked = at.call("IFERROR", resting, quoted("Show"));
    return at.call("IF", `${id}=""`, quoted(""), checked);
  },
  contact: (at, { tab, consents }) => {
    const [id, tier] = [at.column("learnerId") ?? "", at.column("tier") ?? ""];
    const call = (name: string, ...args: readonly string[]) => at.call(name, ...args) ?? "";
    return tab && contactFormula(id, `(${tier}="Red")+(${tier}="Amber")`, tab, consents, call);
  },
};

/** A day is kept as text of ten characters. */
function ifDay(at: TrackerAddresses<AtRiskKey>, day: string | undefined, then: string | undefined, otherwise: string) {
  const checked = at.call("IF", `LEN(${day})=10`, then, otherwise);
  return at.call("IFERROR", checked, otherwise);
}

/** A native column beside the register: it counts from today, which a custom function must not. */
export function clockFormula(
  key: (typeof clockKeys)[number],
  positions: ReadonlyMap<AtRiskKey, number>,
  separator: Separator,
  about: AboutLearners,
): string | undefined {
  const at = addressesIn({ headerRow: 1, columns: positions, assessments: [], tabs: new Map() }, separator);
  return standing(atRiskTable.columns[key].header, clockExpressions[key](at, about), at);
}
