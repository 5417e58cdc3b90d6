import { isContactStep } from "./contact-step";

const startPlan = "Start an ISP";
const considerPlan = "Consider an ISP";
/** What a learner with a plan needs in place of another one. */
const followPlan = "Follow the ISP";

/** In the order in which the college policy asks for them, over all courses; "contact" is whatever is said about parents or carers. */
const order = [
  "Correct what cannot be read",
  "Record marks and attendance",
  startPlan,
  followPlan,
  "Talk with the learner",
  "Set short-term targets",
  "Remind of attendance expectations",
  "Follow the behaviour policy",
  "Follow the safeguarding and wellbeing route; no detail here",
  "Tell the tutor",
  "contact",
  "Enter on the at-risk register",
  considerPlan,
];

/** Between two steps; one of them has a semicolon of its own. */
const between = /; (?!no detail here)/;

const placeOf = (step: string) => {
  const place = order.indexOf(isContactStep(step) ? "contact" : step);
  return place < 0 ? order.length : place;
};

/**
 * What the policy asks for next for a learner, from what it asks for on each course: every step once, in the policy's order. Nobody is asked
 * to start a second plan beside one that is at work, nor to start one and to consider one.
 */
export function learnerSteps(actions: readonly string[], hasPlan: boolean): string[] {
  const asked = [...new Set(actions.flatMap((action) => action.split(between)))].filter((step) => step !== "");
  const isFlagged = asked.some((step) => placeOf(step) > order.indexOf(followPlan));
  const steps = hasPlan
    ? [...(isFlagged ? [followPlan] : []), ...asked.filter((step) => step !== startPlan && step !== considerPlan)]
    : asked.filter((step) => step !== considerPlan || !asked.includes(startPlan));
  return [...new Set(steps)].sort((one, other) => placeOf(one) - placeOf(other));
}
