import { type Computed, whatComes } from "../domain/adoption/what-comes";
import { tracker, type TrackerKey } from "./tracker";
import { addressesIn, quoted, type Separator, standing, type TrackerLayout } from "./tracker-addresses";
import { type ComputedKey, computedKeys, formulaOf, signals } from "./tracker-formulas";

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

/** Every column that the add-on works out, with what it needs, each after those that it reads; an assessment's key is "assessment". */
export const computed: readonly Computed[] = computedKeys.map((key) => ({
  key,
  header: tracker.columns[key].header,
  needs: needs[key].map((need) => {
    if (need === "assessment") return { keys: [need], words: "an assessment" };
    if (need === "signals") return { keys: signals, words: "marks, attendance or another signal" };
    const keys = typeof need === "string" ? [need] : need;
    return { keys, words: keys.map((one) => tracker.columns[one].header).join(" or ") };
  }),
}));

/** The computed columns that can be calculated from what the tracker has, each with its formula. */
export function computedColumns(layout: TrackerLayout<TrackerKey>, separator: Separator): Map<ComputedKey, string> {
  const at = addressesIn(layout, separator);
  const formulas = new Map<ComputedKey, string>();
  for (const key of computedKeys) {
    const formula = formulaOf(key, at);
    if (formula) formulas.set(key, formula);
  }
  return formulas;
}

/**
 * Gives each computed column that the tracker could have a place: the empty column of ours that it left behind between its neighbours, or
 * else the next one from `width` on. A column that only becomes possible with one of these is included.
 */
export function placeMissing(
  layout: TrackerLayout<TrackerKey>,
  width: number,
  leftBehind: ReadonlySet<number> = new Set(),
): TrackerLayout<TrackerKey> {
  const columns = new Map(layout.columns);
  let next = width;
  // A column may read only columns that stand before it in the list, so one pass finds all.
  for (const key of computedKeys) {
    if (columns.has(key) || !formulaOf(key, addressesIn({ ...layout, columns }, ","))) continue;
    const taken = new Set(columns.values());
    const own = [...betweenNeighbours(key, tracker.keys, columns), ...betweenNeighbours(key, computedKeys, columns)];
    const place = own.find((column) => leftBehind.has(column) && !taken.has(column)) ?? next;
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

/** What is missing for a computed column, in words. */
export function whatIsMissing(key: ComputedKey, { columns, assessments }: TrackerLayout<TrackerKey>): string[] {
  const used = new Set<string>([...columns.keys(), ...(assessments.length > 0 ? ["assessment"] : [])]);
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
