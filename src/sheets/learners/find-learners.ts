import { matchesName } from "../../domain/text/find-names";
import { learnersOf } from "./all-learners";
import { enrolmentRows } from "./enrolment-rows";
import { readLearners } from "./read-learners";

/** Ours: as many as a narrow panel shows without scrolling far. */
const most = 20;

/** Learners by the beginnings of their names or by ID, an exact ID first, then by surname. */
export function findLearners(typed: string, spreadsheet = SpreadsheetApp.getActiveSpreadsheet()) {
  const { workbook, trackers } = readLearners(spreadsheet, false);
  const found = learnersOf(workbook, enrolmentRows(trackers))
    .filter(({ name, learnerId }) => matchesName(typed, name, learnerId))
    .map((learner) => ({
      ...learner,
      rank: learner.learnerId === typed.trim() ? "" : `${learner.surname} ${learner.name}`,
    }))
    .sort((one, other) => (one.rank.toLowerCase() < other.rank.toLowerCase() ? -1 : 1));
  return {
    learners: found
      .slice(0, most)
      .map(({ learnerId, name, tutorGroup, courses, tier }) => ({ learnerId, name, tutorGroup, courses, tier })),
    more: Math.max(0, found.length - most),
  };
}
