import type { Browser } from "playwright-core";
import type { Card } from "../../src/api/calls/card";
import { agreeing, inspectSheet, lastReport, linesOf, ownSheet, setUpSheet } from "../sheets/trackers";
import { openAddon } from "../support/addon";
import { claspEnvironment, type PushedFile, startApi } from "../support/apps-script-api";
import { launchBrowser } from "../support/browser";
import { openPage } from "../support/sidebar-page";
import { closeWorkbooks } from "../support/workbooks";
import { projectCopy } from "./project-copy";

// A dozen starts of clasp and three builds: under a minute of work, and many on a machine that has other work.
jest.setTimeout(1_200_000);

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(async () => {
  await browser.close();
  closeWorkbooks();
});

const names = ["Physics", "Chemistry", "Biology"] as const;
const idOf = (name: string) => `${name}-${"0".repeat(20)}`;
const news = "Parents' evening has a sheet of its own.";

test("three sheets, one of them refused, a second release with one offline: each run says who has what, and the next one completes it", async () => {
  const api = await startApi();
  const projects = Object.fromEntries(names.map((name) => [name, api.add(idOf(name))]));
  const [physics, chemistry, biology] = names.map((name) => projects[name] ?? api.add(name));
  if (!physics || !chemistry || !biology) throw new Error("There are three projects.");
  const env = claspEnvironment(api.url);
  const clone = projectCopy();
  clone.write("sheets.json", JSON.stringify(names.map((name) => ({ name, scriptId: idOf(name) }))));

  chemistry.state = "refused";
  const first = await clone.run(env, "push", "--all");
  expect(first.said).toMatch(
    /Physics: now has 0\.1\.0 \(version 1 of its script\)\n {2}Chemistry: not updated\. The caller does not have permission\n {2}Biology: now has 0\.1\.0/,
  );
  expect(first.said).toContain("2 of 3 have 0.1.0 now; not updated: Chemistry.");
  expect(first.said).toContain('npm run push -- --to "Chemistry"');
  expect(first.said.match(/Building/g)).toHaveLength(1);
  expect(first.code).toBe(1);

  const firstFiles = physics.files;

  // The second release, as CONTRIBUTING.md has it made.
  clone.write("package.json", clone.read("package.json").replace('"version": "0.1.0"', '"version": "0.2.0"'));
  const changes = clone.read("CHANGELOG.md").replace("## Unreleased", "## 0.1.0");
  clone.write("CHANGELOG.md", changes.replace("## 0.1.0", `## 0.2.0\n\n- ${news}\n\n## 0.1.0`));
  expect((await clone.run(env, "docs")).said).toContain("src/messages/releases.data.ts");
  chemistry.state = "well";
  biology.state = "offline";
  const second = await clone.run(env, "push", "--all");
  expect(second.said).toContain("Physics: now has 0.2.0 (version 2 of its script)");
  expect(second.said).toContain("Chemistry: now has 0.2.0 (version 1 of its script)");
  expect(second.said).toMatch(/Biology: not updated\. \S/);
  expect(second.code).toBe(1);
  biology.state = "well";
  const third = await clone.run(env, "push", "--to", "biology");
  expect(third.said).toContain("Biology: now has 0.2.0 (version 2 of its script)");
  expect(third.code).toBe(0);
  expect(physics.versions).toEqual(["Learner Progress 0.1.0", "Learner Progress 0.2.0"]);
  api.stop();

  await theUpdateIsSeen(firstFiles, physics.files);
});

type Files = readonly PushedFile[];

const sourceOf = (files: Files) => files.find(({ name }) => name === "Code")?.source ?? "";
const pagesOf = (files: Files) =>
  Object.fromEntries(files.filter(({ type }) => type === "HTML").map(({ name, source }) => [name, source]));

/** A sheet that the first release set up, opened with the second. */
async function theUpdateIsSeen(before: Files, after: Files) {
  const old = await openAddon({
    sheets: { Physics: ownSheet },
    source: sourceOf(before),
    files: pagesOf(before),
  });
  await setUpSheet(old, agreeing(await inspectSheet(old)));
  const noted = (addon: typeof old) => addon.values("Policy!A1:B95").find(([key]) => key === "addon.version")?.[1];
  expect(noted(old)).toBe("v0.1.0");
  old.select("A4");
  expect(((await old.call("card")) as { data: Card }).data.notice).toBeUndefined();

  const addon = await openAddon({ snapshot: old.workbook.snapshot(), source: sourceOf(after), files: pagesOf(after) });
  addon.select("A4");
  const card = async () => ((await addon.call("card")) as { data: Card }).data;
  const page = await openPage(browser, pagesOf(after).sidebar ?? "", async (name, json) =>
    String(await addon.host.client("call", [name, json])),
  );
  await page.getByText("The add-on was updated to version 0.2.0. Help says what is new").waitFor();
  await addon.menu("Help");
  const help = await openPage(browser, pagesOf(after)["set-up"] ?? "", () => "{}", { view: "help" });
  await help.getByText("What is new").click();
  await help.getByText(news).waitFor();

  await addon.menu("Check and repair");
  expect(linesOf(lastReport(addon), "done")).toEqual(["Policy: Brought from version 0.1.0 of the add-on to 0.2.0."]);
  expect(noted(addon)).toBe("v0.2.0");
  expect((await card()).notice).toBeUndefined();
  await addon.menu("Check and repair");
  expect(linesOf(lastReport(addon), "done")).toEqual([]);
}
