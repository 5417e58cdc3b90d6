import { assessmentsTable } from "./assessments";
import { atRiskTable } from "./at-risk";
import { auditTable } from "./audit";
import { concernsTable } from "./concerns";
import { coursesTable } from "./courses";
import { dataChecksTable } from "./data-checks";
import { dataPointsTable } from "./data-points";
import type { TabDefinition } from "./define-table";
import { destinationCountsTable } from "./destination-counts";
import { destinationsTable } from "./destinations";
import { forecastAccuracyTable } from "./forecast-accuracy";
import { groupsTable } from "./groups";
import { impactTable } from "./impact";
import { importsTable } from "./imports";
import { interventionsTable } from "./interventions";
import { keyDatesTable } from "./key-dates";
import { learnersTable } from "./learners";
import { localTargetsTable } from "./local-targets";
import { lookedAtTable } from "./looked-at";
import { marksDueTable } from "./marks-due";
import { movesTable } from "./moves";
import { outcomesTable } from "./outcomes";
import { planTargetsTable } from "./plan-targets";
import { plansTable } from "./plans";
import { policyTable } from "./policy";
import { snapshotsTable } from "./snapshots";
import { reviewCoverageTable } from "./review-coverage";
import { reviewsTable } from "./reviews";
import { recoveryPlansTable } from "./recovery-plans";
import { resultsTable } from "./results";
import { ruleEvidenceTable } from "./rule-evidence";
import { scorecardTable } from "./scorecard";
import { signOffsTable } from "./sign-offs";
import { staffTable } from "./staff";
import { startHereTable } from "./start-here";
import { summaryTable } from "./summary";
import { thisWeekTable } from "./this-week";
import { warehouseTable } from "./warehouse";
import { weeksTable } from "./weeks";
import { tracker } from "./tracker";

/** The tabs beside the trackers, in the order in which they are made. */
export const companionTables: readonly TabDefinition[] = [
  learnersTable,
  coursesTable,
  assessmentsTable,
  dataPointsTable,
  policyTable,
  localTargetsTable,
  staffTable,
  interventionsTable,
  snapshotsTable,
  plansTable,
  planTargetsTable,
  reviewsTable,
  concernsTable,
  auditTable,
  scorecardTable,
  recoveryPlansTable,
  outcomesTable,
];

/** Tabs that no formula reads: each is made by the action that first needs it. */
export const madeWhenUsed: ReadonlySet<TabDefinition> = new Set<TabDefinition>([
  staffTable,
  planTargetsTable,
  auditTable,
  scorecardTable,
  recoveryPlansTable,
  importsTable,
  movesTable,
]);

/** Every kind of tab. */
export const allTables: readonly TabDefinition[] = [tracker, ...companionTables];

/** The tabs made from the others: the register by its formula, the rest by Update department tabs and Evaluate the rule. */
export const reportTables: readonly TabDefinition[] = [
  atRiskTable,
  dataChecksTable,
  lookedAtTable,
  thisWeekTable,
  keyDatesTable,
  weeksTable,
  marksDueTable,
  signOffsTable,
  importsTable,
  movesTable,
  reviewCoverageTable,
  destinationsTable,
  destinationCountsTable,
  summaryTable,
  resultsTable,
  groupsTable,
  impactTable,
  ruleEvidenceTable,
  forecastAccuracyTable,
  warehouseTable,
];

/** Tabs of ours, which are never a tracker. */
export const ownTabs: ReadonlySet<string> = new Set(
  [startHereTable, ...companionTables, ...reportTables].map(({ name }) => name),
);
