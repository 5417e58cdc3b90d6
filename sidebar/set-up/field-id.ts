import type { PlanProblem } from "./plan-problems";

/** The form's name for an assessment's max mark or weight. */
export const fieldId = ({ column, field }: Pick<PlanProblem, "column" | "field">) => `${field}-${column}`;
