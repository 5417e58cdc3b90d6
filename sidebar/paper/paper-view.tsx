import { Named } from "../parts/named";
import { TierBadge } from "../parts/tier-badge";
import type { Paper } from "./paper";
import { SectionView } from "./section-view";

/** The printed page itself. `lines` are those that each prompt of a space for notes gets. */
export function PaperView({ paper, lines }: { paper: Paper; lines: number }) {
  return (
    <article class={paper.compact ? "paper compact" : "paper"}>
      <header>
        <p class="kind">{paper.kind}</p>
        <div class="title">
          <h1>
            <bdi>{paper.title}</bdi>
          </h1>
          {paper.tier && <TierBadge tier={paper.tier} />}
        </div>
        <dl>
          {paper.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </header>
      {paper.sections.map((section) => (
        <SectionView key={section.heading} section={section} lines={lines} />
      ))}
      <footer>
        <Named text={paper.foot} names={[paper.title]} />
      </footer>
    </article>
  );
}
