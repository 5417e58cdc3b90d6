import type { LearnerCard } from "../../src/api/calls/card";
import { learnerMessages as words } from "../../src/messages/learner-messages";
import { dayText } from "../parts/day-text";
import { NextReview } from "./next-review";
import type { Model } from "../model";
import { aboutLearner } from "../tasks/about-learner";
import { reviewAction } from "../tasks/review-action";

/** What is being done for the learner, each with its review. */
export function OpenActions({ card: { learner, support }, model }: { card: LearnerCard; model: Model }) {
  const { open, overdue } = support.actions;
  return (
    <section class="open-actions">
      <h2>
        {open === 0 ? words.noActions : words.openActions(open)}
        {overdue > 0 && <strong class="overdue">{words.overdue(overdue)}</strong>}
      </h2>
      {support.openActions.map((action) => (
        <div key={action.id} class="row">
          <p dir="auto">
            <strong>{action.type}</strong>
            <span class={action.overdue ? "overdue" : "quiet"}>
              {[action.owner, action.review && words.reviewOn(dayText(action.review))].filter(Boolean).join(" · ")}
            </span>
          </p>
          <button
            type="button"
            aria-label={words.reviewOf(action.type)}
            onClick={() => model.openForm(reviewAction(action, aboutLearner(learner)))}
          >
            {words.reviewAction}
          </button>
        </div>
      ))}
      <NextReview day={support.nextReview} overdue={support.nextReviewOverdue} />
    </section>
  );
}
