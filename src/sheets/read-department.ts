import { type CalendarDate, calendarDate, isoText } from "../domain/calendar/calendar-date";
import type { CellProblem } from "../domain/department/records";
import type { Department } from "../domain/department/department";
import { readActions } from "../functions/records/actions";
import { readAssessments } from "../functions/records/assessments";
import type { CellTable } from "../functions/records/cell-table";
import { readConcerns } from "../functions/records/concerns";
import { readCourses } from "../functions/records/courses";
import { readDataPoints } from "../functions/records/data-points";
import { readEnrolments } from "../functions/records/enrolments";
import { readLearners } from "../functions/records/learners";
import { readOutcomes } from "../functions/records/outcomes";
import { readPlans } from "../functions/records/plans";
import { readReviews } from "../functions/records/reviews";
import { readRecoveryActions } from "../functions/records/recovery-actions";
import { readScorecard } from "../functions/records/scorecard";
import { readSnapshots } from "../functions/records/snapshots";
import { readStaff } from "../functions/records/staff";
import { assessmentsTable } from "../tables/assessments";
import { concernsTable } from "../tables/concerns";
import { coursesTable } from "../tables/courses";
import { dataPointsTable } from "../tables/data-points";
import type { TabDefinition } from "../tables/define-table";
import { interventionsTable } from "../tables/interventions";
import { learnersTable } from "../tables/learners";
import { outcomesTable } from "../tables/outcomes";
import { plansTable } from "../tables/plans";
import { reviewsTable } from "../tables/reviews";
import { recoveryPlansTable } from "../tables/recovery-plans";
import { scorecardTable } from "../tables/scorecard";
import { snapshotsTable } from "../tables/snapshots";
import { staffTable } from "../tables/staff";
import { readTab, type Tab } from "./tabs";
import { headerOf, type TrackerOnSheet } from "./tracker-on-sheet";
import { readTrackers, readWorkbook, tabOf, type Workbook } from "./workbook";

/** What the tabs say, beside the tabs themselves. */
export interface DepartmentOnSheets {
  readonly department: Department;
  readonly workbook: Workbook;
  readonly trackers: readonly TrackerOnSheet[];
  readonly snapshots: Tab;
}

/** Reads every tab once: the number of service calls grows with the tabs, never with the rows. */
export function readDepartment(
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  now = new Date(),
): DepartmentOnSheets {
  const workbook = readWorkbook(spreadsheet, now);
  const trackers = readTrackers(workbook);
  // The workbook itself takes only its headings: it grows by a row for each enrolment and data point.
  const snapshots = readTab(workbook.sheets.get(snapshotsTable.name), snapshotsTable, { formulaRows: 0 });
  const problems: CellProblem[] = [];
  const cells = ({ name }: TabDefinition) => cellsOf(tabOf(workbook, name));
  const department: Department = {
    today: isoText(calendarDate(now) as CalendarDate),
    policy: workbook.policy,
    trackers: trackers.map(({ name, view }) => ({
      name,
      assessments: view.assessments.map(({ code }) => code),
      headers: [...view.layout.columns.keys()].map(headerOf),
    })),
    enrolments: trackers.flatMap(({ name, grid, view }) =>
      readEnrolments(
        { name, rows: grid.values, headerRow: view.layout.headerRow, positions: view.layout.columns },
        view.assessments,
        problems,
      ),
    ),
    learners: readLearners(cells(learnersTable), problems),
    courses: readCourses(cells(coursesTable), problems),
    assessments: readAssessments(cells(assessmentsTable), problems),
    dataPoints: readDataPoints(cells(dataPointsTable), problems),
    actions: readActions(cells(interventionsTable), problems),
    plans: readPlans(cells(plansTable), problems),
    reviews: readReviews(cells(reviewsTable), problems),
    concerns: readConcerns(cells(concernsTable), problems),
    snapshots: readSnapshots(cellsOf(snapshots), problems),
    staff: readStaff(cells(staffTable), problems),
    scorecard: readScorecard(cells(scorecardTable), problems),
    recoveryActions: readRecoveryActions(cells(recoveryPlansTable), problems),
    outcomes: readOutcomes(cells(outcomesTable), problems),
    problems,
  };
  return { department, workbook, trackers, snapshots };
}

const cellsOf = ({ table, grid, headerRow, positions }: Tab): CellTable => ({
  name: table.name,
  rows: grid?.values ?? [],
  headerRow: headerRow ?? 0,
  positions,
});
