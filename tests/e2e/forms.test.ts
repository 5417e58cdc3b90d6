import type { Browser, Page } from "playwright-core";
import { handlers, type SheetFunctions } from "../../src/api/handlers";
import { serve } from "../../src/api/serve";
import { actionMessages } from "../../src/messages/action-messages";
import { faultMessages } from "../../src/messages/panel-messages";
import { taskMessages as words } from "../../src/messages/task-form-messages";
import { fakeSheets } from "../api/fake-sheets";
import { launchBrowser } from "../support/browser";
import { type AnswerCall, openBuiltPage } from "../support/sidebar-page";

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const open = (over: Partial<SheetFunctions> = {}, answer: AnswerCall = serve(handlers(fakeSheets(over)))) =>
  openBuiltPage(browser, "sidebar", answer);
const button = (page: Page, name: string) => page.getByRole("button", { name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);

async function openForm(page: Page) {
  await button(page, "Log an action").first().focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Kind of action").waitFor();
}

/** 2026-03-05, so many days after today: a form asks about a day that is years away. */
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const inWords = (day: string) =>
  new Date(day).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** From the heading to the last field that is asked for, by keyboard alone. */
async function fillIn(page: Page) {
  for (const text of ["Mentoring", "Meet each Monday.", "Contacted", "", "Missed two lessons."]) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(text);
  }
  await page.getByLabel("What is measured").focus();
  for (const text of ["Attendance", "79%", "90%"]) {
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  }
  await page.getByLabel("By when").fill(dayFromNow(42));
  await page.getByLabel("Review date").fill(dayFromNow(35));
}

test("an action is logged by keyboard alone; what was saved is shown, and the card is read anew", async () => {
  const saveActions = jest.fn(fakeSheets().saveActions);
  const card = jest.fn(fakeSheets().card);
  const page = await open({ saveActions, card });
  await openForm(page);
  expect(await focused(page)).toBe("Log an action");
  await fillIn(page);
  await page.keyboard.press("Control+Enter");
  await page.getByRole("heading", { name: "Action saved" }).waitFor();
  expect(await focused(page)).toBe("Action saved");
  expect(saveActions).toHaveBeenCalledTimes(1);
  expect(saveActions.mock.calls[0]?.[0].actions).toMatchObject([
    { learnerId: "10231", type: "Mentoring by staff or peers", owner: "T. Tutor", from: "79%", to: "90%" },
  ]);
  const text = await page.locator("main").innerText();
  for (const part of ["Missed two lessons.", "Meet each Monday.", "Interventions, row 2", inWords(dayFromNow(35))])
    expect(text).toContain(part);
  await button(page, words.back).click();
  expect(await focused(page)).toContain("Log an action");
  expect(card.mock.calls).toEqual([[undefined], ["10231"]]);
});

test("the first problem gets the focus, and its sentence is tied to it", async () => {
  const page = await open();
  await openForm(page);
  await page.getByLabel("Kind of action").selectOption("Study skills");
  await button(page, "Save action").click();
  expect(await focused(page)).toBe("field-plan");
  const plan = page.getByLabel("What will be done");
  expect(await plan.getAttribute("aria-required")).toBe("true");
  expect(await plan.getAttribute("aria-invalid")).toBe("true");
  expect(await plan.getAttribute("aria-describedby")).toBe("field-plan-problem");
  expect(await page.locator("#field-plan-problem").innerText()).toBe(actionMessages.missing.plan);
  const [bar, field] = [await page.locator(".finish").boundingBox(), await plan.boundingBox()];
  expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test("a problem in the folded part opens it", async () => {
  const page = await open();
  await openForm(page);
  await fillIn(page);
  await page.getByText("Sessions and cost").click();
  await page.getByLabel("Sessions", { exact: true }).fill("some");
  await page.getByText("Sessions and cost").click();
  await button(page, "Save action").click();
  expect(await focused(page)).toBe("field-sessions");
});

test("a save that does not get through says so, keeps what was typed, and can be tried again", async () => {
  let failures = 1;
  const real = serve(handlers(fakeSheets()));
  const page = await open({}, (name, json) => {
    if (name === "saveActions" && failures-- > 0) throw new Error("NetworkError: Connection failure due to HTTP 0");
    return real(name, json);
  });
  await openForm(page);
  await fillIn(page);
  await button(page, "Save action").click();
  await page.getByText(faultMessages.noConnection).waitFor();
  expect(await page.getByLabel("Issue").inputValue()).toBe("Missed two lessons.");
  await button(page, "Save action").click();
  await page.getByRole("heading", { name: "Action saved" }).waitFor();
});

test("says that it is saving until it is saved, and takes no second click meanwhile", async () => {
  const calls: ((answer: string) => void)[] = [];
  const real = serve(handlers(fakeSheets()));
  const page = await open({}, (name, json) =>
    name === "saveActions" ? new Promise((resolve) => calls.push(resolve)) : real(name, json),
  );
  await openForm(page);
  await fillIn(page);
  await button(page, "Save action").click();
  await button(page, words.saving).click({ force: true });
  expect(calls).toHaveLength(1);
  expect(await page.getByLabel("Issue").isDisabled()).toBe(true);
  expect(await page.getByRole("heading", { name: "Action saved" }).count()).toBe(0);
});

test("a draft outlives leaving the form, a reload and a closed panel, and goes when it is discarded", async () => {
  const page = await open();
  await openForm(page);
  await page.getByLabel("Issue").fill("Half a sentence");
  await button(page, words.back).click();
  await button(page, "Log an action begun").waitFor();
  await page.goto("about:blank");
  await page.goto("http://sidebar.test/");
  await button(page, "Log an action begun").click();
  expect(await page.getByLabel("Issue").inputValue()).toBe("Half a sentence");
  await button(page, words.discard).click();
  await page.getByRole("button", { name: "Log an action", exact: true }).waitFor();
});

test("an action for several learners is one save, without those who were left out", async () => {
  const { learners } = fakeSheets().selectedLearners();
  const [ada] = learners;
  const three = ["1", "2", "3"].flatMap((learnerId) =>
    ada ? [{ ...ada, learnerId, name: `Learner ${learnerId}` }] : [],
  );
  const saveActions = jest.fn(fakeSheets().saveActions);
  const page = await open({ selectedLearners: () => ({ learners: three, message: "", leftOut: "" }), saveActions });
  await button(page, "Log an action for all selected rows").click();
  await button(page, "Leave out Learner 2").click();
  await page.getByLabel("Kind of action").focus();
  await page.keyboard.press("Shift+Tab");
  await fillIn(page);
  await page.keyboard.press("Control+Enter");
  await page.getByRole("heading", { name: "Action saved" }).waitFor();
  const sent = saveActions.mock.calls[0]?.[0].actions;
  expect(sent?.map(({ learnerId }) => learnerId)).toEqual(["1", "3"]);
  expect(new Set(sent?.map(({ id }) => id)).size).toBe(2);
});

test("a concern that is saved offers a mail to the tutor, which says nothing of the learner", async () => {
  const page = await open();
  await button(page, "Raise a concern").click();
  await page.getByLabel("What you have seen").fill("Falls asleep.");
  await page.getByLabel("Short-term target").fill("Early nights.");
  await page.getByLabel("By when").fill(dayFromNow(35));
  await button(page, "Save concern").click();
  const address = await page.getByRole("link").getAttribute("href");
  expect(address).toMatch(/^mailto:t\.tutor@college\.example\?subject=/);
  expect(address).not.toMatch(/Ada|10231|asleep/i);
});
