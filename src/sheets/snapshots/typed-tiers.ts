import { withConcerns } from "../../domain/concerns/raised";
import type { Department } from "../../domain/department/department";
import { typedOver } from "../repairs/formula-repairs";
import type { TrackerOnSheet } from "../tracker-on-sheet";

/** Tiers that were typed in the place of our formula say nothing of the marks: what is kept of such a tracker is that they are not known. */
export function withoutTypedTiers(department: Department, trackers: readonly TrackerOnSheet[]): Department {
  const over = trackers.filter((on) => typedOver(on).some(({ key }) => key === "tier"));
  if (over.length === 0) return department;
  const names = new Set(over.map(({ name }) => name));
  const cleared = department.enrolments.map((row) => (names.has(row.tracker) ? { ...row, tier: undefined } : row));
  // Its reasons are there already; an open concern is Amber whatever was typed.
  const raised = withConcerns(cleared, department.concerns);
  const enrolments = cleared.map((row, index) => ({ ...row, tier: raised[index]?.tier }));
  return { ...department, enrolments };
}
