import { dayOf, isoText } from "../../domain/calendar/calendar-date";
import { dayInWords } from "../../domain/calendar/day-in-words";
import type { Plan, PlanTarget } from "../../domain/plans/plan";
import { saveMessages } from "../../messages/record-messages";
import type { CellTable } from "../../records/cell-table";
import { recordsOf, rowReader } from "../../records/read-records";
import { asItStands } from "../../records/texts";
import { type PlanTargetKey, planTargetsTable } from "../../tables/plan-targets";
import { type PlanKey, plansTable } from "../../tables/plans";
import { numberedTargets, targetWords } from "../learners/target-words";
import type { RecordToSave } from "./change";
import { readLog } from "./read-log";
import { type ConflictAnswer, openDesk, savedAnswer, saveOne } from "./save-records";

export interface PlanOfLearner extends Plan {
  readonly id: string;
  readonly version: number;
  readonly learnerId: string;
  readonly learner: string;
}

/**
 * Keeps a plan. Its targets have rows of their own, which are written before the plan's row: until that names them, nobody sees them.
 * Throws an Error with a sentence that says what to do.
 */
export function savePlan(plan: PlanOfLearner, spreadsheet = SpreadsheetApp.getActiveSpreadsheet(), now = new Date()) {
  if (plan.status === "Active" && plan.end < isoText(dayOf(now)))
    throw new Error(saveMessages.planEnded(dayInWords(plan.end)));
  const desk = openDesk(spreadsheet);
  const plans = readLog(spreadsheet, plansTable);
  const targets = readLog(spreadsheet, planTargetsTable);
  const { numbers, records } = placed(targets, plan);
  const change = saveOne(desk, plans, recordOf(plan, numbers), { batches: [{ log: targets, records }] });
  if (change.kind === "conflict") return { ...change, differences: inWords(change.differences, targets, plan) };
  return savedAnswer(plans, change);
}

function recordOf(plan: PlanOfLearner, numbers: readonly number[]): RecordToSave<PlanKey> {
  const { id, version, learner, targets: _, outcome, ...texts } = plan;
  return {
    id,
    seen: version,
    given: { ...texts, targets: numbers.join(", "), outcome: outcome ?? "" },
    initial: { learner },
  };
}

type TargetCells = CellTable<(typeof planTargetsTable)["columns"]>;

const rowsOfPlan = (log: TargetCells, plan: PlanOfLearner) => recordsOf(log, "plan", (id) => id === plan.id);

/** Numbers of targets say nothing to a person. */
function inWords(
  differences: ConflictAnswer["differences"],
  log: TargetCells,
  plan: PlanOfLearner,
): ConflictAnswer["differences"] {
  const rows = rowsOfPlan(log, plan);
  return differences.map((one) =>
    one.key === "targets"
      ? { ...one, theirs: numberedTargets(rows, one.theirs), yours: targetWords(plan.targets) }
      : one,
  );
}

const fields = [
  "measure",
  "signal",
  "course",
  "baseline",
  "goal",
  "byWhen",
] as const satisfies readonly (keyof PlanTarget)[];
const contentOf = (textOf: (field: (typeof fields)[number]) => string) => JSON.stringify(fields.map(textOf));

/** A target that has its row keeps its number, also when an earlier try wrote it; another gets the next. */
function placed(log: TargetCells, plan: PlanOfLearner) {
  const { cellAt } = rowReader(log);
  const numberOf = new Map(
    rowsOfPlan(log, plan).map(({ row, number = 0 }) => [contentOf((key) => asItStands(cellAt(row - 1, key))), number]),
  );
  let next = Math.max(0, ...numberOf.values()) + 1;
  const records: RecordToSave<PlanTargetKey>[] = [];
  const numbers: number[] = [];
  for (const target of plan.targets) {
    const content = contentOf((field) => target[field]);
    const known = numberOf.get(content);
    const number = known ?? next++;
    if (known === undefined) records.push(newTarget(plan, target, number));
    numberOf.set(content, number);
    if (!numbers.includes(number)) numbers.push(number);
  }
  return { numbers, records };
}

const newTarget = (plan: PlanOfLearner, target: PlanTarget, number: number): RecordToSave<PlanTargetKey> => ({
  id: `${plan.id}-${number}`,
  seen: 0,
  given: { ...target, plan: plan.id, number, learnerId: plan.learnerId },
  initial: { learner: plan.learner },
});
