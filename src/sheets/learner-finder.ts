import { idsIn } from "../records/read-records";
import { idFinder } from "../records/texts";
import { learnersTable } from "../tables/learners";
import { cellsOn, type TrackerOnSheet } from "./tracker-on-sheet";
import { cellsIn, type Workbook } from "./workbook";

/** The learner's ID as the trackers write it, or else the Learners tab; undefined for one that neither has. */
export type FindLearner = (id: string) => string | undefined;

export const learnerFinder = (workbook: Pick<Workbook, "tabs">, trackers: readonly TrackerOnSheet[]): FindLearner =>
  idFinder(
    ...trackers.map((on) => idsIn(cellsOn(on), "learnerId")),
    idsIn(cellsIn(workbook, learnersTable), "learnerId"),
  );
