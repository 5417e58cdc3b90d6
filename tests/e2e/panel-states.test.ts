import type { Browser, Page } from "playwright-core";
import { handlers, type SheetFunctions } from "../../src/api/handlers";
import { serve } from "../../src/api/serve";
import { reportOf } from "../../src/domain/reports/department-report";
import { reportedDepartment } from "../domain/reports/reported-department";
import { fakeSheets } from "../api/fake-sheets";
import { accessibilityFaults } from "../support/accessibility";
import { launchBrowser } from "../support/browser";
import { textsFainterThan } from "../support/contrast";
import { fullCard, fullFile } from "./learner-on-file";
import { type AnswerCall, openBuiltPage, type PageStart } from "../support/sidebar-page";

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const never: AnswerCall = () => new Promise<string>(() => {});
const failing: AnswerCall = () => {
  throw new Error("Google's own service failed at this moment.");
};
const answering = (over: Partial<SheetFunctions> = {}): AnswerCall => serve(handlers(fakeSheets(over)));
const dialog = { width: 960, height: 520 };
type Size = typeof dialog;

/** Opened, and waited for until it shows `until`. */
async function shown(name: string, answer: AnswerCall, until: string, start?: PageStart, size?: Size): Promise<Page> {
  const page = await openBuiltPage(browser, name, answer, start, size);
  await page.locator(until).first().waitFor();
  return page;
}

const report = {
  summary: "1 repaired, 1 left.",
  lines: [
    { kind: "done" as const, where: "Tracker, column K", text: "The formula was missing; put back." },
    { kind: "left" as const, where: "Assessments, row 4", text: "Expected a number above 0; found forty." },
  ],
};

/** All is answered but these calls, which fail, or whose answer never comes. */
const except = (how: AnswerCall, ...calls: readonly string[]): AnswerCall => {
  const answer = answering({ card: fullCard, learnerFile: () => fullFile() });
  return (name, json) => (calls.includes(name) ? how(name, json) : answer(name, json));
};

/** Presses a button, and waits for what comes of it. */
async function pressed(page: Page, button: string, until: string): Promise<Page> {
  await page.getByRole("button", { name: button, exact: true }).first().click();
  await page.locator(until).first().waitFor();
  return page;
}

const waiting = "text=Working…";
const failed = "text=failed at this moment";

async function concernBeingSaved(how: AnswerCall, until: string): Promise<Page> {
  const page = await shown("sidebar", except(how, "saveConcern"), "text=Raise a concern");
  await page.getByRole("button", { name: "Raise a concern" }).click();
  await page.getByLabel("What you have seen").fill("Falls asleep.");
  await page.getByLabel("Short-term target").fill("Early nights.");
  await page.getByLabel("By when").fill(new Date(Date.now() + 35 * 86_400_000).toISOString().slice(0, 10));
  return pressed(page, "Save concern", until);
}

async function fileBeingRead(how: AnswerCall, call: string): Promise<Page> {
  const page = await shown("import", except(how, call), "textarea", undefined, dialog);
  await page.locator("textarea").fill("Student ID\tAttendance\n101\t91");
  await page.locator("button.primary").click();
  return page;
}

const paperStart = () => {
  const report = reportOf("department", "Science", reportedDepartment());
  return { view: "paper", data: { kind: "report", report } };
};
const paperSize = { width: 850, height: 720 };

