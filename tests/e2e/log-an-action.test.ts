import type { Browser, Page } from "playwright-core";
import { handlers, type SheetFunctions } from "../../src/api/handlers";
import { serve } from "../../src/api/serve";
import { actionMessages } from "../../src/messages/action-messages";
import { actionFormMessages } from "../../src/messages/action-form-messages";
import { faultMessages } from "../../src/messages/fault-messages";
import { fakeSheets } from "../api/fake-sheets";
import { launchBrowser } from "../support/browser";
import { textsFainterThan } from "../support/contrast";
import { type AnswerCall, openBuiltPage } from "../support/sidebar-page";

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const words = actionFormMessages;
const open = (over: Partial<SheetFunctions> = {}, answer: AnswerCall = serve(handlers(fakeSheets(over)))) =>
  openBuiltPage(browser, "sidebar", answer);
const button = (page: Page, name: string) => page.getByRole("button", { name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);

async function openForm(page: Page) {
  await button(page, words.start).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel(words.type).waitFor();
}

/** From the first field to the last that is asked for, by keyboard alone. */
async function fillIn(page: Page) {
  const typed = ["Missed two lessons.", "Meet each Monday.", "T. Tutor"];
  await page.keyboard.type("Mentoring");
  for (const text of typed) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(text);
  }
  await page.getByLabel(words.measure).focus();
  for (const text of ["Attendance", "79%", "90%"]) {
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  }
  await page.getByLabel(words.byWhen).fill("2040-02-11");
  await page.getByLabel(words.review).fill("2040-02-04");
  await page.getByLabel(words.contact).selectOption("Contacted");
}

test("an action is logged by keyboard alone; what was saved is shown, and the card counts it", async () => {
  const saveActions = jest.fn(fakeSheets().saveActions);
  const page = await open({ saveActions });
  await openForm(page);
  expect(await focused(page)).toBe("action-type");
  await fillIn(page);
  await page.keyboard.press("Control+Enter");
  await page.getByRole("heading", { name: words.saved }).waitFor();
  expect(await focused(page)).toBe(words.saved);
  expect(saveActions).toHaveBeenCalledTimes(1);
  expect(saveActions.mock.calls[0]?.[0][0]).toMatchObject({
    learnerId: "10231",
    type: "Mentoring by staff or peers",
    owner: "T. Tutor",
    from: "79%",
    to: "90%",
  });
  const text = await page.locator("main").innerText();
  for (const part of ["Missed two lessons.", "Meet each Monday.", "Interventions, row 2", "4 February 2040"])
    expect(text).toContain(part);
  await button(page, words.back).click();
  await page.getByText(words.open(1)).waitFor();
  expect(await focused(page)).toBe(words.start);
});

test("the first problem gets the focus, and its sentence is tied to it", async () => {
  const page = await open();
  await openForm(page);
  await page.getByLabel(words.type).selectOption("Study skills");
  await button(page, words.save).click();
  expect(await focused(page)).toBe("action-issue");
  const issue = page.getByLabel(words.issue);
  expect(await issue.getAttribute("aria-invalid")).toBe("true");
  expect(await issue.getAttribute("aria-describedby")).toBe("action-issue-problem");
  expect(await page.locator("#action-issue-problem").innerText()).toBe(actionMessages.missing.issue);
  const [bar, field] = [await page.locator(".finish").boundingBox(), await issue.boundingBox()];
  expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test("a problem in the folded part opens it", async () => {
  const page = await open();
  await openForm(page);
  await fillIn(page);
  await page.getByText(words.details).click();
  await page.getByLabel(words.sessions).fill("some");
  await page.getByText(words.details).click();
  await button(page, words.save).click();
  expect(await focused(page)).toBe("action-sessions");
});

test("a save that does not get through says so, keeps what was typed, and can be tried again", async () => {
  let failures = 1;
  const real = serve(handlers(fakeSheets()));
  const page = await open({}, (name, json) => {
    if (name === "saveAction" && failures-- > 0) throw new Error("NetworkError: Connection failure due to HTTP 0");
    return real(name, json);
  });
  await openForm(page);
  await fillIn(page);
  await button(page, words.save).click();
  await page.getByText(faultMessages.noConnection).waitFor();
  expect(await page.getByLabel(words.issue).inputValue()).toBe("Missed two lessons.");
  await button(page, words.save).click();
  await page.getByRole("heading", { name: words.saved }).waitFor();
});

test("says that it is saving until it is saved, and takes no second click meanwhile", async () => {
  const calls: ((answer: string) => void)[] = [];
  const real = serve(handlers(fakeSheets()));
  const page = await open({}, (name, json) =>
    name === "saveAction" ? new Promise((resolve) => calls.push(resolve)) : real(name, json),
  );
  await openForm(page);
  await fillIn(page);
  await button(page, words.save).click();
  await button(page, words.saving).click({ force: true });
  expect(calls).toHaveLength(1);
  expect(await page.getByLabel(words.issue).isDisabled()).toBe(true);
  expect(await page.getByRole("heading", { name: words.saved }).count()).toBe(0);
});

test("a draft outlives leaving the form and a reload of the panel, and goes when it is discarded", async () => {
  const page = await open();
  await openForm(page);
  await page.getByLabel(words.issue).fill("Half a sentence");
  await button(page, words.back).click();
  await button(page, words.resume).waitFor();
  await page.reload();
  await button(page, words.resume).click();
  expect(await page.getByLabel(words.issue).inputValue()).toBe("Half a sentence");
  await button(page, words.discard).click();
  await button(page, words.start).waitFor();
});

test("what was typed is shown as text: nothing in it runs", async () => {
  const evil = `<img src=x onerror="document.title='ran'">`;
  const page = await open();
  await openForm(page);
  await fillIn(page);
  await page.getByLabel(words.issue).fill(evil);
  await button(page, words.save).click();
  await page.getByText(evil).waitFor();
  expect(await page.locator("main img").count()).toBe(0);
  expect(await page.title()).not.toBe("ran");
});

test("the form says where safeguarding goes, can be read, and fits the panel", async () => {
  const page = await open();
  await openForm(page);
  expect(await page.getByText(words.safeguarding).isVisible()).toBe(true);
  await button(page, words.save).click();
  expect(await page.evaluate(textsFainterThan, 4.5)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  for (const control of await page.locator("main :is(input, select, textarea)").all())
    expect(await control.evaluate((element) => (element as HTMLInputElement).labels?.length)).toBe(1);
});
