import type { Browser, Page } from "playwright-core";
import { handlers, type SheetFunctions } from "../../src/api/handlers";
import { serve } from "../../src/api/serve";
import { panelMessages } from "../../src/messages/panel-messages";
import { releases, version } from "../../src/messages/releases.data";
import { fakeSheets } from "../api/fake-sheets";
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
  openBuiltPage(browser, "set-up", serve(handlers(fakeSheets(over))), start);
const fakeOutcome = () => fakeSheets().previewSetUp({} as never, new Map());
const seen = (page: Page) => page.locator("body").innerText();

test("set-up by keyboard alone: asks what it does not know, shows what comes out, changes nothing until told, then reports", async () => {
  const setUpSheet = jest.fn(fakeSheets().setUpSheet);
  const page = await open({ view: "set-up" }, { setUpSheet });
  const submit = page.getByRole("button", { name: "See what comes out" });
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
  await page.getByRole("heading", { name: "What will come out" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("What will come out");
  expect(await seen(page)).toContain("Class average 64%; lowest 31.5%, highest 88%.");
  expect(await seen(page)).toContain("Severe: Average 31.5% (below 40%)");
  expect(setUpSheet).not.toHaveBeenCalled();
  await page.getByRole("button", { name: "Set up this sheet" }).focus();
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

test("the qualifications with benchmarks are offered; another one may be typed", async () => {
  const page = await open({ view: "set-up" });
  const field = page.getByLabel("Which qualification is this sheet for?");
  const offered = await page
    .locator(`#${await field.getAttribute("list")} option`)
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  for (const name of ["A level", "GCSE", "BTEC Diploma", "AAT"]) expect(offered).toContain(name);
  await field.fill("A diploma of our own");
  expect(await field.inputValue()).toBe("A diploma of our own");
});

test("a wrong number is told at its field, and the list of what is left leads there", async () => {
  const page = await open({ view: "set-up" });
  const field = page.getByLabel(/^Max mark/);
  await field.fill("forty");
  await page.getByRole("button", { name: "See what comes out" }).click();
  await page.getByRole("button", { name: "Test 1" }).click();
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  const bar = await page.locator(".finish").boundingBox();
  const at = await field.boundingBox();
  expect((at?.y ?? 0) + (at?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test("what looks wrong leads to the answer that most likely causes it, and another answer has to be looked at anew", async () => {
  const doubts = [{ what: "low average" as const, column: 3 }];
  const foreseen = fakeOutcome();
  const page = await open(
    { view: "set-up" },
    { previewSetUp: () => ({ ...foreseen, outcome: { ...foreseen.outcome, doubts } }) },
  );
  await page.getByLabel(/tells learners apart/).selectOption({ index: 1 });
  await page.getByRole("button", { name: "See what comes out" }).click();
  await page.getByText("The class average would be below 25%.").waitFor();
  await page.getByRole("button", { name: "D Test 1" }).click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toContain("column D, Test 1");
  await page.getByLabel(/^Max mark/).fill("20");
  expect(await page.getByRole("heading", { name: "What will come out" }).count()).toBe(0);
  expect(await page.getByRole("button", { name: "Set up this sheet" }).count()).toBe(0);
});

test("a report shows what needs a person first", async () => {
  const lines = [
    { kind: "done" as const, where: "Tracker, column K", text: "The formula was missing; put back." },
    { kind: "left" as const, where: "Assessments, row 4", text: "Expected a number above 0; found forty." },
  ];
  const page = await open({ view: "report", data: { summary: "1 repaired, 1 left.", lines } });
  expect(await page.locator("h2:visible").allInnerTexts()).toEqual(["Needs a person (1)"]);
  await page.getByText("Done (1)").first().click();
  expect(await page.locator("h2:visible").allInnerTexts()).toEqual(["Needs a person (1)", "Done (1)"]);
});

test("a report begins with what is still to do, and leads to where it is answered", async () => {
  const lines = [
    { kind: "done" as const, where: "Assessments", text: "The tab was made." },
    { kind: "next" as const, where: "No MEG yet", text: "Needs Subject.", step: "set-up" as const },
  ];
  const page = await open({ view: "report", data: { summary: "Set up.", lines } });
  expect(await page.locator("h2:visible").allInnerTexts()).toEqual(["What to do next (1)"]);
  await page.getByRole("button", { name: "Answer it here" }).click();
  await page.getByRole("button", { name: "See what comes out" }).waitFor();
});

test("help says that safeguarding does not belong here", async () => {
  const page = await open({ view: "help" });
  expect(await seen(page)).toContain("Never write safeguarding details in this sheet.");
});

test("the learner panel is one button away, on a page of its own", async () => {
  const openView = jest.fn();
  const page = await open({ view: "help" }, { openView });
  await page.getByRole("button", { name: panelMessages.views.card }).click();
  expect(openView).toHaveBeenCalledWith("card", undefined);
});

test("each view fits the panel, and each text stands out by 4.5 to 1 or more", async () => {
  const report = { summary: "Done.", lines: [{ kind: "left" as const, where: "Here", text: "This." }] };
  for (const start of [{ view: "set-up" }, { view: "help" }, { view: "report", data: report }]) {
    const page = await open(start);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
    if (start.view === "set-up") {
      await page.getByRole("button", { name: "See what comes out" }).click();
      await page.getByLabel(/tells learners apart/).selectOption({ index: 1 });
      await page.getByRole("button", { name: "See what comes out" }).click();
      await page.getByRole("heading", { name: "What will come out" }).waitFor();
    }
    expect(await page.evaluate(textsFainterThan, 4.5)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  }
});

test("Keep as values says what it does and how to come back, and changes nothing until told", async () => {
  const keepAsValues = jest.fn(fakeSheets().keepAsValues);
  const page = await open({ view: "keep-values" }, { keepAsValues });
  await page.getByText("File ▸ Version history").waitFor();
  expect(await seen(page)).toContain("Nothing has been changed yet.");
  expect(keepAsValues).not.toHaveBeenCalled();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Keep as values", exact: true }).last().press("Enter");
  await page.getByText("14 columns are values now.").waitFor();
  expect(keepAsValues).toHaveBeenCalledWith({ id: expect.stringMatching(/^VAL-[0-9a-f]{24}$/) });
});

test("a try that Google cut off is repeated as the same one", async () => {
  const ids: string[] = [];
  const keepAsValues = ({ id }: { id: string }) => {
    ids.push(id);
    if (ids.length === 1) throw new Error("Google did not confirm that everything was kept.");
    return fakeSheets().keepAsValues({ id });
  };
  const page = await open({ view: "keep-values" }, { keepAsValues });
  const button = page.getByRole("button", { name: "Keep as values", exact: true }).last();
  await button.click();
  await page.getByText("Google did not confirm that everything was kept.").waitFor();
  await button.click();
  await page.getByText("14 columns are values now.").waitFor();
  expect(ids[0]).toBe(ids[1]);
});

test("Help holds the version and what is new", async () => {
  const page = await open({ view: "help" });
  await page.getByText("What is new").click();
  expect(await seen(page)).toContain(releases[0]?.news[0]);
  expect(await seen(page)).toMatch(new RegExp(`Version ${version.replaceAll(".", "\\.")}$`));
});
