import { assessments } from "./assessments";
import { courses } from "./courses";
import { dataPoints } from "./data-points";
import type { TabDefinition } from "./define-table";
import { learners } from "./learners";
import { localTargets } from "./local-targets";
import { policy } from "./policy";
import { staff } from "./staff";
import { tracker } from "./tracker";

/** The tabs beside the trackers, in the order in which set-up makes them. */
export const companionTables: readonly TabDefinition[] = [
  learners,
  courses,
  assessments,
  dataPoints,
  policy,
  localTargets,
  staff,
];

/** Every kind of tab. */
export const allTables: readonly TabDefinition[] = [tracker, ...companionTables];
