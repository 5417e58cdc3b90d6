import { readdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { taskMessages } from "../../src/messages/task-form-messages";
import { accessibilityFaults } from "../support/accessibility";
import { launchBrowser } from "../support/browser";
import { textsFainterThan } from "../support/contrast";
import { namesNotApart, withNamesFromRightToLeft } from "./views/names";
import { dialogViews } from "./views/dialog-views";
import { type Dress, statesOf } from "./views/opening";
import { panelViews } from "./views/panel-views";

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const statesIn = (dress: Dress) => {
  const opening = {
    get browser() {
      return browser;
    },
    dress,
  };
  return {
    panel: statesOf(panelViews(opening)),
    dialogs: statesOf(dialogViews(opening)),
  };
};
const { panel, dialogs } = statesIn((value) => value);
/** The views whose forms write about a learner. */
const tasks = ["card", "plan", "review", "history", "leaver", "move", "add-assessment", "add-learner"];

test("every page that is built is among them", () => {
  const pages = readdirSync("sidebar/pages").flatMap((file) => /^(.+)\.tsx$/.exec(file)?.slice(1) ?? []);
  const dialogPages = new Set(dialogs.map(({ view }) => view));
  expect(pages.filter((page) => !dialogPages.has(page))).toEqual(["set-up", "sidebar", "support", "tour"]);
});

test.each([...panel, ...dialogs])(
  "$view, $state: axe finds nothing, each text is dark enough, and all fits its width",
  async ({ view, open }) => {
    const page = await open();
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(textsFainterThan, 4.5)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    // No tab's name is broken within a word, or onto a second line.
    const broken = await page.locator("nav button").evaluateAll((tabs) =>
      tabs.filter((tab) => {
        const name = document.createRange();
        name.selectNodeContents(tab);
        return name.getClientRects().length > 1;
      }),
    );
    expect(broken).toHaveLength(0);
    // Every form about a learner says where safeguarding goes.
    const forms = await page.locator("main form:not([role=search])").count();
    const told = await page.getByText(taskMessages.safeguarding).count();
    expect(told).toBe(tasks.includes(view) ? forms : 0);
    // What can be pressed can be hit: WCAG 2.2, target size, minimum.
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("button, summary, select, input:not([type=checkbox])")]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24)
        .map((one) => one.textContent),
    );
    expect(small).toEqual([]);
  },
);

test.each([...panel, ...dialogs])(
  "$view, $state: with the system's own few colours each text can be read",
  async ({ open }) => {
    const page = await open();
    await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
    expect(await page.evaluate(textsFainterThan, 4.5)).toEqual([]);
    // A tier is no coloured ground any more.
    const badges = page.locator(".badge:visible");
    const borders = await badges.evaluateAll((all) => all.map((badge) => getComputedStyle(badge).borderTopStyle));
    expect(borders.filter((border) => border !== "solid")).toEqual([]);
  },
);

/** No learner and no colleague stands in these. */
const nameless = [
  "the card without a learner",
  "a call that failed",
  "an assessment with all that is missing",
  "the tour before the first stop",
  "made-up learners before they are brought",
  "a report",
  "before columns become values",
  "help",
  "the department report",
  "the governors' one-pager",
  "thresholds as they are",
  "a file to import",
  "what an import wrote",
  "an import that is undone",
];

const fromRightToLeft = statesIn(withNamesFromRightToLeft);

test.each([...fromRightToLeft.panel, ...fromRightToLeft.dialogs])(
  "$view, $state: a name that is written from right to left turns nothing else round",
  async ({ state, open }) => {
    const page = await open();
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
    const { shown, notApart } = await page.evaluate(namesNotApart);
    expect(notApart).toEqual([]);
    expect(shown > 0).toBe(!nameless.includes(state));
  },
);
