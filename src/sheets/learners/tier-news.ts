import { courseOf } from "../../domain/department/enrolment";
import { supportedOn } from "../../domain/department/status";
import { changedTiers } from "../../domain/risk/changed-tiers";
import { only } from "../../records/cell-table";
import { readRecords } from "../../records/read-records";
import { interventionsTable } from "../../tables/interventions";
import { plansTable } from "../../tables/plans";
import { snapshotsTable } from "../../tables/snapshots";
import { underOneId } from "../../records/texts";
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

/** Learners in Red for whom no action is under way and no plan runs. */
export function redWithoutAction(
  { workbook, find }: LearnersOnSheets,
  learners: readonly KnownLearner[],
  today: string,
) {
  const actions = underOneId(find, recordsOn(workbook, interventionsTable, "recordId", "learnerId"));
  const plans = underOneId(find, recordsOn(workbook, plansTable, "recordId", "learnerId"));
  const helped = supportedOn({ actions, plans }, today);
  return learners
    .filter(({ learnerId, tier }) => tier === "Red" && !helped.has(learnerId))
    .map(({ learnerId, name, tier, rows }) => ({
      learnerId,
      learner: name,
      tier,
      reasons: [...new Set(rows.flatMap(({ enrolment }) => (enrolment.tier ? enrolment.reasons : [])))],
    }));
}
