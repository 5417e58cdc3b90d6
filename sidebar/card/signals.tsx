import type { Enrolment } from "../../src/api/calls/card";
import { learnerMessages } from "../../src/messages/learner-messages";
import { dayText } from "../parts/day-text";
import { CardFacts } from "./facts";
import { measureText } from "../../src/domain/risk/measures";

/** Attendance, behaviour and the rest under the tracker's own headings; a blank says so. */
export function Signals({ signals }: Pick<Enrolment, "signals">) {
  if (signals.length === 0) return null;
  return (
    <section>
      <h2>{learnerMessages.signals}</h2>
      <CardFacts
        facts={signals.map(({ heading, value, asOf }) => {
          const text = measureText(heading, value);
          return [heading, asOf === "" ? text : learnerMessages.asOf(text, dayText(asOf))];
        })}
      />
    </section>
  );
}
