import type { LearnerCard } from "../../src/api/calls/card";
import { learnerMessages as words } from "../../src/messages/learner-messages";
import { dayText } from "../parts/day-text";
import { NextReview } from "./next-review";
import type { Model } from "../model";
import { aboutLearner } from "../tasks/about-learner";
import { reviewAction } from "../tasks/review-action";

/** More would push the reasons out of sight. */
const shownAtOnce = 3;

/** What is being done for the learner, each with its review; the next to be reviewed first. */
export function OpenActions({ card, model }: { card: LearnerCard; model: Model }) {
  const { support } = card;
  const { open, overdue } = support.actions;
  const [first, more] = [support.openActions.slice(0, shownAtOnce), support.openActions.slice(shownAtOnce)];
  return (
    <section class="open-actions">
      <h2>
        {open === 0 ? words.noActions : words.openActions(open)}
        {overdue > 0 && <strong class="overdue">{words.overdue(overdue)}</strong>}
      </h2>
      {first.map((action) => (
        <Row key={action.id} action={action} card={card} model={model} />
      ))}
      {more.length > 0 && (
        <details class="list">
          <summary>{words.showAll(support.openActions.length)}</summary>
          {more.map((action) => (
            <Row key={action.id} action={action} card={card} model={model} />
          ))}
        </details>
      )}
      <NextReview day={support.nextReview} overdue={support.nextReviewOverdue} />
    </section>
  );
}

interface RowProps {
  readonly action: LearnerCard["support"]["openActions"][number];
  readonly card: LearnerCard;
  readonly model: Model;
}

function Row({ action, card: { learner }, model }: RowProps) {
  return (
    <div class="row">
      <p>
        <strong>{action.type}</strong>
        <span class={action.overdue ? "overdue" : "quiet"}>
          <bdi>{action.owner}</bdi>
          {action.owner && action.review && " · "}
          {action.review && words.reviewOn(dayText(action.review))}
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
  );
}
