import type { Browser, Page } from "playwright-core";
import { handlers, type SheetFunctions } from "../../src/api/handlers";
import { serve } from "../../src/api/serve";
import { fakeSheets } from "../api/fake-sheets";
import { launchBrowser } from "../support/browser";
import { openBuiltPage, type PageStart } from "../support/sidebar-page";
import { fullCard, fullFile, fullList } from "./learner-on-file";

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const conflict = {
  kind: "conflict" as const,
  id: "ISP-0123456789abcdef01234567",
  version: 3,
  savedBy: "M. Mentor",
  savedAt: "2030-01-07 10:32",
  differences: [{ key: "staff", heading: "Named staff", theirs: "P. Physics", yours: "M. Mentor" }],
};
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
