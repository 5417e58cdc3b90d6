import { dayInWords } from "../calendar/day-in-words";
import type { PlanRecord } from "../department/records";
import { isContactStep } from "./contact-step";
import { contactPlace, steps } from "./steps";
import type { Tier } from "./tiers";

/** Over all courses; "contact" is whatever is said about parents or carers. */
const order: readonly string[] = Object.values(steps);

/** Between two steps; one of them has a semicolon of its own. */
const between = /; (?!no detail here)/;

type Followed = Pick<PlanRecord, "start" | "end">;

/** With its days: where no clock is, it says for itself whether it has begun. */
function followStep({ start, end }: Followed): string {
  const days = [start && `from ${dayInWords(start)}`, end && `to ${dayInWords(end)}`].filter((text) => text !== "");
  return days.length === 0 ? steps.followPlan : `${steps.followPlan} (${days.join(" ")})`;
}

const placeOf = (step: string) => {
  const own = step.startsWith(steps.followPlan) ? steps.followPlan : step;
  const place = order.indexOf(isContactStep(step) ? contactPlace : own);
  return place < 0 ? order.length : place;
};

/**
 * What the policy asks for next for a learner, from what it asks for on each course: every step once, in the policy's order. Nobody is asked
 * to start a second plan beside one that is at work, nor to start one and to consider one. `tier` is the learner's own: who is Red over all
 * courses is to have a plan.
 */
export function learnerSteps(actions: readonly string[], plan: Followed | undefined, tier?: Tier): string[] {
  const asked = [...new Set(actions.flatMap((action) => action.split(between)))].filter((step) => step !== "");
  const { startPlan, considerPlan } = steps;
  const isFlagged = asked.some((step) => placeOf(step) >= placeOf(startPlan));
  const left = plan
    ? [...(isFlagged ? [followStep(plan)] : []), ...asked.filter((step) => step !== startPlan && step !== considerPlan)]
    : [...(isFlagged && tier === "Red" ? [startPlan] : []), ...asked].filter(
        (step, _place, all) => step !== considerPlan || !all.includes(startPlan),
      );
  return [...new Set(left)].sort((one, other) => placeOf(one) - placeOf(other));
}
