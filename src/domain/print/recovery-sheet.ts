import type { Department } from "../department/department";
import { type RecoveryPlan, recoveryPlans } from "../scorecard/recovery-plan";
import { scorecard } from "../scorecard/score";
import { normalise } from "../text/normalise";

/** An indicator and how it is put right. A text is "" and a figure absent where nothing is recorded. */
export interface RecoverySheet {
  readonly indicator: string;
  readonly definition: string;
  readonly current?: number | undefined;
  readonly previous?: number | undefined;
  readonly baseline?: number | undefined;
  readonly target?: number | undefined;
  /** As RAG says it, such as "R". */
  readonly rating: string;
  readonly travel: string;
  readonly commentary: string;
  /** Absent while the Recovery plans tab has no row for the indicator: the page is then a form to fill in. */
  readonly plan?: RecoveryPlan | undefined;
  /** 2025-09-01 */
  readonly today: string;
}

/** Undefined for an indicator that neither the scorecard nor a recovery plan names. */
export function recoverySheet(department: Department, indicator: string): RecoverySheet | undefined {
  const isIt = ({ name }: { readonly name: string }) => normalise(name) === normalise(indicator);
  const line = scorecard(department).find(isIt);
  const plan = line?.plan ?? recoveryPlans(department).get(normalise(indicator));
  if (!line && !plan) return undefined;
  return {
    indicator: line?.name ?? indicator,
    definition: line?.indicator?.definition ?? "",
    current: line?.current,
    previous: line?.previous,
    baseline: line?.entry?.baseline,
    target: line?.entry?.target,
    rating: line?.rating ?? "",
    travel: line?.travel ?? "",
    commentary: line?.entry?.commentary ?? "",
    plan,
    today: department.today,
  };
}
