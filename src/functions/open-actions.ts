import { isOpenAction } from "../domain/department/status";
import { isBlank } from "../records/cell";
import { readRecords } from "../records/read-records";
import { idKey, readId } from "../records/texts";
import { interventionsTable } from "../tables/interventions";
import type { Cells } from "../records/ranges";
import { mapCells } from "./cells";
import { tableArgument } from "./table-argument";

/** How many actions are open for each learner; blank where there is no learner. */
export function openActions(learnerIds: Cells, interventions: Cells): Cells {
  const counts = new Map<string, number>();
  const table = tableArgument(interventions, interventionsTable, ["learnerId", "review"]);
  for (const action of readRecords(table, [], ["learnerId"]).filter(isOpenAction)) {
    const key = idKey(action.learnerId);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return mapCells([learnerIds], (id) => {
    if (isBlank(id)) return "";
    const read = readId(id);
    return read.state === "value" ? (counts.get(idKey(read.value)) ?? 0) : 0;
  });
}
