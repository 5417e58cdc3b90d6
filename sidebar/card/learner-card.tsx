import type { LearnerCard as Card } from "../../src/api/calls/card";
import { learnerMessages } from "../../src/messages/learner-messages";
import { OpenActions } from "../action/open-actions";
import type { Model } from "../model";
import { TierBadge } from "../parts/tier-badge";
import { CourseCard } from "./course-card";

const words = learnerMessages;

export function LearnerCard({ card, model }: { card: Card; model: Model }) {
  const { learner, overall, enrolments, support } = card;
  const about = [
    learner.id && words.id(learner.id),
    learner.tutorGroup && words.tutorGroup(learner.tutorGroup),
    learner.tutor && words.tutor(learner.tutor),
  ].filter(Boolean);
  return (
    <article>
      <header class="learner">
        <h1 dir="auto">{learner.name || words.nameless}</h1>
        <p class="quiet" dir="auto">
          {about.join(" · ")}
        </p>
        {enrolments.length > 1 && (
          <p class="overall">
            <TierBadge tier={overall} />
            <span class="quiet">{words.courses(enrolments.length)}</span>
          </p>
        )}
      </header>
      <OpenActions actions={support.actions} learnerId={learner.id} model={model} />
      {enrolments.map((enrolment, index) => (
        <CourseCard key={`${enrolment.sheet} ${enrolment.row}`} enrolment={enrolment} open={index === 0} />
      ))}
    </article>
  );
}
