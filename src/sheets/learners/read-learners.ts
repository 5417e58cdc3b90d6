import { assessmentsTable } from "../../tables/assessments";
import { concernsTable } from "../../tables/concerns";
import { headingRows } from "../../tables/grid";
import { interventionsTable } from "../../tables/interventions";
import { learnersTable } from "../../tables/learners";
import { planTargetsTable } from "../../tables/plan-targets";
import { plansTable } from "../../tables/plans";
import { reviewsTable } from "../../tables/reviews";
import { staffTable } from "../../tables/staff";
import { type FindLearner, learnerFinder } from "../learner-finder";
import type { TrackerOnSheet } from "../tracker-on-sheet";
import { todayIn } from "../today";
import { readParts, readTrackers, type Workbook } from "../workbook";

/** What says who a learner is. */
const aboutLearners = [learnersTable, assessmentsTable];
/** What says what is done for a learner, and by whom. */
const records = [staffTable, interventionsTable, plansTable, planTargetsTable, reviewsTable, concernsTable];

export interface LearnersOnSheets {
  readonly workbook: Pick<Workbook, "tabs" | "spreadsheet" | "policy">;
  readonly trackers: readonly TrackerOnSheet[];
  readonly find: FindLearner;
  /** 2025-09-01 */
  readonly today: string;
}

/** The trackers, and beside them only what a call needs: a tutor waits for each tab that is read. */
export function readLearners(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  withRecords: boolean,
  now = new Date(),
): LearnersOnSheets {
  const workbook = readParts(spreadsheet, withRecords ? [...aboutLearners, ...records] : aboutLearners);
  const trackers = readTrackers(workbook, headingRows);
  return { workbook, trackers, find: learnerFinder(workbook, trackers), today: todayIn(spreadsheet, now) };
}
