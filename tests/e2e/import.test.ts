import type { Browser, Page } from "playwright-core";
import { handlers, type SheetFunctions } from "../../src/api/handlers";
import { serve } from "../../src/api/serve";
import { changeId } from "../../src/domain/import/plan-import";
import { importFormMessages as words } from "../../src/messages/import-messages";
import { fakeSheets } from "../api/fake-sheets";
import { importPreview } from "../api/import-preview";
import { accessibilityFaults } from "../support/accessibility";
import { launchBrowser } from "../support/browser";
import { openBuiltPage } from "../support/sidebar-page";

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const open = (over: Partial<SheetFunctions> = {}) =>
  openBuiltPage(browser, "import", serve(handlers(fakeSheets(over))), undefined, { width: 960, height: 520 });
const button = (page: Page, name: string) => page.getByRole("button", { name });

test("a pasted export is previewed, one change ticked and written, by keyboard alone; axe finds nothing on the way", async () => {
  const applyImport = jest.fn(fakeSheets().applyImport);
  const page = await open({ applyImport });
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByLabel(words.paste).focus();
  await page.keyboard.insertText("Student ID\tAttendance\n101\t91");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText(words.untouched).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByLabel(words.replaceOne("Physics H3", "Jo Birch")).focus();
  await page.keyboard.press("Space");
  expect(await page.getByLabel(words.replaceAll(1, "Physics", "Attendance %")).isChecked()).toBe(true);
  await button(page, words.write(2)).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: words.done }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  const replaced = importPreview().changes.filter(({ before }) => before !== "");
  expect(applyImport).toHaveBeenCalledTimes(1);
  expect(applyImport.mock.calls[0]?.[0]).toMatchObject({
    text: "Student ID\tAttendance\n101\t91",
    replace: replaced.map(changeId),
  });
});

test("a chosen file is read in its own encoding; its columns and suggested learners can be put right", async () => {
  const previewImport = jest.fn(fakeSheets().previewImport);
  const page = await open({ previewImport });
  const file = Buffer.from("Student ID,Name,Attendance\n101,Zo\xeb,91", "latin1");
  await page.getByLabel(words.file).setInputFiles({ name: "export.csv", mimeType: "text/csv", buffer: file });
  await page.waitForFunction(() => document.querySelector("textarea")?.value !== "");
  await button(page, words.preview).click();
  await page.getByLabel(words.isLearner("Al Cole", "103", true)).check();
  await page.getByText(words.columns).click();
  await page.getByLabel(words.useOf("House")).selectOption("attendance");
  await page.waitForFunction(() => document.querySelector<HTMLElement>(".primary")?.ariaDisabled === "false");
  expect(previewImport.mock.lastCall?.[0]).toEqual({
    text: "Student ID,Name,Attendance\n101,Zoë,91",
    columns: [{ column: 2, use: "attendance" }],
    confirmed: [6],
  });
});

test("what comes from a file is shown as text, never as a page; a refusal leaves what was pasted", async () => {
  const hostile = '<img src=x onerror="document.title=1">';
  const bad = [{ row: 2, heading: hostile, found: hostile, reason: "No." }];
  const page = await open({ previewImport: () => importPreview({ bad }) });
  await button(page, words.preview).click();
  await page.getByText(words.empty).waitFor();
  await page.getByLabel(words.paste).fill("a,b");
  await button(page, words.preview).click();
  await page.getByText(words.untouched).waitFor();
  expect(await page.locator("img").count()).toBe(0);
  await button(page, words.another).click();
  expect(await page.getByLabel(words.paste).inputValue()).toBe("a,b");
});
