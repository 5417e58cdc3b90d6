import type { ReviewRecord } from "../domain/department/records";
import { isFollowedPlan, isOpenAction } from "../domain/department/status";
import { functionMessages } from "../messages/function-messages";
import { readRecords } from "../records/read-records";
import { idKeys, idsAmong, readId } from "../records/texts";
import { interventionsTable } from "../tables/interventions";
import { plansTable } from "../tables/plans";
import { reviewsTable } from "../tables/reviews";
import { type Cells, toRows } from "../records/ranges";
import { mapCells, problemText } from "./cells";
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
  const keyOf = idKeys(
    idsAmong(toRows(learnerIds).flat()),
    ...[actions, planned, held].map((records) => records.map(({ learnerId }) => learnerId)),
  );
  const first = new Map<string, string>();
  const add = (learnerId: string, review: string) => {
    const known = first.get(keyOf(learnerId));
    if (review !== "" && (known === undefined || review < known)) first.set(keyOf(learnerId), review);
  };
  for (const { learnerId, review } of actions.filter(isOpenAction)) add(learnerId, review);
  for (const { learnerId, review } of planned.filter(isFollowedPlan)) add(learnerId, review);
  for (const review of latestOf(held, keyOf)) add(review.learnerId, review.nextReview);
  return mapCells([learnerIds], (id) => {
    const read = readId(id);
    if (read.state === "problem") return problemText(functionMessages.learnerId, read.found);
    return read.state === "value" ? (first.get(keyOf(read.value)) ?? "") : "";
  });
}

/** A progress review's next day holds until the next one is held. */
function latestOf(reviews: readonly ReviewRecord[], keyOf: (learnerId: string) => string): ReviewRecord[] {
  const latest = new Map<string, ReviewRecord>();
  for (const review of reviews)
    if (review.date >= (latest.get(keyOf(review.learnerId))?.date ?? "")) latest.set(keyOf(review.learnerId), review);
  return [...latest.values()];
}
