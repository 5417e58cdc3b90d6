import { dayInWords } from "../../domain/calendar/day-in-words";
import type { PlanTarget } from "../../domain/plans/plan";
import { planTargetMessages as words } from "../../messages/plan-target-messages";
import type { PlanTargetKey } from "../../tables/plan-targets";
import type { RecordRow } from "../../tables/record-rows";
import { numbersIn, targetIn } from "./current-plan";

/** "Attendance %, 79 to 90, by 11 February 2030" */
const sentenceOf = ({ measure, signal, course, baseline, goal, byWhen }: PlanTarget): string =>
  words.target([signal, measure, course].filter((part) => part !== "").join(", "), baseline, goal, dayInWords(byWhen));

export const targetWords = (targets: readonly PlanTarget[]): string => targets.map(sentenceOf).join("\n");

/** The targets of one plan by their numbers, such as "1, 3", in words; a number without a row stays a number. */
export function numberedTargets(rows: readonly RecordRow<PlanTargetKey>[], numbers: string): string {
  const byNumber = new Map(rows.map((row) => [row.text("number"), targetIn(row)]));
  const found = numbersIn(numbers).map((number) => byNumber.get(number) ?? number);
  return found.map((one) => (typeof one === "string" ? one : sentenceOf(one))).join("\n");
}
