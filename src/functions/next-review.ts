import type { ReviewRecord } from "../domain/department/records";
import { isFollowedPlan, isOpenAction } from "../domain/department/status";
import { isBlank } from "../records/cell";
import { readRecords } from "../records/read-records";
import { idKey, readId } from "../records/texts";
import { interventionsTable } from "../tables/interventions";
import { plansTable } from "../tables/plans";
import { reviewsTable } from "../tables/reviews";
import type { Cells } from "../records/ranges";
import { mapCells } from "./cells";
import { tableArgument } from "./table-argument";

/** The first day on which something about each learner is reviewed, passed or not: an open action, an active plan, or the next progress review. */
export function nextReview(learnerIds: Cells, interventions: Cells, plans?: Cells, reviews?: Cells): Cells {
  const actions = readRecords(
    tableArgument(interventions, interventionsTable, ["learnerId", "review"]),
    [],
    ["learnerId"],
  );
  const planned = readRecords(tableArgument(plans, plansTable, ["learnerId", "review"]), [], ["learnerId"]);
  const held = readRecords(tableArgument(reviews, reviewsTable, ["learnerId", "nextReview"]), [], ["learnerId"]);
  const first = new Map<string, string>();
  const add = (learnerId: string, review: string) => {
    const known = first.get(idKey(learnerId));
    if (review !== "" && (known === undefined || review < known)) first.set(idKey(learnerId), review);
  };
  for (const { learnerId, review } of actions.filter(isOpenAction)) add(learnerId, review);
  for (const { learnerId, review } of planned.filter(isFollowedPlan)) add(learnerId, review);
  for (const review of latestOf(held)) add(review.learnerId, review.nextReview);
  return mapCells([learnerIds], (id) => {
    const read = isBlank(id) ? undefined : readId(id);
    return read?.state === "value" ? (first.get(idKey(read.value)) ?? "") : "";
  });
}

/** A progress review's next day holds until the next one is held. */
function latestOf(reviews: readonly ReviewRecord[]): ReviewRecord[] {
  const latest = new Map<string, ReviewRecord>();
  for (const review of reviews)
    if (review.date >= (latest.get(idKey(review.learnerId))?.date ?? "")) latest.set(idKey(review.learnerId), review);
  return [...latest.values()];
}
