import { learnerMessages } from "../../src/messages/learner-messages";

/** What the card tells in a line; a share, in per cent, is drawn as a bar behind it. */
export type CardFact = readonly [label: string, value: string, share?: number];

export function CardFacts({ facts }: { facts: readonly CardFact[] }) {
  return (
    <dl class="facts">
      {facts.map(([label, value, share = 0], index) => (
        <div key={index} style={`background-size:${share}%`}>
          <dt dir="auto">{label}</dt>
          <dd>{value || <span class="quiet">{learnerMessages.unknown}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
