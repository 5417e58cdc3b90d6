import { changedTiers } from "../../domain/risk/changed-tiers";
import { tiers } from "../../domain/risk/tiers";
import { type InterventionKey, interventionsTable } from "../../tables/interventions";
import { isOpenAction } from "../../tables/learner-actions";
import { allRows } from "../../tables/record-rows";
import { snapshotsTable } from "../../tables/snapshots";
import { readRecords } from "../records/read-log";
import { tabOf, type Workbook } from "../workbook";
import { cellsOf } from "./about-learner";
import type { KnownLearner } from "./all-learners";
import { textAt } from "./enrolment-rows";
import { reasonsAt, tierAt } from "./read-card";

/** Of one's own learners, since the latest data point that was kept. A tracker without courses goes by its name. */
export function changedTier(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, mine: readonly KnownLearner[]) {
  const kept = allRows(readRecords(spreadsheet, snapshotsTable), "learnerId").map(({ text, day }) => ({
    takenOn: day("takenOn"),
    learnerId: text("learnerId").trim(),
    course: text("course").trim(),
    tier: tiers.find((tier) => tier === text("tier")) ?? null,
  }));
  const now = mine.flatMap(({ learnerId, rows }) =>
    rows.map(({ on, row }) => ({ learnerId, course: textAt(on, row, "course") || on.name, tier: tierAt(on, row) })),
  );
  const names = new Map(mine.map(({ learnerId, name }) => [learnerId, name]));
  const { since, changes } = changedTiers(now, kept);
  return { since, learners: changes.map((one) => ({ ...one, learner: names.get(one.learnerId) ?? "" })) };
}

/** Learners in Red for whom nothing is open. */
export function redWithoutAction(workbook: Pick<Workbook, "tabs">, learners: readonly KnownLearner[]) {
  const open = allRows(cellsOf<InterventionKey>(tabOf(workbook, interventionsTable.name)), "recordId").filter(
    isOpenAction,
  );
  const helped = new Set(open.map((action) => action.text("learnerId").trim()));
  return learners
    .filter(({ learnerId, tier }) => tier === "Red" && !helped.has(learnerId))
    .map(({ learnerId, name, tier, rows }) => ({
      learnerId,
      learner: name,
      tier,
      reasons: [...new Set(rows.flatMap(({ on, row }) => (textAt(on, row, "tier") === "" ? [] : reasonsAt(on, row))))],
    }));
}
