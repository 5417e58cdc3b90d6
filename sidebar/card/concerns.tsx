import type { LearnerCard } from "../../src/api/calls/card";
import { learnerMessages as words } from "../../src/messages/learner-messages";
import { dayText } from "../parts/day-text";
import type { Model } from "../model";
import { aboutLearner } from "../tasks/about-learner";
import { answerConcern } from "../tasks/answer-concern";

/** What teachers have raised and the tutor has not answered yet. */
export function Concerns({ card: { learner, support }, model }: { card: LearnerCard; model: Model }) {
  if (support.concerns.length === 0) return null;
  return (
    <section class="concerns">
      <h2>{words.concerns(support.concerns.length)}</h2>
      {support.concerns.map((concern) => (
        <div key={concern.id}>
          <p dir="auto">{concern.concern}</p>
          <p class="quiet">
            <bdi>{concern.raisedBy}</bdi>
            {["", concern.course, dayText(concern.day)].filter((part, at) => part || at === 0).join(" · ")}
          </p>
          <button type="button" onClick={() => model.openForm(answerConcern(concern, aboutLearner(learner)))}>
            {words.answer}
          </button>
        </div>
      ))}
    </section>
  );
}
