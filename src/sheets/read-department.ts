import { withConcerns } from "../domain/concerns/raised";
import type { CellProblem } from "../domain/department/records";
import type { Department } from "../domain/department/department";
import { withResults } from "../domain/department/results";
import { readAssessed } from "../records/assessed-marks";
import { readEnrolments, readSnapshots } from "../records/enrolments";
import { overlappingTargets } from "../records/overlapping-targets";
import type { CellTable } from "../records/cell-table";
import { readRecords, type RecordOf } from "../records/read-records";
import { readRecoveryActions, readScorecard } from "../records/scorecard";
import { assessmentsTable } from "../tables/assessments";
import { auditTable } from "../tables/audit";
import { concernsTable } from "../tables/concerns";
import { coursesTable } from "../tables/courses";
import { dataPointsTable } from "../tables/data-points";
import type { Column } from "../tables/column";
import type { Table } from "../tables/define-table";
import { headingRows } from "../tables/grid";
import { importsTable } from "../tables/imports";
import { interventionsTable } from "../tables/interventions";
import { learnersTable } from "../tables/learners";
import { localTargetsTable } from "../tables/local-targets";
import { lookedAtTable } from "../tables/looked-at";
import { movesTable } from "../tables/moves";
import { outcomesTable } from "../tables/outcomes";
import { plansTable } from "../tables/plans";
import { reviewsTable } from "../tables/reviews";
import { recoveryPlansTable } from "../tables/recovery-plans";
import { scorecardTable } from "../tables/scorecard";
import { snapshotsTable } from "../tables/snapshots";
import { weeksTable } from "../tables/weeks";
import { staffTable } from "../tables/staff";
import { columnProblems } from "./column-doubts";
import { type FindLearner, learnerFinder } from "./learner-finder";
import { underOneId } from "../records/texts";
import { readWeeks, weeksTab } from "./snapshots/weeks";
import { calculatingIn, whenCalculated } from "./not-read-now";
import { percentsOn } from "./percents-among-marks";
import { readChangesSince } from "./read-changes";
import { secondColumnProblems } from "./second-columns";
import { cellsOf, readTab, type Tab } from "./tabs";
import { cellsOn, headerOf, type TrackerOnSheet } from "./tracker-on-sheet";
import { todayIn } from "./today";
import { cellsBeside, cellsIn, readTrackers, readWorkbook, tabOf, type Workbook } from "./workbook";
import { workedOut } from "./worked-out";

type Columns = Readonly<Record<string, Column>>;

/** What the tabs say, beside the tabs themselves. */
export interface DepartmentOnSheets {
  readonly department: Department;
  readonly workbook: Workbook;
  /** With what their formulas show worked out. */
  readonly trackers: readonly TrackerOnSheet[];
  /** As they stand. */
  readonly typed: readonly TrackerOnSheet[];
  readonly snapshots: Tab;
  readonly weeks: { readonly tab: Tab; readonly kept: ReturnType<typeof readWeeks> };
  readonly lookedAt: Tab;
  readonly find: FindLearner;
  /** The same with something else in the cells of its trackers, before it is written there. */
  readonly with: (typed: readonly TrackerOnSheet[]) => DepartmentOnSheets;
}

/**
 * Reads every tab once: the number of service calls grows with the tabs, never with the rows. Who looks at today only needs no changes, which
 * are read from the audit; number formats tell Data checks which marks are shown as percentages.
 */
export function readDepartment(
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  now = new Date(),
  {
    withChanges = true,
    withDue = false,
    withFormats = false,
  }: { readonly withChanges?: boolean; readonly withDue?: boolean; readonly withFormats?: boolean } = {},
): DepartmentOnSheets {
  const { workbook, typed } = whenCalculated(
    () => {
      const without = withChanges ? [] : [auditTable];
      const read = readWorkbook(spreadsheet, now, { withDue, whole: [snapshotsTable], without });
      return { workbook: read, typed: readTrackers(read, headingRows) };
    },
    (read) => calculatingIn(read.typed, read.workbook.tabs),
  );
  const snapshots = tabOf(workbook, snapshotsTable.name);
  const today = todayIn(spreadsheet, now);
  const weeks = weeksTab(workbook.sheets.get(weeksTable.name));
  const keptWeeks = readWeeks(weeks, today);
  const lookedAt = readTab(workbook.sheets.get(lookedAtTable.name), lookedAtTable, { formulaRows: 0 });
  const [imports, moves] = [cellsBeside(workbook, importsTable), cellsBeside(workbook, movesTable)];
  const changes = withChanges ? readChangesSince(workbook, workbook.policy["year.start"]) : [];
  const percents = new Map(withFormats ? typed.map((on) => [on.name, percentsOn(on)]) : []);
  const read = { workbook, snapshots, weeks, keptWeeks, lookedAt, imports, moves, changes, percents, today };
  return departmentOn(typed, read);
}

