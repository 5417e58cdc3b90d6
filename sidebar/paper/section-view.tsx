import { TrendChart } from "../card/trend-chart";
import { SideBySide } from "../parts/named";
import { BandsChart } from "./bands-chart";
import { PaperTable } from "./paper-table";
import type { Section } from "./paper";

/** A section without anything in it is not shown. */
export function SectionView({ section, lines }: { section: Section; lines: number }) {
  const body = bodyOf(section, lines);
  if (!body) return null;
  return (
    <section>
      <div class="heading">
        <h2>{section.heading}</h2>
        {section.note && <p class="left">{section.note}</p>}
      </div>
      {body}
    </section>
  );
}

function bodyOf(section: Section, lines: number): preact.JSX.Element | null {
  switch (section.block) {
    case "table":
      return <PaperTable table={section} caption={section.heading} />;
    case "charts":
      if (section.charts.length === 0 && !section.note) return null;
      return (
        <div class="charts">
          {section.charts.map(({ title, marks }, index) => (
            <figure key={index}>
              <figcaption dir="auto">{title}</figcaption>
              <TrendChart marks={marks} letters={11} />
            </figure>
          ))}
        </div>
      );
    case "bands":
      return section.bars.length > 0 ? <BandsChart bands={section} /> : null;
    case "text":
      if (section.ordered)
        return (
          <ol class="steps">
            {section.paragraphs.map((paragraph, index) => (
              <li key={index}>
                <SideBySide texts={paragraph} />
              </li>
            ))}
          </ol>
        );
      return (
        <>
          {section.paragraphs.map((paragraph, index) => (
            <p key={index}>
              <SideBySide texts={paragraph} />
            </p>
          ))}
        </>
      );
    case "definitions":
      if (section.definitions.length === 0) return section.note ? <></> : null;
      return (
        <ol class="definitions">
          {section.definitions.map(({ number, id, text }) => (
            <li key={number}>
              <b>
                [{number}] {id}
              </b>{" "}
              {text}
            </li>
          ))}
        </ol>
      );
    case "space":
      return (
        <div class="space">
          {section.prompts.map((prompt, index) => (
            <div key={index}>
              {prompt && <h3>{prompt}</h3>}
              {Array.from({ length: lines }, (_, line) => (
                <div key={line} class="rule" />
              ))}
            </div>
          ))}
        </div>
      );
  }
}
