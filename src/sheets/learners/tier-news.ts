import { courseOf } from "../../domain/department/enrolment";
import { isOpenAction } from "../../domain/department/status";
import { changedTiers } from "../../domain/risk/changed-tiers";
import { only } from "../../records/cell-table";
import { readRecords } from "../../records/read-records";
import { interventionsTable } from "../../tables/interventions";
import { snapshotsTable } from "../../tables/snapshots";
import { underOneId } from "../learner-finder";
import { readCells } from "../records/read-log";
import { recordsOn } from "../workbook";
import type { KnownLearner } from "./all-learners";
import type { LearnersOnSheets } from "./read-learners";

/** Of one's own learners, since the latest data point that was kept. A tracker without courses goes by its name. */
export function changedTier({ workbook, find }: LearnersOnSheets, mine: readonly KnownLearner[]) {
  const cells = only(readCells(workbook.spreadsheet, snapshotsTable), "takenOn", "learnerId", "course", "tier");
  const kept = underOneId(find, readRecords(cells, [], ["learnerId"])).map((row) => ({
    ...row,
    tier: row.tier || null,
  }));
  const now = mine.flatMap(({ learnerId, rows }) =>
    rows.map(({ enrolment }) => ({ learnerId, course: courseOf(enrolment), tier: enrolment.tier ?? null })),
  );
  const names = new Map(mine.map(({ learnerId, name }) => [learnerId, name]));
  const { since, changes } = changedTiers(now, kept);
  return { since, learners: changes.map((one) => ({ ...one, learner: names.get(one.learnerId) ?? "" })) };
}

/** Learners in Red for whom nothing is open. */
export function redWithoutAction({ workbook, find }: LearnersOnSheets, learners: readonly KnownLearner[]) {
  const actions = underOneId(find, recordsOn(workbook, interventionsTable, "recordId", "learnerId"));
  const helped = new Set(actions.filter(isOpenAction).map(({ learnerId }) => learnerId));
  return learners
    .filter(({ learnerId, tier }) => tier === "Red" && !helped.has(learnerId))
    .map(({ learnerId, name, tier, rows }) => ({
      learnerId,
      learner: name,
      tier,
      reasons: [...new Set(rows.flatMap(({ enrolment }) => (enrolment.tier ? enrolment.reasons : [])))],
    }));
}
