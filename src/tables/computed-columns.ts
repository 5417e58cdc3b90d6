import { type Computed, whatCanCome, whatComes } from "../domain/adoption/what-comes";
import { tracker, type TrackerKey } from "./tracker";
import { addressesIn, quoted, runsOf, type Separator, standing, type TrackerLayout } from "./tracker-addresses";
import { type ComputedKey, computedKeys, ownFormula, signals, workOutFormula } from "./tracker-formulas";
import { isWorkedOut, type WorkedOutKey } from "./worked-out";

/** The columns each computed column reads; of a group in brackets one is enough. */
const needs: Record<ComputedKey, readonly (TrackerKey | readonly TrackerKey[] | "assessment" | "signals")[]> = {
  meg: ["prior", "qualification", "subject"],
  aspiration: ["prior", "qualification", "subject"],
  average: ["assessment"],
  workingAt: ["average", "course"],
  gap: ["workingAt", ["agreedMeg", "meg"], "qualification"],
  band: ["average", "prior"],
  latestChange: ["assessment"],
  sustainedChange: ["assessment"],
  missingWork: ["assessment"],
  tier: ["learnerId", "signals"],
  reasons: ["learnerId", "signals"],
  areas: ["learnerId", "signals"],
  action: ["learnerId", "signals"],
  openActions: ["learnerId"],
  nextReview: ["learnerId"],
};

/** Every column that the add-on works out, with what it needs; an assessment's key is "assessment". */
export const computed: readonly Computed[] = computedKeys.map((key) => ({
  key,
  header: tracker.columns[key].header,
  needs: needs[key].map((need) => {
    if (need === "assessment") return { keys: [need], words: "an assessment" };
    if (need === "signals") return { keys: ["assessment", ...signals], words: "marks, attendance or another signal" };
    const keys = typeof need === "string" ? [need] : need;
    return { keys, words: keys.map((one) => tracker.columns[one].header).join(" or ") };
  }),
}));

/**
 * The computed columns that can be calculated from what the tracker has, each with the formula that stands in its heading: "" where the call
 * to its left gives it too. `theirs` are someone's own columns, `typedOver` columns of ours that hold values in place of it.
 */
export function computedColumns(
  layout: TrackerLayout<TrackerKey>,
  separator: Separator,
  theirs: ReadonlySet<TrackerKey> = new Set(),
  typedOver: ReadonlySet<TrackerKey> = new Set(),
): Map<ComputedKey, string> {
  const at = addressesIn(layout, separator);
  const isOurs = (key: ComputedKey) => !theirs.has(key) && !typedOver.has(key) && layout.columns.has(key);
  const ours = computedKeys.filter((key) => isOurs(key) && isPossible(key, layout));
  const placed = new Map(ours.filter(isWorkedOut).map((key) => [layout.columns.get(key) ?? 0, key]));
  const formulas = new Map(ours.map((key) => [key, isWorkedOut(key) ? "" : (ownFormula(key, at, theirs) ?? "")]));
  for (const { first, last } of runsOf([...placed.keys()])) {
    const keys = Array.from({ length: last - first + 1 }, (_, index) => placed.get(first + index) as WorkedOutKey);
    formulas.set(keys[0] as WorkedOutKey, workOutFormula(keys, at, theirs));
  }
  return formulas;
}

const isPossible = (key: ComputedKey, layout: TrackerLayout<TrackerKey>) =>
  layout.columns.has("learnerId") && whatIsMissing(key, layout).length === 0;

/**
 * Gives each computed column that the tracker could have a place: the empty column of ours that it left behind, known by its heading's note or
 * its neighbours, or else the next one from `width` on. A column that only becomes possible with one of these is included, wherever it stands.
 */
export function placeMissing(
  layout: TrackerLayout<TrackerKey>,
  width: number,
  leftBehind: ReadonlyMap<number, TrackerKey | undefined> = new Map(),
): TrackerLayout<TrackerKey> {
  const columns = new Map(layout.columns);
  let next = Math.max(width, ...[...columns.values()].map((column) => column + 1));
  const coming = layout.columns.has("learnerId") ? whatCanCome(usedIn(layout), computed) : new Set();
  for (const key of computedKeys) {
    if (!coming.has(key)) continue;
    const taken = new Set(columns.values());
    const noted = [...leftBehind].flatMap(([column, own]) => (own === key ? [column] : []));
    const near = [...betweenNeighbours(key, tracker.keys, columns), ...betweenNeighbours(key, computedKeys, columns)];
    const open = near.filter((column) => leftBehind.has(column) && leftBehind.get(column) === undefined);
    const place = [...noted, ...open].find((column) => !taken.has(column)) ?? next;
    columns.set(key, place);
    if (place === next) next += 1;
  }
  return { ...layout, columns };
}

/** Where a column would stand if the nearest ones before and after it in the order had kept their distance. */
function betweenNeighbours(
  key: TrackerKey,
  order: readonly TrackerKey[],
  columns: ReadonlyMap<TrackerKey, number>,
): number[] {
  const place = order.indexOf(key);
  const before = order.slice(0, place).reverse();
  const after = order.slice(place + 1);
  return [
    { present: before.findIndex((other) => columns.has(other)), list: before, step: 1 },
    { present: after.findIndex((other) => columns.has(other)), list: after, step: -1 },
  ].flatMap(({ present, list, step }) => {
    const neighbour = columns.get(list[present] ?? key);
    return neighbour === undefined ? [] : [neighbour + step * (present + 1)];
  });
}

const usedIn = ({ columns, assessments }: TrackerLayout<TrackerKey>) =>
  new Set<string>([...columns.keys(), ...(assessments.length > 0 ? ["assessment"] : [])]);

/** What is missing for a computed column, in words. */
export function whatIsMissing(key: ComputedKey, layout: TrackerLayout<TrackerKey>): string[] {
  const used = usedIn(layout);
  used.delete(key);
  const one = computed.filter((other) => other.key === key);
  return whatComes(used, one).lacks.flatMap(({ needs: lacking }) => lacking);
}

/** For a sheet of one qualification or subject: the same text beside every learner, kept in the column's own formula. */
export function constantFormula(
  key: "qualification" | "subject",
  value: string,
  layout: TrackerLayout<TrackerKey>,
  separator: Separator,
): string {
  const at = addressesIn(layout, separator);
  const text = at.call("IF", `${at.column("learnerId") ?? ""}=""`, quoted(""), quoted(value));
  const formula = standing(tracker.columns[key].header, text, at);
  if (formula === undefined) throw new Error("A tracker has a learner ID before it has anything else.");
  return formula;
}

/** The text kept in a constant column's formula. */
export function constantIn(formula: string): string | undefined {
  const written = /[,;]\s*IF\([^"]*""\s*[,;]\s*""\s*[,;]\s*"((?:[^"]|"")*)"\)\)\)$/.exec(formula)?.[1];
  return written?.replace(/""/g, '"');
}
