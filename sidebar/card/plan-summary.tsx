import type { Support } from "../../src/api/calls/support";
import { learnerMessages as words } from "../../src/messages/learner-messages";
import { NextReview } from "./next-review";
import { targetStateText } from "../tasks/target-state";

/** The support plan and how its targets stand today. */
export function PlanSummary({ plan: { status, review, overdue, targets } }: { plan: NonNullable<Support["plan"]> }) {
  return (
    <section class="plan">
      <h2>{words.planIs(status.toLowerCase())}</h2>
      <ul class="reasons">
        {targets.map((target, index) => (
          <li key={index} dir="auto">
            {words.target(target.measure || target.signal, target.baseline, target.goal)}
            <span class={target.state === "not met" ? "overdue" : "quiet"}>{targetStateText(target)}</span>
          </li>
        ))}
      </ul>
      <NextReview day={review} overdue={overdue} />
    </section>
  );
}
