import type { LearnerCard as Card } from "../../src/api/calls/card";
import { learnerMessages as words } from "../../src/messages/learner-messages";
import type { Model } from "../model";
import { focus } from "../parts/focus";
import { TierBadge } from "../parts/tier-badge";
import { Concerns } from "./concerns";
import { CourseCard } from "./course-card";
import { OpenActions } from "./open-actions";
import { PlanSummary } from "./plan-summary";
import { Tasks } from "./tasks";

/** What has to be seen first comes first: concerns, the tier, what can be done; then what is being done, and each course. */
export function LearnerCard({ card, model }: { card: Card; model: Model }) {
  const { learner, overall, overallWhy, enrolments, support } = card;
  const about = [
    learner.id && words.id(learner.id),
    learner.tutorGroup && words.tutorGroup(learner.tutorGroup),
    learner.tutor && words.tutor(learner.tutor),
  ].filter(Boolean);
  return (
    <article>
      <header class="learner">
        <h1 dir="auto" tabIndex={-1} ref={model.takesFocus() ? focus : null}>
          {learner.name || words.nameless}
        </h1>
        <p class="quiet" dir="auto">
          {about.join(" · ")}
        </p>
        {support.contactNote && <p dir="auto">{words.contactNote(support.contactNote)}</p>}
        {enrolments.length > 1 && (
          <p class="overall">
            <TierBadge tier={overall} />
            <span class="quiet">{overallWhy ? words.together(overallWhy) : words.courses(enrolments.length)}</span>
          </p>
        )}
      </header>
      <Concerns card={card} model={model} />
      <Tasks card={card} model={model} />
      <OpenActions card={card} model={model} />
      {support.plan && <PlanSummary plan={support.plan} />}
      {enrolments.map((enrolment, index) => (
        <CourseCard key={`${enrolment.sheet} ${enrolment.row}`} enrolment={enrolment} open={index === 0} />
      ))}
    </article>
  );
}
