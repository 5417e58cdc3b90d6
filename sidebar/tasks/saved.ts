import type { Conflict, SavedRecord } from "../../src/api/calls/records";
import type { SavedActions } from "../../src/api/calls/actions";
import { taskMessages as words } from "../../src/messages/task-form-messages";
import type { Saved } from "../forms/form";

/** A record that was saved, as the form tells it: where it is, and whether an earlier try had done it. */
export function savedAs(answer: Pick<SavedRecord, "kind" | "sheet" | "row" | "before" | "loggedBy"> | Conflict): Saved {
  if (answer.kind === "conflict") return answer;
  const { sheet, row, before, loggedBy } = answer;
  return {
    kind: "saved",
    sentences: [words.savedWhere(sheet, [row], loggedBy), ...(before ? [words.savedBefore] : [])],
  };
}

export function savedActions(answer: SavedActions | Conflict): Saved {
  if (answer.kind === "conflict") return answer;
  const { sheet, loggedBy, saved } = answer;
  const rows = saved.map(({ row }) => row);
  const before = saved.some((one) => one.before);
  return {
    kind: "saved",
    sentences: [words.savedWhere(sheet, rows, loggedBy), ...(before ? [words.savedBefore] : [])],
  };
}
