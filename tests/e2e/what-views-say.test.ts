import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { dialogViews } from "./views/dialog-views";
import { oddViews } from "./views/odd-views";
import { statesOf } from "./views/opening";
import { panelViews } from "./views/panel-views";

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

/** Forms count days from today: here it is always the same one. */
const opening = {
  browser: {
    async newPage(options: Parameters<Browser["newPage"]>[0]) {
      const page = await browser.newPage(options);
      await page.clock.setFixedTime("2026-11-30T12:00:00Z");
      return page;
    },
  },
  dress: <Value>(value: Value) => value,
};
const states = [...statesOf(panelViews(opening)), ...statesOf(dialogViews(opening)), ...statesOf(oddViews(opening))];

/** Inside the page: what is folded (then it is opened), what stands out, and what the charts draw. */
function seen() {
  const text = (one: Element) => one.textContent.trim().slice(0, 40);
  const folded = [...document.querySelectorAll("details")]
    .filter((part) => !part.open)
    .map((part) => text(part.children[0]!));
  for (const part of document.querySelectorAll("details")) part.open = true;
  const out = [
    ...document.querySelectorAll(
      ".overdue, .gap, .below, .past, .sentence, .changed, .compact, .none, .left, .first-reason, .badge, .course, .primary, [aria-current], [aria-disabled]",
    ),
  ];
  const shares = [...document.querySelectorAll("[style]")].map((one) => `${text(one)}: ${one.getAttribute("style")}`);
  const drawn = [...document.querySelectorAll("svg[role=img] *")].map((one) => {
    const attributes = [...one.attributes].map(({ name, value }) => `${name}=${value}`);
    return [one.tagName, ...attributes, one.children.length === 0 ? text(one) : ""].join(" ").trim();
  });
  return [
    `folded: ${folded.join(", ")}`,
    ...out.map(
      (one) => [one.className, one.ariaCurrent, one.ariaDisabled].filter(Boolean).join(" ") + `: ${text(one)}`,
    ),
    ...shares,
    ...drawn,
    `focus: ${document.activeElement?.tagName}`,
  ];
}

/** Everything that a screen reader would be told with all of it open, and what only the eye is. */
async function saidBy(page: Page): Promise<string> {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  const lines = await page.evaluate(seen);
  return [...lines, await page.locator("body").ariaSnapshot()].join("\n");
}

test.each(states)("$view, $state: says what it said, no more and no less", async ({ open }) => {
  expect(await saidBy(await open())).toMatchSnapshot();
});
