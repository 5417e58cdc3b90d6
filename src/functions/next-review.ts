import { nextReviewOf } from "../domain/department/next-review";
import { groupBy } from "../domain/numbers/group-by";
import { isBlank } from "../records/cell";
import { readRecords } from "../records/read-records";
import { idKey, readId } from "../records/texts";
import { interventionsTable } from "../tables/interventions";
import { plansTable } from "../tables/plans";
import { reviewsTable } from "../tables/reviews";
import type { Cells } from "../records/ranges";
import { mapCells } from "./cells";
import { tableArgument } from "./table-argument";

const ownId = ({ learnerId }: { readonly learnerId: string }) => idKey(learnerId);

/** The first day on which something about each learner is reviewed, passed or not: an open action, an active plan, or the next progress review. */
export function nextReview(learnerIds: Cells, interventions: Cells, plans?: Cells, reviews?: Cells): Cells {
  const given = [
    tableArgument(interventions, interventionsTable, ["learnerId", "review"]),
    tableArgument(plans, plansTable, ["learnerId", "review"]),
    tableArgument(reviews, reviewsTable, ["learnerId", "nextReview"]),
  ] as const;
  const actions = groupBy(readRecords(given[0], [], ["learnerId"]), ownId);
  const planned = groupBy(readRecords(given[1], [], ["learnerId"]), ownId);
  const held = groupBy(readRecords(given[2], [], ["learnerId"]), ownId);
  return mapCells([learnerIds], (id) => {
    const read = isBlank(id) ? undefined : readId(id);
    if (read?.state !== "value") return "";
    const key = idKey(read.value);
    return nextReviewOf(actions.get(key) ?? [], planned.get(key) ?? [], held.get(key) ?? []);
  });
}
