import type { LearnerCard as Card } from "../../src/api/calls/card";
import { learnerMessages as words } from "../../src/messages/learner-messages";
import type { Model } from "../model";
import { focus } from "../parts/focus";
import { SideBySide } from "../parts/named";
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
  ];
  const why = firstReason(card);
  return (
    <article>
      <header class="learner">
        <h1 tabIndex={-1} ref={model.takesFocus() ? focus : null}>
          <bdi>{learner.name || words.nameless}</bdi>
        </h1>
        <p class="quiet">
          <SideBySide texts={about} />
        </p>
        {support.contactNote && <p dir="auto">{words.contactNote(support.contactNote)}</p>}
        <p class="overall">
          <TierBadge tier={overall} />
          {enrolments.length > 1 && (
            <span class="quiet">{overallWhy ? words.together(overallWhy) : words.courses(enrolments.length)}</span>
          )}
        </p>
        {why && <p class="first-reason">{why}</p>}
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

/** Of the course that makes the learner's tier, so that it is seen without scrolling; each course says them all. */
function firstReason({ enrolments, overall }: Card): string {
  const judged = enrolments.filter(({ reasons }) => reasons.length > 0);
  const one = judged.find(({ tier }) => tier === overall) ?? judged[0];
  const [reason = ""] = one?.reasons ?? [];
  return enrolments.length > 1 && one ? `${one.subject || one.course || one.sheet}: ${reason}` : reason;
}
