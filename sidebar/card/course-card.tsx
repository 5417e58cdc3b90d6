import type { Enrolment } from "../../src/api/calls/card";
import { learnerMessages } from "../../src/messages/learner-messages";
import { SideBySide } from "../parts/named";
import { TierBadge } from "../parts/tier-badge";
import { tierClass } from "../parts/tier-class";
import { Grades } from "./grades";
import { HowJudged } from "./judged";
import { Marks } from "./marks";
import { Signals } from "./signals";

const words = learnerMessages;

/** One course of the learner; a click on its heading opens and shuts it. */
export function CourseCard({ enrolment, open }: { enrolment: Enrolment; open: boolean }) {
  const { subject, course, qualification, sheet, row, tier, reasons, action, group, teacher } = enrolment;
  const nothing = tier === "On track" || tier === "Not enough data" ? words.noReasons[tier] : "";
  const where = [group && words.group(group), teacher && words.taughtBy(teacher), words.where(sheet, row)];
  return (
    <details class={`course ${tierClass(tier)}`} open={open}>
      <summary>
        <span class="name">
          <strong dir="auto">{subject || course || sheet}</strong>
          <span class="quiet">{qualification}</span>
        </span>
        <TierBadge tier={tier} />
      </summary>
      <div class="body">
        {reasons.length > 0 && (
          <section>
            <h2>{words.reasons}</h2>
            <ul class="reasons">
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </section>
        )}
        {reasons.length === 0 && nothing && <p class="quiet">{nothing}</p>}
        {action && (
          <section class="action">
            <h2>{words.action}</h2>
            <ol class="steps">
              {action.split("; ").map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </section>
        )}
        <Grades enrolment={enrolment} />
        <Marks enrolment={enrolment} />
        <Signals signals={enrolment.signals} />
        <HowJudged judged={enrolment.judged} />
        <p class="quiet where">
          <SideBySide texts={where} />
        </p>
      </div>
    </details>
  );
}
