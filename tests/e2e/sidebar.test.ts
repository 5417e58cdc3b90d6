import type { Browser, Page } from "playwright-core";
import { handlers, type SheetFunctions } from "../../src/api/handlers";
import { serve } from "../../src/api/serve";
import { faultMessages } from "../../src/messages/panel-messages";
import { cardMessages, learnerMessages } from "../../src/messages/learner-messages";
import { enrolment } from "../api/enrolment";
import { fakeSheets } from "../api/fake-sheets";
import { support } from "../api/support";
import { launchBrowser } from "../support/browser";
import { fullCard } from "./learner-on-file";
import { textsFainterThan } from "../support/contrast";
import { type AnswerCall, openBuiltPage } from "../support/sidebar-page";

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const answering = (over: Partial<SheetFunctions> = {}): AnswerCall => serve(handlers(fakeSheets(over)));
const open = (over?: Partial<SheetFunctions>) => openBuiltPage(browser, "sidebar", answering(over));
const seen = (page: Page) => page.locator("body").innerText();

const red = enrolment({
  subject: "Physics",
  tier: "Red",
  gap: -2,
  workingAt: "D",
  reasons: ["Attendance 86% (below 90%)", "Missing work 2 (1 or more)"],
  action: "Meet the learner this week.",
  marks: [
    { assessment: "Test 1", percent: 62, code: "" },
    { assessment: "Mock", percent: null, code: "ABS" },
  ],
});
const card = () => ({
  kind: "learner" as const,
  learner: { id: "10231", name: "Ada Example", tutor: "T. Tutor", tutorGroup: "12A" },
  overall: "Red" as const,
  overallWhy: "",
  enrolments: [red],
  support: support(),
});

test("opens on the selected learner: tier in words, each reason, what to do, grades and marks", async () => {
  const page = await open({ card });
  await page.getByRole("heading", { name: "Ada Example" }).waitFor();
  const text = await seen(page);
  for (const words of [...red.reasons, red.action, "Red", "2 grades below", "Attendance %", "Tutor T. Tutor"]) {
    expect(text).toContain(words);
  }
  expect(await page.getByRole("img").getAttribute("aria-label")).toBe("One mark: 62%.");
});

test("a next review that is overdue says so in words, and a day to come does not", async () => {
  const reviewedBy = (nextReview: string, nextReviewOverdue: boolean) => () => ({
    ...card(),
    support: { ...support(), nextReview, nextReviewOverdue },
  });
  const line = (page: Page) => page.locator(".open-actions > p").innerText();
  expect(await line(await open({ card: reviewedBy("2026-01-05", true) }))).toBe("Next review 5 January 2026: overdue");
  expect(await line(await open({ card: reviewedBy("2030-01-05", false) }))).toBe("Next review 5 January 2030");
});

test("says to a screen reader who is shown now", async () => {
  const page = await open({ card });
  await page.getByRole("heading", { name: "Ada Example" }).waitFor();
  expect(await page.locator("main").getByRole("status").textContent()).toBe("Now showing Ada Example: Red.");
});

test("what the sheet holds is shown as text: nothing in it runs", async () => {
  const evil = `<img src=x onerror="document.title='ran'"><script>document.title='ran'</script>`;
  const learner = { id: evil, name: evil, tutor: evil, tutorGroup: evil };
  const enrolments = [enrolment({ ...red, subject: evil, reasons: [evil], action: evil, meg: evil })];
  const page = await open({ card: () => ({ ...card(), learner, enrolments }) });
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(evil);
  expect(await page.locator("main img, main script").count()).toBe(0);
  expect(await page.title()).not.toBe("ran");
});

test("without a learner it says why and what to do", async () => {
  const message = cardMessages.noLearner("Physics", 1);
  const page = await open({ card: () => ({ kind: "none", message }) });
  await page.getByText(message).waitFor();
  expect(message).toContain(`choose ${learnerMessages.useSelectedRow}`);
});

test("a call that does not get through says so in plain words, and the next one can succeed", async () => {
  let calls = 0;
  const page = await openBuiltPage(browser, "sidebar", (name, json) => {
    calls += 1;
    if (calls === 1) throw new Error("NetworkError: Connection failure due to HTTP 0");
    return answering({ card })(name, json);
  });
  await page.getByText(faultMessages.noConnection).waitFor();
  await page.getByRole("button", { name: "Use selected row" }).click();
  await page.getByRole("heading", { name: "Ada Example" }).waitFor();
  expect(await seen(page)).not.toContain(faultMessages.noConnection);
});

test("says that it works after half a second, and keeps its place on the page", async () => {
  let answer: (text: string) => void = () => {};
  const page = await openBuiltPage(browser, "sidebar", () => new Promise<string>((done) => (answer = done)));
  const button = page.getByRole("button", { name: "Use selected row" });
  const before = await button.boundingBox();
  await page.getByText("Working…").waitFor();
  expect(await button.boundingBox()).toEqual(before);
  answer(await answering({ card })("card", "{}"));
  await page.getByRole("heading", { name: "Ada Example" }).waitFor();
  expect(await button.boundingBox()).toEqual(before);
});

test("nothing is wider than the panel", async () => {
  const long = "Averyveryverylongwordwithoutanyspaceinitwhatsoeverandthensome".repeat(2);
  const enrolments = [enrolment({ ...red, subject: long, meg: long, reasons: [long], sheet: long })];
  const learner = { id: long, name: long, tutor: long, tutorGroup: long };
  const page = await open({ card: () => ({ ...card(), learner, enrolments }) });
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
});

test("every text stands out from what is behind it by 4.5 to 1 or more", async () => {
  const enrolments = [red, ...(["Amber", "On track", "Not enough data"] as const).map((tier) => enrolment({ tier }))];
  const page = await open({ card: () => ({ ...card(), enrolments }) });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
  expect(await page.evaluate(textsFainterThan, 4.5)).toEqual([]);
  expect(await page.evaluate(textsFainterThan, 22)).not.toEqual([]);
});

test("a learner who was searched for takes the place of the one before, and the focus goes to the name", async () => {
  const page = await open({ card });
  await page.getByLabel("Find by name or ID").fill("ada");
  await page.keyboard.press("Enter");
  await page.locator(".found button").focus();
  await page.keyboard.press("Enter");
  await page.locator(".found").waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Ada Example");
});

test("the first reason stands under the tier, three actions are shown at once and the others are one key away", async () => {
  const actions = Array.from({ length: 40 }, (_, index) => ({
    ...fullCard().support.openActions[0]!,
    id: `ACT-${String(index).padStart(24, "0")}`,
    type: `Support ${index + 1}`,
    owner: "فاطمة",
  }));
  const page = await open({
    card: () => ({
      ...card(),
      enrolments: [enrolment({ subject: "Maths", tier: "On track", row: 9 }), red],
      support: { ...support(), openActions: actions, actions: { open: 40, overdue: 0, nextReview: "2030-01-05" } },
    }),
  });
  const why = page.getByText(`Physics: ${red.reasons[0]}`);
  expect((await why.boundingBox())?.y).toBeLessThan(300);
  expect(await page.locator(".open-actions .row:visible").count()).toBe(3);
  expect(await page.locator(".open-actions bdi").first().innerText()).toBe("فاطمة");
  await page.getByText("Show all 40").focus();
  await page.keyboard.press("Enter");
  expect(await page.locator(".open-actions .row:visible").count()).toBe(40);
});
