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

/** The same records, each under its learner's ID as `find` writes it, so that they can be compared as they stand. */
export const underOneId = <Named extends { readonly learnerId: string }>(
  find: FindLearner,
  records: readonly Named[],
) =>
  records.map((record): Named => {
    const learnerId = find(record.learnerId) ?? record.learnerId;
    return learnerId === record.learnerId ? record : { ...record, learnerId };
  });
