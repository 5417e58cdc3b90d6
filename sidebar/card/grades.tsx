import type { Enrolment } from "../../src/api/calls/card";
import { shareReaching } from "../../src/domain/national/grade-shares";
import { learnerMessages } from "../../src/messages/learner-messages";
import { dayText } from "../parts/day-text";
import { CardFacts, type CardFact } from "./facts";
import { percentText } from "./percent-text";

const words = learnerMessages;

/** Target and current grade side by side, then the rest, and what similar learners achieved. A sentence such as "No benchmark…" takes a line of its own. */
export function Grades({ enrolment }: { enrolment: Enrolment }) {
  const { chances, meg, agreedMeg, discussedOn, workingAt, aspiration, forecast, gap, band, average } = enrolment;
  const target = agreedMeg === "" ? meg : agreedMeg;
  const reaching = shareReaching(chances, String(target));
  const rest: CardFact[] = [
    [words.reached, percentText(reaching ?? ""), reaching ?? 0],
    [words.meg, agreedMeg === "" ? "" : String(meg)],
    [words.discussedOn, dayText(discussedOn)],
    [words.average, percentText(average)],
    [words.aspiration, String(aspiration)],
    [words.forecast, String(forecast)],
    [words.band, String(band)],
  ];
  return (
    <section>
      <h2>{words.grades}</h2>
      <dl class="pair">
        <Big label={agreedMeg === "" ? words.meg : words.agreedMeg} value={String(target)} />
        <Big label={words.workingAt} value={String(workingAt)} />
        {gap !== "" && (
          <div class={typeof gap === "number" && gap < 0 ? "gap below" : "gap"}>
            <dt>{words.gap}</dt>
            <dd>{typeof gap === "number" ? words.gapIs(gap) : gap}</dd>
          </div>
        )}
      </dl>
      <CardFacts facts={rest.filter(([, value]) => value)} />
      {chances.length > 0 && (
        <details class="list">
          <summary>{words.chances}</summary>
          <CardFacts facts={chances.map(({ grade, percent }) => [grade, percentText(percent), percent])} />
        </details>
      )}
    </section>
  );
}

/** Longer than any grade, so a sentence or a problem. */
const sentenceFrom = 9;

function Big({ label, value }: { label: string; value: string }) {
  return (
    <div class={value.length >= sentenceFrom ? "sentence" : undefined}>
      <dt>{label}</dt>
      <dd>{value || <span class="quiet">{words.unknown}</span>}</dd>
    </div>
  );
}
