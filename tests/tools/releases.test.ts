import { evaluate } from "./run-node";

const moduleOf = (changelog: string, version: string) =>
  evaluate(
    `import { releasesModule } from "./tools/docs/releases.mjs";
    let answer;
    try { answer = releasesModule(${JSON.stringify(changelog)}, ${JSON.stringify(version)}); } catch (error) { answer = error.message; }
    console.log(JSON.stringify(answer));`,
  ) as string;

const log = (...parts: string[]) => `# Changelog\n\n${parts.join("\n\n")}\n`;
const newer = "## 0.2.0 (2026-09-01)\n\n- Two _words_\n  on two lines.\n- Another.\n\n### Added\n\n- Not this one.";
const older = "## 0.1.0\n\n- The first.\n\n### Added\n\n- Nor this.";

test("what is new is what stands above a release's first part, newest first, as plain words", () => {
  const text = moduleOf(log(newer, older), "0.2.0");
  expect(text).toContain('export const version = "0.2.0";');
  expect(JSON.parse(/= (\[[^]*\]);/.exec(text)?.[1] ?? "")).toEqual([
    { version: "0.2.0", news: ["Two words on two lines.", "Another."] },
    { version: "0.1.0", news: ["The first."] },
  ]);
});

test.each([
  ["a first release that nobody has yet", log("## Unreleased\n\n- The first."), "0.1.0", '"0.1.0"'],
  ["what is not released beside what is", log("## Unreleased\n\n- Not yet.", older), "0.1.0", '"The first."'],
])("%s counts as the version of package.json", (_what, changelog, version, found) => {
  expect(moduleOf(changelog, version)).toContain(found);
});

test.each([
  ["a version that the change log does not have", log(older), "0.3.0", "Expected CHANGELOG.md to begin with 0.3.0"],
  ["a release without a word of what is new", log("## 0.1.0\n\n### Added\n\n- x"), "0.1.0", "found none"],
])("%s stops the documents", (_what, changelog, version, sentence) => {
  expect(moduleOf(changelog, version)).toContain(sentence);
});
