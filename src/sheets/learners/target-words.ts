import { dayInWords } from "../../domain/calendar/day-in-words";
import type { PlanTarget } from "../../domain/plans/plan";
import { planTargetMessages as words } from "../../messages/record-messages";
import { numbersIn, type PlanTargetRow } from "./current-plan";

/** "Attendance %, 79 to 90, by 11 February 2030" */
const sentenceOf = ({ measure, signal, course, baseline, goal, byWhen }: PlanTarget): string =>
  words.target([signal, measure, course].filter((part) => part !== "").join(", "), baseline, goal, dayInWords(byWhen));

export const targetWords = (targets: readonly PlanTarget[]): string => targets.map(sentenceOf).join("\n");

/** The targets of one plan by their numbers, such as "1, 3", in words; a number without a row stays a number. */
export function numberedTargets(rows: readonly PlanTargetRow[], numbers: string): string {
  const found = numbersIn(numbers).map((number) => rows.find((row) => row.number === number) ?? String(number));
  return found.map((one) => (typeof one === "string" ? one : sentenceOf(one))).join("\n");
}
