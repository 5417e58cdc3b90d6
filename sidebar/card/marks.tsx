import type { Enrolment } from "../../src/api/calls/card";
import { learnerMessages } from "../../src/messages/learner-messages";
import { CardFacts } from "./facts";
import { markText } from "./mark-text";
import { TrendChart } from "./trend-chart";

const words = learnerMessages;

/** The marks as a line, and as a list for whoever prefers or needs one. */
export function Marks({ enrolment: { marks } }: { enrolment: Enrolment }) {
  if (marks.length === 0) return null;
  const known = marks.some(({ percent, code }) => percent !== null || code !== "");
  return (
    <section>
      <h2>{words.marks}</h2>
      {known ? <TrendChart marks={marks} /> : <p class="quiet">{words.noMarks}</p>}
      {known && (
        <details class="list">
          <summary>{words.marksTable}</summary>
          <CardFacts facts={marks.map((mark) => [mark.assessment, markText(mark)])} />
        </details>
      )}
    </section>
  );
}
