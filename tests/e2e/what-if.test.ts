import type { Browser } from "playwright-core";
import { handlers, type SheetFunctions } from "../../src/api/handlers";
import { serve } from "../../src/api/serve";
import { whatIfFormMessages as words } from "../../src/messages/what-if-messages";
import { fakeSheets } from "../api/fake-sheets";
import { accessibilityFaults } from "../support/accessibility";
import { launchBrowser } from "../support/browser";
import { openBuiltPage } from "../support/sidebar-page";

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const open = (over: Partial<SheetFunctions> = {}) =>
  openBuiltPage(browser, "what-if", serve(handlers(fakeSheets(over))), undefined, { width: 960, height: 520 });

test("another threshold shows at once who is added, and only the button writes it; axe finds nothing", async () => {
  const changePolicy = jest.fn(fakeSheets().changePolicy);
  const page = await open({ changePolicy });
  await page.getByText(words.nothing).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByLabel("Attendance below this is a concern").fill("93");
  await page.getByRole("rowheader", { name: "Sam Ash" }).waitFor();
  expect(await page.getByRole("status").textContent()).toBe(words.said(1, 0));
  expect(await page.getByText("Physics: Attendance 92% (below 93%)").count()).toBe(1);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(changePolicy).not.toHaveBeenCalled();
  await page.keyboard.press("Enter");
  await page.getByText("The Policy was changed.").waitFor();
  expect(changePolicy.mock.calls[0]?.[0]).toMatchObject({
    settings: [{ key: "attendance.amber", before: 90, after: 93 }],
  });
});

test("thresholds that cannot stand together say why and cannot be written", async () => {
  const page = await open();
  await page.getByLabel("Attendance below this is a concern").fill("70");
  await page.getByText("attendance.severe must not be above").waitFor();
  expect(await page.getByRole("button", { name: words.apply }).getAttribute("aria-disabled")).toBe("true");
  await page.getByRole("button", { name: words.reset }).click();
  await page.getByText(words.noMoves).waitFor();
});
