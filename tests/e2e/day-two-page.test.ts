import type { Browser, Page } from "playwright-core";
import { handlers, type SheetFunctions } from "../../src/api/handlers";
import { serve } from "../../src/api/serve";
import { fakeSheets } from "../api/fake-sheets";
import { dayTwo as data } from "../api/made-up-starts";
import { accessibilityFaults } from "../support/accessibility";
import { launchBrowser } from "../support/browser";
import { textsFainterThan } from "../support/contrast";
import { openBuiltPage, type PageStart } from "../support/sidebar-page";

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const open = (start: PageStart, over?: Partial<SheetFunctions>) =>
  openBuiltPage(browser, "support", serve(handlers(fakeSheets(over))), start);

async function isReadable(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(textsFainterThan, 4.5)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

test("an assessment is added by keyboard alone, and what is missing is told at its field", async () => {
  const addAssessment = jest.fn(() => ({ sentences: ['"Test 5" stands in Physics, column U.'] }));
  const page = await open({ view: "add-assessment", data }, { addAssessment });
  await page.getByRole("heading", { name: "Add an assessment" }).waitFor();
  await page.getByLabel("Title").focus();
  await page.keyboard.type("Test 5");
  await page.keyboard.press("Control+Enter");
  await page.getByText("Say out of how many marks it is").waitFor();
  expect(addAssessment).not.toHaveBeenCalled();
  await isReadable(page);
  await page.getByLabel("Out of (marks)").fill("40");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("heading", { name: "Assessment added" }).waitFor();
  expect(await page.locator("main").innerText()).toContain('"Test 5" stands in Physics, column U.');
  expect(addAssessment).toHaveBeenCalledWith({
    tracker: "Physics",
    title: "Test 5",
    maxMark: 40,
    weight: 1,
    course: "",
    date: "",
  });
});

test("a learner's form asks for a course only where the tracker has any, and for its subject only where Courses lacks it", async () => {
  const page = await open({ view: "add-learner", data });
  await page.getByLabel("Learner ID").waitFor();
  expect(await page.getByLabel("Subject").count()).toBe(0);
  await page.getByLabel("Course", { exact: true }).fill("CH1");
  await page.getByLabel("Subject").waitFor();
  await isReadable(page);
  await page.getByLabel("Course", { exact: true }).fill("");
  await page.getByLabel("Tracker").selectOption("Chemistry");
  await page.getByLabel("Course", { exact: true }).waitFor({ state: "detached" });
});

test("who has left is asked from which day, and which course", async () => {
  const sheets = fakeSheets();
  const card = sheets.card("10231");
  if (card.kind === "none") throw new Error(card.message);
  const learnerLeft = jest.fn(() => ({ sentences: ["Outcomes, row 2: left Physics on 2026-11-20."] }));
  const start = { view: "leaver" as const, data: { card, file: sheets.learnerFile({ learnerId: card.learner.id }) } };
  const page = await open(start, { learnerLeft });
  await page.getByRole("heading", { name: "Learner has left" }).waitFor();
  await isReadable(page);
  const choice = page.getByLabel("Left");
  if ((await choice.count()) > 0) await choice.selectOption("all");
  await page.getByRole("button", { name: "Record it" }).click();
  await page.getByRole("heading", { name: "Leaving recorded" }).waitFor();
  expect(learnerLeft).toHaveBeenCalledTimes(1);
});

test("who has moved is asked what has changed; what it is now stands beside what it will be", async () => {
  const sheets = fakeSheets();
  const card = sheets.card("10231");
  if (card.kind === "none") throw new Error(card.message);
  const learnerMoved = jest.fn(() => ({ sentences: ["Moves, row 2, keeps what stood before."] }));
  const file = sheets.learnerFile({ learnerId: card.learner.id });
  const page = await open({ view: "move", data: { card, file, places: data } }, { learnerMoved });
  await page.getByRole("heading", { name: "Learner has moved" }).waitFor();
  await page.getByLabel("What has changed").selectOption("Tutor");
  await page.getByText(`Now: ${card.learner.tutor}`).waitFor();
  expect(await page.getByLabel("Course").count()).toBe(0);
  await isReadable(page);
  await page.getByLabel("What has changed").selectOption("Course");
  await page.getByLabel("What it is from then on").fill("CH1");
  await page.getByText("neither retained nor lost").waitFor();
  await isReadable(page);
  await page.getByLabel("What has changed").selectOption("Tutor");
  await page.getByLabel("What it is from then on").fill("Mr Elm");
  await page.getByRole("button", { name: "Record the move" }).click();
  await page.getByRole("heading", { name: "Move recorded" }).waitFor();
  expect(learnerMoved).toHaveBeenCalledWith(expect.objectContaining({ kind: "Tutor", course: "", to: "Mr Elm" }));
});
