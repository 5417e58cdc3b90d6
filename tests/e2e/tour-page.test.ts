import type { Browser, Page } from "playwright-core";
import { handlers, type SheetFunctions } from "../../src/api/handlers";
import { serve } from "../../src/api/serve";
import { tourMessages as words } from "../../src/messages/tour-messages";
import { fakeSheets } from "../api/fake-sheets";
import { accessibilityFaults } from "../support/accessibility";
import { launchBrowser } from "../support/browser";
import { textsFainterThan } from "../support/contrast";
import { openBuiltPage } from "../support/sidebar-page";

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const open = (view: "tour" | "try-made-up", over: Partial<SheetFunctions> = {}) =>
  openBuiltPage(browser, "tour", serve(handlers(fakeSheets(over))), { view });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).press("Enter");
const stopsOf = Object.values(words.stops);

async function goTo(page: Page, stop: number): Promise<void> {
  await press(page, words.begin);
  for (let at = 0; at < stop; at += 1) await press(page, words.next);
  await page.getByText(/^Selected: Year 12, C4/).waitFor();
}

test("six stops by keyboard, each selecting its cell and saying it for the role that was chosen", async () => {
  const places: string[] = [];
  const page = await open("tour", {
    showPlace: ({ place }) => {
      places.push(place);
      return { where: "Year 12, C4", shown: place };
    },
  });
  await page.getByLabel(words.role).selectOption("head");
  await press(page, words.begin);
  for (const [index, stop] of stopsOf.entries()) {
    await page.getByRole("heading", { name: stop.title }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await page.getByText(stop.head).waitFor();
    await page.getByText(`Stop ${index + 1} of 6`).waitFor();
    await press(page, index === 5 ? words.finish : words.next);
  }
  await page.getByText(words.finished).waitFor();
  expect(places).toEqual(["mark", "tier", "reason", "log", "at-risk", "print"]);
});

test("it can be left at any stop, and goes on there when the page is opened again", async () => {
  const left: unknown[] = [];
  const page = await open("tour", { openView: (view) => void left.push(view) });
  await goTo(page, 2);
  await press(page, words.leave);
  expect(left).toEqual(["card"]);
  await page.reload();
  await page.getByRole("heading", { name: words.stops.reason.title }).waitFor();
  await press(page, words.back);
  await page.getByRole("heading", { name: words.stops.tier.title }).waitFor();
});

test("made-up learners come step by step; a step that did not get through is tried again, those before it are not", async () => {
  const steps: number[] = [];
  const page = await open("try-made-up", {
    bringMadeUp: ({ step }) => {
      steps.push(step);
      if (steps.length === 3) throw new Error("Google's own service failed at this moment.");
      return { ...(step < 5 && { next: step + 1 }), done: `Step ${step} is done.` };
    },
  });
  await press(page, words.bringing.start);
  await page.getByText("Google's own service failed").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await press(page, words.bringing.tryAgain);
  await page.getByRole("heading", { name: words.title }).waitFor();
  expect(steps).toEqual([0, 1, 2, 2, 3, 4, 5]);
});

test("with forced colours the current tab of the panel is the only one that is underlined", async () => {
  const page = await open("tour");
  const underlines = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("nav button")].map((button) => getComputedStyle(button).borderBottomColor),
    );
  await page.evaluate(() => document.querySelector("nav button")?.setAttribute("aria-current", "page"));
  await page.emulateMedia({ forcedColors: "active" });
  const [current, ...others] = await underlines();
  expect(new Set(others).size).toBe(1);
  expect(others).not.toContain(current);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(others[0]).toBe(ground);
});

test.each<[string, () => Promise<Page>]>([
  ["before the first stop", () => open("tour")],
  ["at a stop", async () => open("tour").then(async (page) => goTo(page, 3).then(() => page))],
  [
    "without a tracker",
    async () => {
      const page = await open("tour", {
        showPlace: () => {
          throw new Error("There is no tracker in this workbook yet.");
        },
      });
      await press(page, words.begin);
      await page.getByText("There is no tracker").waitFor();
      return page;
    },
  ],
  ["before made-up learners are brought", () => open("try-made-up")],
])("%s: axe finds nothing, each text is dark enough, and all fits 300 px", async (_, opened) => {
  const page = await opened();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(textsFainterThan, 4.5)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
});
