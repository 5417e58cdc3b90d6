import { addMonths } from "../calendar/add-months";
import type { Department } from "../department/department";
import type { RecoveryAction } from "../department/records";
import { groupBy } from "../numbers/group-by";
import { normalise } from "../text/normalise";

/** How an indicator is put right: the rows of the Recovery plans tab that name it. */
export interface RecoveryPlan {
  readonly indicator: string;
  readonly performance: string;
  readonly target: string;
  /** Why it is under-performing. */
  readonly why: string;
  readonly actions: readonly RecoveryAction[];
  readonly started: string;
  readonly lastReview: string;
  readonly nextReview: string;
  readonly problems: readonly RecoveryProblem[];
}

/** What a recovery plan lacks; the county's plan asks for a review at least every six months. */
export type RecoveryProblem =
  | "no review date"
  | "review later than six months"
  | "review overdue"
  | "no action"
  | "action without a lead"
  | "action without a completion date";

const reviewMonths = 6;

/** The plans by their indicator, as `normalise` writes it. */
export function recoveryPlans({ recoveryActions, today }: Department): Map<string, RecoveryPlan> {
  const named = recoveryActions.filter(({ indicator }) => indicator !== "");
  const plans = groupBy(named, ({ indicator }) => normalise(indicator));
  return new Map([...plans].map(([key, rows]) => [key, planOf(rows, today)]));
}

function planOf(rows: readonly RecoveryAction[], today: string): RecoveryPlan {
  const first = (read: (row: RecoveryAction) => string) => rows.map(read).find((text) => text !== "") ?? "";
  const latest = (read: (row: RecoveryAction) => string) => rows.map(read).sort().pop() ?? "";
  const actions = rows.filter(({ action }) => action !== "");
  const plan = {
    indicator: first(({ indicator }) => indicator),
    performance: first(({ performance }) => performance),
    target: first(({ target }) => target),
    why: first(({ why }) => why),
    actions,
    started:
      rows
        .map(({ started }) => started)
        .filter((day) => day !== "")
        .sort()[0] ?? "",
    lastReview: latest(({ lastReview }) => lastReview),
    nextReview: latest(({ nextReview }) => nextReview),
  };
  return { ...plan, problems: problemsOf(plan, today) };
}

function problemsOf({ actions, started, lastReview, nextReview }: Omit<RecoveryPlan, "problems">, today: string) {
  const problems: RecoveryProblem[] = [];
  const from = lastReview > started ? lastReview : started;
  if (nextReview === "") problems.push("no review date");
  else if (nextReview < today) problems.push("review overdue");
  else if (nextReview > addMonths(from === "" ? today : from, reviewMonths))
    problems.push("review later than six months");
  if (actions.length === 0) problems.push("no action");
  if (actions.some(({ lead }) => lead === "")) problems.push("action without a lead");
  if (actions.some(({ completion }) => completion === "")) problems.push("action without a completion date");
  return problems;
}