/** What is waited for, what failed, what is empty: of each page. */
const states: Record<string, () => Promise<Page>> = {
  "the card while it is read": () => shown("sidebar", never, ".skeleton"),
  "the card that could not be read": () => shown("sidebar", failing, "text=failed at this moment"),
  "my list while it is read": () => shown("support", never, ".skeleton", { view: "my-list" }),
  "my list that could not be read": () => shown("support", failing, "text=failed at this moment", { view: "my-list" }),
  "my list of nobody": () => shown("support", answering(), "h1", { view: "my-list" }),
  "the set-up while the sheet is read": () => shown("set-up", never, ".skeleton", { view: "set-up" }),
  "a sheet that could not be read": () => shown("set-up", failing, "text=failed at this moment", { view: "set-up" }),
  "the set-up": () => shown("set-up", answering(), "h1", { view: "set-up" }),
  "the set-up with what is open": async () => {
    const page = await shown("set-up", answering(), "h1", { view: "set-up" });
    await page.getByRole("button", { name: "See what comes out" }).click();
    await page.getByText("Choose the column that tells learners apart (Learner ID).").first().waitFor();
    return page;
  },
  "what will come out": async () => {
    const page = await shown("set-up", answering(), "h1", { view: "set-up" });
    await page.getByLabel(/tells learners apart/).selectOption({ index: 1 });
    await page.getByRole("button", { name: "See what comes out" }).click();
    await page.getByRole("heading", { name: "What will come out" }).waitFor();
    return page;
  },
  "a report": () => shown("set-up", answering(), "h1", { view: "report", data: report }),
  help: () => shown("set-up", answering(), "h1", { view: "help" }),
  "the way to another page while it is opened": async () =>
    pressed(await shown("sidebar", except(never, "openView"), "h1"), "My list", ".leaving .working"),
  "another page that could not be opened": async () =>
    pressed(await shown("sidebar", except(failing, "openView"), "h1"), "My list", failed),
  "a search that finds nobody": async () => {
    const page = await shown("sidebar", answering({ findLearners: () => ({ learners: [], more: 0 }) }), "h1");
    await page.getByLabel("Find by name or ID").fill("nobody");
    return pressed(page, "Find", "text=Nobody is found");
  },
  "a record while it is saved": () => concernBeingSaved(never, "text=Saving…"),
  "a record that could not be saved": () => concernBeingSaved(failing, failed),
  "values while they are kept": async () =>
    pressed(await shown("set-up", never, "h1", { view: "keep-values" }), "Keep as values", waiting),
  "values that could not be kept": async () =>
    pressed(await shown("set-up", failing, "h1", { view: "keep-values" }), "Keep as values", failed),
  "a stop of the tour while it is selected": async () =>
    pressed(await shown("tour", never, "h1", { view: "tour" }), "Begin the tour", waiting),
  "made-up learners while they are brought": async () =>
    pressed(await shown("tour", never, "h1", { view: "try-made-up" }), "Put them into this workbook", waiting),
  "a copy of a report while it is kept": async () =>
    pressed(await shown("paper", never, "h1", paperStart(), paperSize), "Keep a copy as a tab", waiting),
  "a copy of a report that could not be kept": async () =>
    pressed(await shown("paper", failing, "h1", paperStart(), paperSize), "Keep a copy as a tab", failed),
  "a file while it is read": async () => {
    const page = await fileBeingRead(never, "previewImport");
    await page.locator(waiting).first().waitFor();
    return page;
  },
  "an import that could not be written": async () => {
    const page = await fileBeingRead(failing, "applyImport");
    return pressed(page, "Write 1 cell", failed);
  },
  "a threshold that could not be changed": async () => {
    const page = await shown("what-if", except(failing, "changePolicy"), "input", undefined, dialog);
    await page.getByLabel("Attendance below this is a concern").fill("93");
    return pressed(page, "Change the Policy", failed);
  },
  "what if while it is read": () => shown("what-if", never, "h1", undefined, dialog),
  "what if that could not be read": () => shown("what-if", failing, "text=failed at this moment", undefined, dialog),
  "an import of a file that is none": async () => {
    const page = await shown("import", failing, "textarea", undefined, dialog);
    await page.locator("textarea").fill("Student ID\tAttendance\n101\t91");
    await page.locator("button.primary").click();
    await page.getByText("failed at this moment").waitFor();
    return page;
  },
};

test.each(Object.entries(states))("%s: axe finds nothing, each text is dark enough, and all fits", async (_, open) => {
  const page = await open();
  await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(textsFainterThan, 4.5)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test.each<[string, PageStart | undefined]>([
  ["sidebar", undefined],
  ["support", { view: "my-list" }],
  ["set-up", { view: "set-up" }],
  ["set-up", { view: "report", data: report }],
  ["set-up", { view: "help" }],
  ["tour", { view: "tour" }],
])("the tabs of the panel stay the same on %s, opened with %j", async (name, start) => {
  const page = await shown(name, answering(), "nav button", start);
  const tabs = await page.locator("nav button").allInnerTexts();
  expect(tabs.slice(0, 3)).toEqual(["Learner", "My list", "Help"]);
  expect(tabs.length).toBeLessThanOrEqual(4);
});

test.each(["what-if", "import"])("%s is left by Escape and by Cancel, and nothing was written", async (name) => {
  for (const leave of [
    (page: Page) => page.keyboard.press("Escape"),
    (page: Page) => page.getByRole("button", { name: "Cancel" }).click(),
  ]) {
    const page = await shown(name, answering(), "button.primary", undefined, dialog);
    await leave(page);
    expect(await page.evaluate(() => document.documentElement.dataset["closed"])).toBe("yes");
  }
});
