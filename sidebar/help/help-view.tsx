import { releaseMessages as words } from "../../src/messages/menu-messages";
import { version } from "../../src/messages/releases.data";
import { guide } from "../../src/messages/guide";
import { News } from "./news";

export function HelpView() {
  return (
    <article>
      <h1>{guide.title}</h1>
      <section class="action">
        <h2>{guide.safeguarding}</h2>
        <p>{guide.safeguardingText}</p>
      </section>
      {guide.sections.map(({ heading, lines }, index) => (
        <details key={heading} class="course" open={index === 0}>
          <summary>
            <strong>{heading}</strong>
          </summary>
          <dl class="body meanings">
            {lines.map(([term, meaning]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
      <details class="course">
        <summary>
          <strong>{words.whatIsNew}</strong>
        </summary>
        <News />
      </details>
      <p class="quiet">{words.inVersion(version)}</p>
    </article>
  );
}
