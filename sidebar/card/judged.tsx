import type { Enrolment } from "../../src/api/calls/card";
import { learnerMessages } from "../../src/messages/learner-messages";

const words = learnerMessages.judged;

/** Every measure of the rule with its value, its lines and what came of it; folded, for who asks why. */
export function HowJudged({ judged }: Pick<Enrolment, "judged">) {
  return (
    <details class="list judged">
      <summary>{words.heading}</summary>
      <dl class="facts">
        {judged.map(({ heading, value, lines, verdict }) => (
          <div key={heading} class={verdict === "severe" || verdict === "concern" ? "past" : ""}>
            <dt dir="auto">
              {heading}
              {lines && (
                <span class="quiet">
                  {words.lines[lines.side](lines.concern, lines.severe) +
                    (lines.floor ? words.endsBelow(lines.floor) : "")}
                </span>
              )}
            </dt>
            <dd>
              {value}
              <span class="quiet">{words.verdicts[verdict]}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
