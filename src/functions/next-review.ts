import { interventionsTable } from "../tables/interventions";
import { plansTable } from "../tables/plans";
import { reviewsTable } from "../tables/reviews";
import { type Cells, isBlank, mapCells } from "./cells";
import { type DatedRecord, idIn, readRecordTable } from "./record-table";

const followed = { review: "review", status: "status" } as const;

/** The first day on which something about each learner is reviewed, passed or not: an open action, an active plan, or the next progress review. */
export function nextReview(learnerIds: Cells, interventions: Cells, plans?: Cells, reviews?: Cells): Cells {
  const first = new Map<string, string>();
  const held = readRecordTable(reviews, reviewsTable, { review: "nextReview", held: "date" });
  const records = [
    ...readRecordTable(interventions, interventionsTable, followed),
    ...readRecordTable(plans, plansTable, followed),
    ...latestOf(held),
  ];
  for (const { learnerId, review, isOpen } of records) {
    const known = first.get(learnerId);
    if (isOpen && review !== "" && (known === undefined || review < known)) first.set(learnerId, review);
  }
  return mapCells([learnerIds], (id) => (isBlank(id) ? "" : (first.get(idIn(id)) ?? "")));
}

/** A progress review's next day holds until the next one is held. */
function latestOf(reviews: readonly DatedRecord[]): DatedRecord[] {
  const latest = new Map<string, DatedRecord>();
  for (const review of reviews)
    if (review.held >= (latest.get(review.learnerId)?.held ?? "")) latest.set(review.learnerId, review);
  return [...latest.values()];
}
