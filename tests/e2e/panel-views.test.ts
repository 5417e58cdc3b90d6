import type { Browser, Page } from "playwright-core";
import { handlers, type SheetFunctions } from "../../src/api/handlers";
import { serve } from "../../src/api/serve";
import { fakeSheets } from "../api/fake-sheets";
import { conflict } from "../api/made-up-starts";
import { launchBrowser } from "../support/browser";
import { openBuiltPage, type PageStart } from "../support/sidebar-page";
import { fullCard, fullFile, fullList } from "./learner-on-file";

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const answer = (over: Partial<SheetFunctions> = {}) =>
  serve(handlers(fakeSheets({ card: fullCard, learnerFile: () => fullFile(), myList: fullList, ...over })));

const press = (page: Page, name: string) => page.getByRole("button", { name }).first().click();
const onFile = (view: string, file = fullFile()): PageStart => ({ view, data: { card: fullCard(), file } });
const support = (start: PageStart, over?: Partial<SheetFunctions>) =>
  openBuiltPage(browser, "support", answer(over), start);

test("who saves second sees what the first changed, takes it over or not, and saves knowing of it", async () => {
  const answers = [conflict, { ...fakeSheets().savePlan({} as never), version: 4 }];
  const savePlan = jest.fn<never, [unknown]>(() => answers.shift() as never);
  const page = await support(onFile("plan"), { savePlan });
  await page.getByLabel("3. Agreed interventions").fill("Catch-up on Tuesdays");
  await press(page, "Save changes");
  await page.getByText("In the sheet: P. Physics").waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("M. Mentor changed this meanwhile");
  await press(page, "Use theirs: Named staff");
  await press(page, "Save changes");
  await page.getByRole("heading", { name: "Plan saved" }).waitFor();
  expect(savePlan.mock.calls.map(([sent]) => sent)).toMatchObject([
    { version: 2, staff: "M. Mentor" },
    { version: 3, staff: "P. Physics", interventions: "Catch-up on Tuesdays" },
  ]);
});

test.each(["Support plan", "Progress review", "History"])(
  "whoever comes back from another page, %s, finds the card where they left it, and by the menu begins at its top",
  async (name) => {
    const start = { view: "card", data: fullCard() };
    const page = await openBuiltPage(browser, "sidebar", answer(), start, { height: 400 });
    const button = page.getByRole("button", { name, exact: true });
    await page.evaluate(() => scrollTo(0, 90));
    await button.press("Enter");
    const before = await button.boundingBox();
    await page.goto("http://sidebar.test/");
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await button.boundingBox()).toEqual(before);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    // It is given once.
    await page.goto("http://sidebar.test/");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Ada Example");
  },
);

test("of several courses the selected row's is meant by a concern; without one, somebody has to say", async () => {
  const saveConcern = jest.fn(fakeSheets().saveConcern);
  const { ofSelectedRow: _, ...found } = fullCard();
  for (const card of [fullCard(), found]) {
    const page = await openBuiltPage(browser, "sidebar", answer({ card: () => card, saveConcern }));
    await press(page, "Raise a concern");
    await page.getByLabel("What you have seen").fill("Falls asleep.");
    await page.getByLabel("Short-term target").fill("Early nights.");
    await page.getByLabel("By when").fill(new Date(Date.now() + 35 * 86_400_000).toISOString().slice(0, 10));
    await press(page, "Save concern");
    if (card === found) {
      await page.getByText("Say on which course.").waitFor();
      await page.getByLabel("Course").selectOption("MA-AL");
      await press(page, "Save concern");
    }
    await page.getByRole("heading", { name: "Concern saved" }).waitFor();
  }
  expect(saveConcern.mock.calls.map(([{ course }]) => course)).toEqual(["PH-AL", "MA-AL"]);
});

test("whoever comes back from a form finds the card as they left it", async () => {
  const page = await openBuiltPage(browser, "sidebar", answer(), undefined, { height: 500 });
  await page.getByText("On track").click();
  const review = page.getByRole("button", { name: "Review: Small-group catch-up" });
  await review.focus();
  const before = await review.boundingBox();
  await page.keyboard.press("Enter");
  await press(page, "Back to the learner");
  expect(await review.boundingBox()).toEqual(before);
  expect(await review.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.locator("details.on-track").getAttribute("open")).not.toBeNull();
});
