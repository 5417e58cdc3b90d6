import type { Enrolment } from "../domain/department/enrolment";
import { readAreas } from "../domain/risk/reasons";
import { particularSteps } from "../domain/risk/required-action";
import { functionMessages } from "../messages/function-messages";
import type { Cell } from "../records/cell";
import { textOf } from "../records/texts";

const words = functionMessages.risk.reason;
/** How the reasons begin that say that too little is recorded. */
const tooLittle = [words["recorded only"](""), words["nothing recorded"]()];

/**
 * What is required next of this learner in particular, from a row's tier, reasons and areas: its Required action is five times as long and would
 * go through every call of the register.
 */
export function withActionFrom(areas: Cell, row: Enrolment): Enrolment {
  const { tier } = row;
  if (tier === undefined) return row;
  const read = readAreas(textOf(areas));
  // What cannot be read is put right first; only then is it known whether more is to be recorded.
  const isEnough = read.isUnread || !row.reasons.some((reason) => tooLittle.some((begin) => reason.startsWith(begin)));
  const steps = particularSteps({ tier, isEnough, ...read });
  return { ...row, requiredAction: steps.join("; ") };
}
