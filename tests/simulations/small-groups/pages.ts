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
