import { isOpenAction } from "../domain/department/status";
import { functionMessages } from "../messages/function-messages";
import { readRecords } from "../records/read-records";
import { idKeys, idsAmong, readId } from "../records/texts";
import { interventionsTable } from "../tables/interventions";
import { type Cells, toRows } from "../records/ranges";
import { mapCells, problemText } from "./cells";
import { tableArgument } from "./table-argument";

/** How many actions are open for each learner; blank where there is no learner. */
export function openActions(learnerIds: Cells, interventions: Cells): Cells {
  const table = tableArgument(interventions, interventionsTable, ["learnerId", "review"]);
  const actions = readRecords(table, [], ["learnerId"]);
  // The learners tell which zeros count: a record's own ID, written 0102, makes nobody of them another.
  const keyOf = idKeys(idsAmong(toRows(learnerIds).flat()));
  const counts = new Map<string, number>();
  for (const action of actions.filter(isOpenAction)) {
    const key = keyOf(action.learnerId);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return mapCells([learnerIds], (id) => {
    const read = readId(id);
    if (read.state === "blank") return "";
    return read.state === "value"
      ? (counts.get(keyOf(read.value)) ?? 0)
      : problemText(functionMessages.learnerId, read.found);
  });
}
