import type { Enrolment } from "../../src/api/calls/card";
import { learnerMessages } from "../../src/messages/learner-messages";
import { CardFacts } from "./facts";
import { measureText } from "../../src/domain/risk/measures";

/** Attendance, behaviour and the rest under the tracker's own headings; a blank says so. */
export function Signals({ signals }: Pick<Enrolment, "signals">) {
  if (signals.length === 0) return null;
  return (
    <section>
      <h2>{learnerMessages.signals}</h2>
      <CardFacts facts={signals.map(({ heading, value }) => [heading, measureText(heading, value)])} />
    </section>
  );
}
