import { readRecords } from "../../records/read-records";
import { assessmentsTable } from "../../tables/assessments";
import { concernsTable } from "../../tables/concerns";
import { coursesTable } from "../../tables/courses";
import { dataPointsTable } from "../../tables/data-points";
import { headingRows } from "../../tables/grid";
import { importsTable } from "../../tables/imports";
import { interventionsTable } from "../../tables/interventions";
import { keyDatesTable } from "../../tables/key-dates";
import { learnersTable } from "../../tables/learners";
import { localTargetsTable } from "../../tables/local-targets";
import { movesTable } from "../../tables/moves";
import type { Move } from "../../domain/department/records";
import { outcomesTable } from "../../tables/outcomes";
import { planTargetsTable } from "../../tables/plan-targets";
import { plansTable } from "../../tables/plans";
import { reviewsTable } from "../../tables/reviews";
import { staffTable } from "../../tables/staff";
import { once } from "../../domain/once";
import type { PlanTargetCells } from "./current-plan";
import { type FindLearner, learnerFinder } from "../learner-finder";
import { calculatingIn, whenCalculated } from "../not-read-now";
import type { TrackerOnSheet } from "../tracker-on-sheet";
import { todayIn } from "../today";
import { cellsBeside, readParts, readTrackers, type Workbook } from "../workbook";
import { workedOut } from "../worked-out";

/** What says who a learner is and where they stand. */
const aboutLearners = [learnersTable, assessmentsTable, coursesTable, localTargetsTable, concernsTable];
/** What says what is done for a learner, by whom, and which course has ended. */
const records = [staffTable, interventionsTable, plansTable, reviewsTable, outcomesTable];
/** What says what the year asks for. */
const ofYear = [dataPointsTable, keyDatesTable];

export interface LearnersOnSheets {
  readonly workbook: Pick<Workbook, "tabs" | "spreadsheet" | "policy">;
  readonly trackers: readonly TrackerOnSheet[];
  readonly find: FindLearner;
  readonly planTargets: PlanTargetCells;
  readonly moves: () => readonly Move[];
  /** The day that a tracker's column is of, 2025-09-01; "" where no import has filled it. */
  readonly figuresOf: (tab: string, column: string) => string;
  /** 2025-09-01 */
  readonly today: string;
}

/** The trackers, and beside them only what a call needs: a tutor waits for each tab that is read. */
export function readLearners(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  withRecords: boolean,
  now = new Date(),
  withYear = false,
): LearnersOnSheets {
  const { workbook, typed } = whenCalculated(
    () => {
      const tables = [...aboutLearners, ...(withRecords ? records : []), ...(withYear ? ofYear : [])];
      const read = readParts(spreadsheet, tables);
      return { workbook: read, typed: readTrackers(read, headingRows) };
    },
    (read) => calculatingIn(read.typed, read.workbook.tabs),
  );
  const trackers = typed.map((on) => workedOut(on, workbook));
  const planTargets = once(() => cellsBeside(workbook, planTargetsTable));
  const imports = once(() => readRecords(cellsBeside(workbook, importsTable), [], ["tab"]));
  const moves = once(() => readRecords(cellsBeside(workbook, movesTable), [], ["learnerId", "day"]));
  const figuresOf = (tab: string, column: string) =>
    imports().find((one) => one.tab === tab && one.column === column)?.asOf ?? "";
  const find = learnerFinder(workbook, trackers);
  return { workbook, trackers, find, planTargets, figuresOf, moves, today: todayIn(spreadsheet, now) };
}
