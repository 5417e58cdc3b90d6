import { matchesName } from "../../domain/text/find-names";
import { idKey, sameId } from "../../records/texts";
import { type KnownLearner, learnersOf } from "./all-learners";
import { courseRows } from "./course-rows";
import { readLearners } from "./read-learners";

/** Ours: as many as a narrow panel shows without scrolling far. */
const most = 20;

/** Learners by the beginnings of their names or by ID, an exact ID first, then by surname. */
export function findLearners(
  { text: typed }: { readonly text: string },
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
) {
  const read = readLearners(spreadsheet, false);
  const isExact = sameId(read.find, typed.trim());
  const found = learnersOf(read, courseRows(read))
    .filter((learner) => isExact(learner.learnerId) || matchesName(typed, allNamesOf(learner), learner.learnerId))
    .map((learner) => ({
      ...learner,
      rank: isExact(learner.learnerId) ? "" : `${learner.surname} ${learner.name}`,
    }))
    .sort((one, other) => (idKey(one.rank) < idKey(other.rank) ? -1 : 1));
  return {
    learners: found
      .slice(0, most)
      .map(({ learnerId, name, tutorGroup, courses, tier }) => ({ learnerId, name, tutorGroup, courses, tier })),
    more: Math.max(0, found.length - most),
  };
}

/** A learner is found by the first name too in place of which they go by another. */
const allNamesOf = ({ name, about, rows }: KnownLearner) =>
  [name, ...[about, ...rows.map(({ enrolment }) => enrolment)].map((one) => one?.firstName ?? "")].join(" ");
