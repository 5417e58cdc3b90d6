import { isOlderVersion } from "../../src/domain/text/is-older-version";
import { releaseMessages as words } from "../../src/messages/release-messages";
import { releases, version } from "../../src/messages/releases.data";

/** What is new in each version, newest first; with `since` only in those that came after it. */
export function News({ since }: { since?: string }) {
  const shown = releases.filter((release) => since === undefined || isOlderVersion(since, release.version));
  return (
    <>
      {shown.map((release) => (
        <div key={release.version}>
          <h3>{words.inVersion(release.version)}</h3>
          <ul>
            {release.news.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** For a workbook that an older version checked last: what came since, and how the workbook is brought up. */
export function UpdateNotice({ since }: { since: string }) {
  return (
    <details class="course update">
      <summary>
        <strong>{words.updated(version)}</strong>
      </summary>
      <div class="body news">
        <News since={since} />
        <p>{words.check}</p>
      </div>
    </details>
  );
}
