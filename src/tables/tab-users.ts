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
import { recoveryPlansTable } from "./recovery-plans";
import { resultsTable } from "./results";
import { reviewCoverageTable } from "./review-coverage";
import { reviewsTable } from "./reviews";
import { ruleEvidenceTable } from "./rule-evidence";
import { scorecardTable } from "./scorecard";
import { snapshotsTable } from "./snapshots";
import { signOffsTable } from "./sign-offs";
import { staffTable } from "./staff";
import { summaryTable } from "./summary";
import { thisWeekTable } from "./this-week";
import { weeksTable } from "./weeks";

/** Who opens a tab. */
export type TabUser = "teachers" | "tutors" | "heads of department" | "whoever keeps the settings" | "the add-on";

/** Every tab beside the trackers with who uses it, in the order of use. Ours. */
export const tabsInUse: readonly (readonly [TabDefinition, TabUser])[] = [
  [atRiskTable, "heads of department"],
  [thisWeekTable, "heads of department"],
  [keyDatesTable, "heads of department"],
  [marksDueTable, "teachers"],
  [dataChecksTable, "teachers"],
  [lookedAtTable, "teachers"],
  [signOffsTable, "teachers"],
  [assessmentsTable, "teachers"],
  [learnersTable, "tutors"],
  [concernsTable, "tutors"],
  [interventionsTable, "tutors"],
  [plansTable, "tutors"],
  [planTargetsTable, "tutors"],
  [reviewsTable, "tutors"],
  [reviewCoverageTable, "tutors"],
  [movesTable, "tutors"],
  [destinationsTable, "tutors"],
  [destinationCountsTable, "heads of department"],
  [summaryTable, "heads of department"],
  [groupsTable, "heads of department"],
  [scorecardTable, "heads of department"],
  [recoveryPlansTable, "heads of department"],
  [outcomesTable, "heads of department"],
  [resultsTable, "heads of department"],
  [impactTable, "heads of department"],
  [ruleEvidenceTable, "heads of department"],
  [forecastAccuracyTable, "heads of department"],
  [coursesTable, "whoever keeps the settings"],
  [policyTable, "whoever keeps the settings"],
  [dataPointsTable, "whoever keeps the settings"],
  [localTargetsTable, "whoever keeps the settings"],
  [staffTable, "whoever keeps the settings"],
  [importsTable, "the add-on"],
  [snapshotsTable, "the add-on"],
  [weeksTable, "the add-on"],
  [auditTable, "the add-on"],
];

/** None of them is a colour of a tier. */
const colours: Readonly<Record<TabUser, string>> = {
  teachers: "#1f5fa8",
  tutors: "#7a3d9a",
  "heads of department": "#0b6e69",
  "whoever keeps the settings": "#545b62",
  "the add-on": "#b8c0c8",
};

/** "#rrggbb"; undefined for a tab that is not ours. A tracker made by us is the teachers'. */
export function tabColour(name: string): string | undefined {
  const user = tabsInUse.find(([table]) => table.name === name)?.[1];
  return user && colours[user];
}
export const trackerColour = colours.teachers;
