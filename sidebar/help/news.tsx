import { releaseMessages as words } from "../../src/messages/menu-messages";
import { releases } from "../../src/messages/releases.data";

/** What is new in each version, newest first. */
export function News() {
  return (
    <div class="body news">
      {releases.map(({ version, news }) => (
        <div key={version}>
          <h3>{words.inVersion(version)}</h3>
          <ul>
            {news.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
