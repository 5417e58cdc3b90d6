import { isDate } from "../domain/calendar/calendar-date";
import { type KeyStage4Grade, noGradeIn, readKeyStage4Grade } from "../domain/key-stage-4/key-stage-4-grade";
import { outcomeMessages } from "../messages/outcome-messages";
import { type Cell, describe, isBlank } from "../records/cell";
import { readGradeText } from "../records/texts";

type Result = KeyStage4Grade | "none" | "pending" | { readonly problem: string };

/** A result taken by 16; undefined where the cell is blank. 5-4 typed into a cell becomes a date. `heading` is named where it cannot be read. */
export function readResult(cell: Cell, heading = ""): Result | undefined {
  if (isBlank(cell)) return undefined;
  if (isDate(cell)) return { problem: outcomeMessages.keyStage4.date };
  const text = readGradeText(cell);
  if (text.state !== "value") return { problem: outcomeMessages.keyStage4.grade(describe(cell), heading) };
  const read = noGradeIn(text.value) ?? readKeyStage4Grade(text.value);
  return read ?? { problem: outcomeMessages.keyStage4.grade(describe(cell), heading) };
}

export function isProblem(result: Result | undefined): result is { readonly problem: string } {
  return typeof result === "object" && "problem" in result;
}
