// The version from package.json, and what is new in each from the points that open its part of CHANGELOG.md.

/** The bullet points between a release's heading and its first part ("### Added"), each without its line breaks and marks. */
function newsIn(part) {
  const opening = part.split(/^### /m)[0];
  return [...opening.matchAll(/^- ((?:.|\n(?!- |\n))+)/gm)].map(([, text]) =>
    text.replace(/[_*`]/g, "").replace(/\s+/g, " ").trim(),
  );
}

/** @returns {{ version: string, news: string[] }[]} newest first; what is not released yet is taken for the version that nobody has yet */
function releasesIn(changelog, version) {
  const parts = changelog.split(/^## /m).slice(1);
  const releases = parts.map((part) => ({ version: /^\[?([^\]\s]+)/.exec(part)?.[1] ?? "", news: newsIn(part) }));
  const [first] = releases;
  const isReleased = releases.some((release) => release.version === version);
  if (first?.version === "Unreleased")
    return isReleased ? releases.slice(1) : [{ ...first, version }, ...releases.slice(1)];
  return releases;
}

export function releasesModule(changelog, version) {
  const releases = releasesIn(changelog, version);
  if (releases[0]?.version !== version)
    throw new Error(
      `Expected CHANGELOG.md to begin with ${version}, the version of package.json; found ${releases[0]?.version}.`,
    );
  if (releases[0].news.length === 0)
    throw new Error(
      `Expected CHANGELOG.md to say what is new in ${version}, in points before its first "###"; found none.`,
    );
  return [
    "// Made by `npm run docs` from package.json and CHANGELOG.md.",
    'import type { Release } from "./menu-messages";',
    "",
    `export const version = ${JSON.stringify(version)};`,
    "/** Newest first. */",
    `export const releases: readonly Release[] = ${JSON.stringify(releases, null, 2)};`,
    "",
  ].join("\n");
}
