import { interventionsTable } from "../tables/interventions";
import { type Cells, isBlank, mapCells } from "./cells";
import { idIn, readRecordTable } from "./record-table";

/** How many actions are open for each learner; blank where there is no learner. */
export function openActions(learnerIds: Cells, interventions: Cells): Cells {
  const counts = new Map<string, number>();
  for (const { learnerId, isOpen } of readRecordTable(interventions, interventionsTable, {
    review: "review",
    status: "status",
  }))
    if (isOpen) counts.set(learnerId, (counts.get(learnerId) ?? 0) + 1);
  return mapCells([learnerIds], (id) => (isBlank(id) ? "" : (counts.get(idIn(id)) ?? 0)));
}
