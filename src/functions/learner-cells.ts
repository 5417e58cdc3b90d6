import type { Learner } from "../domain/targets/meg";
import { functionMessages } from "../messages/function-messages";
import { type Cell, describe, isBlank } from "../records/cell";
import { readNumber } from "../records/numbers";
import { readName } from "../records/texts";
import { problemText } from "./cells";

/** A learner's start, qualification and subject from three cells, or the text that says what is missing; "" when all three are blank. */
export function readLearner(prior: Cell, qualification: Cell, subject: Cell): Learner | string {
  if ([prior, qualification, subject].every(isBlank)) return "";
  const [score, name, title] = [readNumber(prior), readName(qualification), readName(subject)];
  if (score.state === "blank") return functionMessages.meg.noBaseline;
  if (score.state === "problem") return problemText(functionMessages.meg.prior, score.found);
  if (name.state !== "value") return problemText(functionMessages.meg.qualification, describe(qualification));
  if (title.state === "problem") return problemText(functionMessages.meg.subject, title.found);
  return { prior: score.value, qualification: name.value, subject: title.state === "value" ? title.value : "" };
}
