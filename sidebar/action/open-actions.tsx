import type { LearnerCard } from "../../src/api/calls/card";
import { actionFormMessages } from "../../src/messages/action-form-messages";
import type { Model } from "../model";
import { focus } from "../parts/focus";
import { dayText } from "./day-text";

const words = actionFormMessages;

interface Props {
  readonly actions: LearnerCard["support"]["actions"];
  readonly learnerId: string;
  readonly model: Model;
}

/** What is being done for the learner, in a line, and the way to do more. */
export function OpenActions({ actions: { open, overdue, nextReview }, learnerId, model }: Props) {
  return (
    <section class="open-actions">
      <p>
        {open === 0 ? words.none : words.open(open)}
        {overdue > 0 && <strong class="overdue">{words.overdue(overdue)}</strong>}
      </p>
      {nextReview && <p class="quiet">{words.nextReview(dayText(nextReview))}</p>}
      <button type="button" ref={model.cameBack.get() ? focus : null} onClick={model.logAction}>
        {model.action.hasDraft(learnerId) ? words.resume : words.start}
      </button>
    </section>
  );
}