interface Read {
  readonly workbook: Workbook;
  readonly snapshots: Tab;
  readonly weeks: Tab;
  readonly keptWeeks: ReturnType<typeof readWeeks>;
  readonly lookedAt: Tab;
  readonly imports: CellTable<(typeof importsTable)["columns"]>;
  readonly moves: CellTable<(typeof movesTable)["columns"]>;
  readonly changes: Department["changes"];
  readonly percents: ReadonlyMap<string, readonly CellProblem[]>;
  readonly today: string;
}

function departmentOn(typed: readonly TrackerOnSheet[], read: Read): DepartmentOnSheets {
  const { workbook, snapshots, weeks, keptWeeks, changes, today } = read;
  const trackers = typed.map((on) => workedOut(on, workbook));
  const problems: CellProblem[] = [
    ...workbook.misspeltSettings,
    ...secondColumnProblems(workbook.tabs),
    ...overlappingTargets(cellsIn(workbook, localTargetsTable)),
  ];
  const records = <C extends Columns>(table: Table<C>, ...needs: (keyof C & string)[]): RecordOf<C>[] =>
    readRecords(cellsIn(workbook, table), problems, needs);
  const assessed = readAssessed(cellsIn(workbook, assessmentsTable));
  const find = learnerFinder(workbook, trackers);
  const ofLearners = <Named extends { readonly learnerId: string }>(named: readonly Named[]) => underOneId(find, named);
  const concerns = ofLearners(records(concernsTable, "learnerId"));
  const rows = ofLearners(
    trackers.flatMap((on) => readEnrolments(cellsOn(on), on.view.assessments, problems, undefined, { assessed })),
  );
  const department: Department = {
    today,
    policy: workbook.policy,
    trackers: trackers.map(({ name, view }, index) => ({
      name,
      // As the sheet has them: with what they show worked out, a heading is ours again.
      doubts: columnProblems(typed[index] as TrackerOnSheet, workbook),
      percents: read.percents.get(name) ?? [],
      assessments: view.assessments.map(({ code }) => code),
      headers: [...view.layout.columns.keys()].map(headerOf),
    })),
    leavers: [],
    enrolments: withConcerns(rows, concerns),
    learners: ofLearners(records(learnersTable, "learnerId")),
    courses: records(coursesTable, "code"),
    assessments: records(assessmentsTable, "code"),
    dataPoints: records(dataPointsTable, "name"),
    actions: ofLearners(records(interventionsTable, "learnerId")),
    plans: ofLearners(records(plansTable, "learnerId")),
    reviews: ofLearners(records(reviewsTable, "learnerId")),
    concerns,
    changes,
    snapshots: ofLearners(readSnapshots(cellsOf(snapshots, snapshotsTable), problems)),
    weeks: ofLearners(keptWeeks),
    staff: records(staffTable).filter(({ email, name }) => email !== "" || name !== ""),
    scorecard: readScorecard(cellsIn(workbook, scorecardTable), problems),
    recoveryActions: readRecoveryActions(cellsIn(workbook, recoveryPlansTable), problems),
    outcomes: ofLearners(records(outcomesTable, "learnerId")),
    moves: ofLearners(readRecords(read.moves, problems, ["learnerId", "day"])),
    imports: readRecords(read.imports, problems, ["tab"]),
    lookedAt: readRecords(cellsOf(read.lookedAt, lookedAtTable), problems, ["check"]),
    problems,
  };
  return {
    department: withResults(department),
    workbook,
    trackers,
    typed,
    snapshots,
    weeks: { tab: weeks, kept: keptWeeks },
    lookedAt: read.lookedAt,
    find,
    with: (others) => departmentOn(others, read),
  };
}
