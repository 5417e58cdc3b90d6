import type { ActionReview } from "../../domain/interventions/action-review";
import { asItStands } from "../../records/texts";
import { actionStatuses, interventionsTable } from "../../tables/interventions";
import { readLog } from "./read-log";
import { actionsAfter } from "./save-actions";
import { openDesk, savedAnswer, saveOne } from "./save-records";

interface ReviewedAction extends ActionReview {
  /** Whether parents or carers have been told meanwhile; left out, it stays as it is. */
  readonly contact?: string | undefined;
  readonly id: string;
  readonly version: number;
}

/** Writes what came of an action into its row. Throws an Error with a sentence that says what to do. */
export function reviewAction(
  { id, version, plan, review, ...rest }: ReviewedAction,
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
) {
  const desk = openDesk(spreadsheet);
  const log = readLog(spreadsheet, interventionsTable);
  const isClosed = rest.decision === "Close";
  const given = {
    reviewed: rest.reviewed,
    outcome: rest.outcome ?? "",
    worked: rest.worked,
    why: rest.why,
    decision: rest.decision,
    status: actionStatuses[isClosed ? 1 : 0],
    ...(rest.contact !== undefined && { contact: rest.contact }),
    ...(!isClosed && { review }),
    ...(rest.decision === "Change" && { plan }),
  };
  const change = saveOne(desk, log, { id, seen: version, given });
  if (change.kind === "conflict") return change;
  const actions = actionsAfter(desk, log, [change])(asItStands(change.cells.get("learnerId")));
  return { ...savedAnswer(log, change), actions };
}
