import { previousDepartment } from "../../../src/domain/department/department-at";
import { compareGroups } from "../../../src/domain/groups/compare-groups";
import { impactTab } from "../../../src/sheets/department-tabs/impact-tab";
import { ruleEvidenceTab } from "../../../src/sheets/department-tabs/rule-evidence-tab";
import { departmentAt, type Person, type Update, updates, type World } from "./world";

/** Something that is published at each update; what is asked first is the quickest to tell two worlds apart. */
export interface Page {
  readonly of: (world: World, update: Update) => unknown;
  /** What of a learner it depends on; on all where it is not said. */
  readonly reads?: readonly (keyof Person)[];
}

const groups = ["here", "disadvantage", "send", "mode", "sex"] as const;

/** Everything that a department publishes at both updates. An attacker has read it, knows the rules, and knows how many joined and left. */
export const ourPages: readonly Page[] = [
  {
    of: (world) => [world.filter(({ here }) => !here[0]).length, world.filter(({ here }) => !here[1]).length],
    reads: ["here"],
  },
  {
    // Not rounded: more than Groups, the reports and their kept copies show.
    of(world, update) {
      const department = departmentAt(world, update);
      return compareGroups(department, previousDepartment(department));
    },
    reads: [...groups, "tier", "gap", "attendance"],
  },
  {
    of: (world, update) => ruleEvidenceTab.rows(departmentAt(world, update)),
    reads: [...groups, "tier", "finalGrade", "meg"],
  },
  {
    of: (world, update) => impactTab.rows(departmentAt(world, update)),
    reads: ["here", "support", "gap", "attendance"],
  },
];

/** What both updates show of a page, and whether another world changes anything that the page reads. */
function readerOf(world: World, pages: readonly Page[]) {
  const pairs = pages.map((page) => ({ page, own: updates.map((update) => page.of(world, update)) }));
  return (other: World) => {
    const changed = changedFields(world, other);
    return pairs.filter(({ page: { reads } }) => reads === undefined || reads.some((field) => changed.has(field)));
  };
}

function changedFields(world: World, other: World): ReadonlySet<keyof Person> {
  const changed = new Set<keyof Person>();
  for (const [place, person] of other.entries()) {
    const before = world[place];
    if (before === undefined || person === before) continue;
    for (const field of Object.keys(person) as (keyof Person)[])
      if (person[field] !== before[field]) changed.add(field);
  }
  return changed;
}

/** Tells whether another world gives the same pages as this one. */
export function looksLike(world: World, pages: readonly Page[]): (other: World) => boolean {
  const changedPages = readerOf(world, pages);
  return (other) =>
    changedPages(other).every(({ page, own }) =>
      updates.every((update) => JSON.stringify(page.of(other, update)) === JSON.stringify(own[update])),
    );
}

/** How much of the pages differs in another world: 0 where nothing does. */
export function differenceFrom(world: World, pages: readonly Page[]): (other: World) => number {
  const changedPages = readerOf(world, pages);
  return (other) =>
    changedPages(other).reduce(
      (sum, { page, own }) => updates.reduce((all, update) => all + apart(own[update], page.of(other, update)), sum),
      0,
    );
}

function apart(one: unknown, other: unknown): number {
  const [mine, theirs] = [leavesOf(one), leavesOf(other)];
  const most = Math.max(mine.length, theirs.length);
  return Array.from({ length: most }, (_leaf, at) => leafDifference(mine[at], theirs[at])).reduce(
    (sum, difference) => sum + difference,
    0,
  );
}

const leavesOf = (value: unknown): unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [value];

/** A number that is nearly right is nearer than one that is not. */
function leafDifference(one: unknown, other: unknown): number {
  if (one === other) return 0;
  if (typeof one !== "number" || typeof other !== "number") return 1.5;
  return 1 + Math.min(1, Math.abs(one - other) / (Math.abs(one) + 1));
}
