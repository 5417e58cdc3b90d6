import type { Browser, Page } from "playwright-core";
import type { Start } from "../../src/api/contract";
import { handlers, type SheetFunctions } from "../../src/api/handlers";
import { serve } from "../../src/api/serve";
import { sidebarMessages } from "../../src/messages/sidebar-messages";
import { enrolment } from "../api/enrolment";
import { fakeSheets } from "../api/fake-sheets";
import { support } from "../api/support";
import { launchBrowser } from "../support/browser";
import { textsFainterThan } from "../support/contrast";
import { type AnswerCall, openSidebar } from "../support/sidebar-page";

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const answering = (over: Partial<SheetFunctions> = {}): AnswerCall => serve(handlers(fakeSheets(over)));
const open = (start?: Start, over?: Partial<SheetFunctions>) => openSidebar(browser, start, answering(over));
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
  enrolments: [red],
  support: support(),
});

test("opens on the selected learner: tier in words, each reason, what to do, grades and marks", async () => {
  const page = await open(undefined, { card });
  await page.getByRole("heading", { name: "Ada Example" }).waitFor();
  const text = await seen(page);
  for (const words of [...red.reasons, red.action, "Red", "2 grades below", "Attendance %", "Tutor T. Tutor"]) {
    expect(text).toContain(words);
  }
  expect(await page.getByRole("img").getAttribute("aria-label")).toBe("One mark: 62%.");
});

test("says to a screen reader who is shown now", async () => {
  const page = await open(undefined, { card });
  await page.getByRole("heading", { name: "Ada Example" }).waitFor();
  expect(await page.getByRole("status").textContent()).toBe("Now showing Ada Example: Red.");
});

test("what the sheet holds is shown as text: nothing in it runs", async () => {
  const evil = `<img src=x onerror="document.title='ran'"><script>document.title='ran'</script>`;
  const learner = { id: evil, name: evil, tutor: evil, tutorGroup: evil };
  const enrolments = [enrolment({ ...red, subject: evil, reasons: [evil], action: evil, meg: evil })];
  const page = await open(undefined, { card: () => ({ kind: "learner", learner, enrolments, support: support() }) });
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(evil);
  expect(await page.locator("main img, main script").count()).toBe(0);
  expect(await page.title()).not.toBe("ran");
});

test("without a learner it says why and what to do", async () => {
  const page = await open(undefined, { card: () => ({ kind: "none", message: "Row 1 holds the headings." }) });
  await page.getByText("Row 1 holds the headings.").waitFor();
  expect(await seen(page)).toContain(sidebarMessages.card.hint);
});

test("a call that does not get through says so in plain words, and the next one can succeed", async () => {
  let calls = 0;
  const page = await openSidebar(browser, undefined, (name, json) => {
    calls += 1;
    if (calls === 1) throw new Error("NetworkError: Connection failure due to HTTP 0");
    return answering({ card })(name, json);
  });
  await page.getByText(sidebarMessages.faults.noConnection).waitFor();
  await page.getByRole("button", { name: "Use selected row" }).click();
  await page.getByRole("heading", { name: "Ada Example" }).waitFor();
  expect(await seen(page)).not.toContain(sidebarMessages.faults.noConnection);
});

test("says that it works after half a second, and keeps its place on the page", async () => {
  let answer: (text: string) => void = () => {};
  const page = await openSidebar(browser, undefined, () => new Promise<string>((done) => (answer = done)));
  const button = page.getByRole("button", { name: "Use selected row" });
  const before = await button.boundingBox();
  await page.getByText("Working…").waitFor();
  expect(await button.boundingBox()).toEqual(before);
  answer(await answering({ card })("card", "{}"));
  await page.getByRole("heading", { name: "Ada Example" }).waitFor();
  expect(await button.boundingBox()).toEqual(before);
});

test("set-up by keyboard alone: asks what it does not know, changes nothing until told, then reports", async () => {
  const setUpSheet = jest.fn(fakeSheets().setUpSheet);
  const page = await open({ view: "set-up" }, { setUpSheet });
  const submit = page.getByRole("button", { name: "Set up this sheet" });
  await submit.waitFor();
  expect(await seen(page)).toContain("Nothing has been changed yet.");
  await submit.focus();
  await page.keyboard.press("Enter");
  await page.getByText("Choose the column that tells learners apart (Learner ID).").waitFor();
  expect(setUpSheet).not.toHaveBeenCalled();

  await page.getByLabel(/tells learners apart/).focus();
  await page.keyboard.press("ArrowDown");
  await page.getByLabel(/^Max mark/).fill("50");
  await page.keyboard.press("Tab");
  await page.keyboard.type("2");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "What was done" }).waitFor();
  expect(setUpSheet).toHaveBeenCalledTimes(1);
  expect(setUpSheet.mock.calls[0]?.[0]).toMatchObject({
    columns: expect.arrayContaining([{ column: 0, key: "learnerId" }]),
    assessments: [{ column: 3, maxMark: 50, weight: 2 }],
    constants: { subject: "Physics" },
  });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("What was done");
});

test("a wrong number is told at its field, and the list of what is left leads there", async () => {
  const page = await open({ view: "set-up" });
  const field = page.getByLabel(/^Max mark/);
  await field.fill("forty");
  await page.getByRole("button", { name: "Set up this sheet" }).click();
  await page.getByRole("button", { name: "Test 1" }).click();
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  const bar = await page.locator(".finish").boundingBox();
  const at = await field.boundingBox();
  expect((at?.y ?? 0) + (at?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test("a report shows what needs a person first", async () => {
  const lines = [
    { kind: "done" as const, where: "Tracker, column K", text: "The formula was missing; put back." },
    { kind: "left" as const, where: "Assessments, row 4", text: "Expected a number above 0; found forty." },
  ];
  const page = await open({ view: "report", data: { summary: "1 repaired, 1 left.", lines } });
  expect(await page.locator("h2").allInnerTexts()).toEqual(["Needs a person (1)", "Done (1)"]);
});

test("help says that safeguarding does not belong here", async () => {
  const page = await open({ view: "help" });
  expect(await seen(page)).toContain("Never write safeguarding details in this sheet.");
});

test("nothing is wider than the panel, in any view", async () => {
  const long = "Averyveryverylongwordwithoutanyspaceinitwhatsoeverandthensome".repeat(2);
  const enrolments = [enrolment({ ...red, subject: long, meg: long, reasons: [long], sheet: long })];
  const learner = { id: long, name: long, tutor: long, tutorGroup: long };
  for (const start of [undefined, { view: "set-up" as const }, { view: "help" as const }]) {
    const page = await open(start, { card: () => ({ kind: "learner", learner, enrolments, support: support() }) });
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  }
});

test("every text stands out from what is behind it by 4.5 to 1 or more", async () => {
  const enrolments = [red, ...(["Amber", "On track", "Not enough data"] as const).map((tier) => enrolment({ tier }))];
  const report = { summary: "Done.", lines: [{ kind: "left" as const, where: "Here", text: "This." }] };
  const starts: (Start | undefined)[] = [
    undefined,
    { view: "set-up" },
    { view: "help" },
    { view: "report", data: report },
  ];
  for (const start of starts) {
    const page = await open(start, { card: () => ({ ...card(), enrolments }) });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
    if (start?.view === "set-up") await page.getByRole("button", { name: "Set up this sheet" }).click();
    expect(await page.evaluate(textsFainterThan, 4.5)).toEqual([]);
    expect(await page.evaluate(textsFainterThan, 22)).not.toEqual([]);
  }
});
