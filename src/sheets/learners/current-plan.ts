import { isOpenPlan } from "../../domain/department/status";
import { type EvaluatedTarget, evaluateTarget, type Standing } from "../../domain/plans/evaluate-target";
import { measureOf } from "../../domain/plans/measures";
import type { PlanTarget } from "../../domain/plans/plan";
import { qualificationFinder } from "../../domain/qualifications/find-qualification";
import { findMeasure } from "../../domain/risk/measures";
import type { CellTable } from "../../records/cell-table";
import { type RecordOf, recordsOf } from "../../records/read-records";
import { sameId } from "../../records/texts";
import { planTargetsTable } from "../../tables/plan-targets";
import { plansTable } from "../../tables/plans";
import { tracker } from "../../tables/tracker";
import { cellsIn } from "../workbook";
import type { CourseRow } from "./course-rows";
import type { LearnersOnSheets } from "./read-learners";

/** Where each of the learner's courses stands under one of the tracker's headings. */
function standingsOf(rows: readonly CourseRow[], heading: string): Standing[] {
  const key = tracker.keys.find((one) => tracker.columns[one].header === heading);
  if (!key) return [];
  const find = qualificationFinder();
  return rows.map(({ enrolment, shown }) => ({
    course: enrolment.course,
    value: shown(key),
    grades: find(enrolment.qualification)?.grades ?? [],
  }));
}

/** Where an action's success test stands today; what is measured in a person's words only a person can tell. */
export function testOfAction(
  { measure, course, from: baseline, to: goal, byWhen }: Readonly<Record<(typeof tested)[number], string>>,
  rows: readonly CourseRow[],
  today: string,
): EvaluatedTarget {
  const signal = (findMeasure(measure) ?? measureOf(measure))?.heading ?? "";
  return evaluateTarget({ measure: "", signal, course, baseline, goal, byWhen }, standingsOf(rows, signal), today);
}

const tested = ["measure", "course", "from", "to", "byWhen"] as const;

export type PlanRow = RecordOf<(typeof plansTable)["columns"]>;
/** The tab of plans' targets, read where a plan has some. */
export type PlanTargetCells = () => CellTable<(typeof planTargetsTable)["columns"]>;

export type PlanTargetRow = RecordOf<(typeof planTargetsTable)["columns"]>;

/** The learner's latest plan that is not closed. */
export const currentPlan = (
  { workbook, find }: Pick<LearnersOnSheets, "workbook" | "find">,
  learnerId: string,
): PlanRow | undefined =>
  recordsOf(cellsIn(workbook, plansTable), "learnerId", sameId(find, learnerId)).filter(isOpenPlan).pop();

/** The targets that a plan names, in its order; what a save left behind that broke off is not among them. */
function targetsOf(listed: PlanTargetCells, plan: PlanRow): PlanTarget[] {
  const numbers = numbersIn(plan.targets);
  if (numbers.length === 0) return [];
  const rows = recordsOf(listed(), "plan", (id) => id === plan.recordId);
  return numbers.flatMap((number) => rows.find((row) => row.number === number) ?? []);
}

export const numbersIn = (targets: string): number[] =>
  targets
    .split(/[^0-9]+/)
    .filter((part) => part !== "")
    .map(Number);

/** Each target of a plan with what the tracker says of it today (2025-09-01). */
export const evaluatedTargets = (
  listed: PlanTargetCells,
  plan: PlanRow,
  rows: readonly CourseRow[],
  today: string,
): (PlanTarget & EvaluatedTarget)[] =>
  targetsOf(listed, plan).map(({ measure, signal, course, baseline, goal, byWhen }) => {
    const target = { measure, signal, course, baseline, goal, byWhen };
    return { ...target, ...evaluateTarget(target, standingsOf(rows, signal), today) };
  });
