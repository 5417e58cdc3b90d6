import { outcomes, type Outcome } from "../../src/domain/interventions/outcome";
import type { Choice, Values } from "../forms/form";

/** "+1 A little better" */
export const outcomeChoices: readonly Choice[] = outcomes.map(({ value, words }) => ({
  value: String(value),
  label: `${value > 0 ? "+" : value < 0 ? "−" : ""}${Math.abs(value)} ${words}`,
}));

/** null is no answer. */
export const outcomeIn = ({ outcome }: Values) => (outcome ? (Number(outcome) as Outcome) : null);
