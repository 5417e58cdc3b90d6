import { isDate } from "../domain/calendar/calendar-date";
import { isNoResult, type KeyStage4Grade, readKeyStage4Grade } from "../domain/key-stage-4/key-stage-4-grade";
import { outcomeMessages } from "../messages/outcome-messages";
import { asText, type Cell, describe, isBlank, longest } from "./cells";

/** A result taken by 16; undefined where the cell is blank or says that there was none. 5-4 typed into a cell becomes a date. */
export function readResult(cell: Cell): KeyStage4Grade | undefined | { readonly problem: string } {
  if (isBlank(cell)) return undefined;
  if (isDate(cell)) return { problem: outcomeMessages.keyStage4.date };
  const text = asText(cell, longest.mark);
  if (text.state === "value" && isNoResult(text.value)) return undefined;
  const grade = text.state === "value" ? readKeyStage4Grade(text.value) : undefined;
  return grade ?? { problem: outcomeMessages.keyStage4.grade(describe(cell)) };
}

export function isProblem(result: ReturnType<typeof readResult>): result is { readonly problem: string } {
  return result !== undefined && "problem" in result;
}
