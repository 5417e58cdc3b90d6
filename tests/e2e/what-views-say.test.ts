import type { Browser, Page } from "playwright-core";
import { dayText } from "../../sidebar/parts/day-text";
import { launchBrowser } from "../support/browser";
import { dialogViews } from "./views/dialog-views";
import { statesOf } from "./views/opening";
import { panelViews } from "./views/panel-views";

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const opening = {
  get browser() {
    return browser;
  },
  dress: <Value>(value: Value) => value,
};
const states = [...statesOf(panelViews(opening)), ...statesOf(dialogViews(opening))];

const isoIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The days that forms count from today are another one each day. */
const withoutToday = (said: string) =>
  [0, 14, 35].reduce((text, days) => {
    const day = isoIn(days);
    return text.replaceAll(day, `<in ${days} days>`).replaceAll(dayText(day), `<in ${days} days>`);
  }, said);

/** What is folded, and then everything that a screen reader would be told with all of it open. */
async function saidBy(page: Page): Promise<string> {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  const folded = await page.evaluate(() =>
    [...document.querySelectorAll("details")].flatMap((part) => {
      const isOpen = part.open;
      part.open = true;
      return isOpen ? [] : [part.querySelector("summary")?.textContent ?? ""];
    }),
  );
  return `folded: ${folded.join(", ")}\n${await page.locator("body").ariaSnapshot()}`;
}

test.each(states)("$view, $state: says what it said, no more and no less", async ({ open }) => {
  expect(withoutToday(await saidBy(await open()))).toMatchSnapshot();
});
