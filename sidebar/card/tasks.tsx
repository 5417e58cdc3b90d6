import type { LearnerCard } from "../../src/api/calls/card";
import { learnerMessages as words } from "../../src/messages/learner-messages";
import type { Model } from "../model";
import { actionFor } from "../tasks/next-step";
import { raiseConcern } from "../tasks/raise-concern";

/** What can be done for the learner. A task that was begun says so. */
export function Tasks({ card, model }: { card: LearnerCard; model: Model }) {
  const { learner } = card;
  const begun = (kind: string) =>
    model.forms.hasDraft(`${kind} ${learner.id}`) && <span class="begun">{words.begun}</span>;
  return (
    <section class="tasks" aria-label={words.tasks}>
      <button type="button" onClick={() => model.openForm(actionFor(card))}>
        {words.logAction} {begun("action")}
      </button>
      <button type="button" onClick={() => void model.logForSelected()}>
        {words.logForSelected}
      </button>
      <button type="button" data-leads-to="plan" onClick={() => void model.leave("plan")}>
        {words.plan} {begun("plan")}
      </button>
      <button type="button" data-leads-to="review" onClick={() => void model.leave("review")}>
        {words.review} {begun("progress")}
      </button>
      <button type="button" onClick={() => model.openForm(raiseConcern(card))}>
        {words.concern} {begun("concern")}
      </button>
      <button type="button" data-leads-to="history" onClick={() => void model.leave("history")}>
        {words.history}
      </button>
      <details class="list">
        <summary>{words.more}</summary>
        <button type="button" onClick={() => void model.print("one-to-one")}>
          {words.printOneToOne}
        </button>
        <button type="button" onClick={() => void model.print("parents")}>
          {words.printParents}
        </button>
      </details>
    </section>
  );
}
