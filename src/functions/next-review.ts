import { nextReviewOf } from "../domain/department/next-review";
import { groupBy } from "../domain/numbers/group-by";
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
  const keyOf = idKeys(idsAmong(toRows(learnerIds).flat()));
  const ownKey = ({ learnerId }: { readonly learnerId: string }) => keyOf(learnerId);
  const [actionsOf, plansOf, reviewsOf] = [groupBy(actions, ownKey), groupBy(planned, ownKey), groupBy(held, ownKey)];
  return mapCells([learnerIds], (id) => {
    const read = readId(id);
    if (read.state === "problem") return problemText(functionMessages.learnerId, read.found);
    if (read.state !== "value") return "";
    const key = keyOf(read.value);
    return nextReviewOf(actionsOf.get(key) ?? [], plansOf.get(key) ?? [], reviewsOf.get(key) ?? []);
  });
}
