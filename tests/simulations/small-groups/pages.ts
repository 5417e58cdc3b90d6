import { previousDepartment } from "../../../src/domain/department/department-at";
import { compareGroups } from "../../../src/domain/groups/compare-groups";
import { impactTab } from "../../../src/sheets/department-tabs/impact-tab";
import { ruleEvidenceTab } from "../../../src/sheets/department-tabs/rule-evidence-tab";
import { departmentAt, type Update, updates, type World } from "./world";

/** Something that is published at each update; what is asked first is the quickest to tell two worlds apart. */
export type Page = (world: World, update: Update) => unknown;

/** Everything that a department publishes at both updates. An attacker has read it, knows the rules, and knows how many joined and left. */
export const ourPages: readonly Page[] = [
  (world) => [world.filter(({ here }) => !here[0]).length, world.filter(({ here }) => !here[1]).length],
  // Not rounded: more than Groups, the reports and their kept copies show.
  (world, update) => {
    const department = departmentAt(world, update);
    return compareGroups(department, previousDepartment(department));
  },
  (world, update) => ruleEvidenceTab.rows(departmentAt(world, update)),
  (world, update) => impactTab.rows(departmentAt(world, update)),
];

/** Tells whether another world gives the same pages as this one. */
export function looksLike(world: World, pages: readonly Page[]): (other: World) => boolean {
  const read = pages.flatMap((page) =>
    updates.map((update) => ({ page, update, text: JSON.stringify(page(world, update)) })),
  );
  return (other) => read.every(({ page, update, text }) => JSON.stringify(page(other, update)) === text);
}

/** How much of the pages differs in another world: 0 where nothing does. */
export function differenceFrom(world: World, pages: readonly Page[]): (other: World) => number {
  const read = (of: World) => pages.map((page) => updates.flatMap((update) => leavesOf(page(of, update))));
  const own = read(world);
  return (other) =>
    read(other).reduce((sum, leaves, place) => {
      const mine = own[place] ?? [];
      const most = Math.max(leaves.length, mine.length);
      const differ = Array.from({ length: most }, (_leaf, at) => leafDifference(mine[at], leaves[at]));
      return differ.reduce((all, one) => all + one, sum);
    }, 0);
}

const leavesOf = (value: unknown): unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [value];

/** A number that is nearly right is nearer than one that is not. */
function leafDifference(one: unknown, other: unknown): number {
  if (one === other) return 0;
  if (typeof one !== "number" || typeof other !== "number") return 1.5;
  return 1 + Math.min(1, Math.abs(one - other) / (Math.abs(one) + 1));
}
