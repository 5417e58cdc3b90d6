import type { Browser, Page } from "playwright-core";
import { reportOf } from "../../src/domain/reports/department-report";
import type { PaperData } from "../../src/domain/print/paper-data";
import { parentsSheet } from "../../src/domain/print/parents-sheet";
import { actionRecord, enrolmentRecord, learnerRecord } from "../domain/print/learner-record";
import { reportedDepartment } from "../domain/reports/reported-department";
import { accessibilityFaults } from "../support/accessibility";
import { launchBrowser } from "../support/browser";
import { textsFainterThan } from "../support/contrast";
import { openBuiltPage } from "../support/sidebar-page";
import { recoverySheetOf } from "./views/recovery";

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const open = (data: PaperData) =>
  openBuiltPage(browser, "paper", () => "", { view: "paper", data }, { width: 850, height: 720 });
/** Texts of the paper below so many pixels as drawn; 12 are nine points. */
const textsSmallerThan = (least: number) => {
  const texts: string[] = [];
  for (const element of document.querySelectorAll<Element>("article *")) {
    const own = [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim());
    const drawing = element instanceof SVGElement ? element.closest("svg") : null;
    const scale = drawing ? drawing.clientWidth / (drawing.viewBox.baseVal.width || drawing.clientWidth) : 1;
    const size = parseFloat(getComputedStyle(element).fontSize) * scale;
    if (own && element.tagName !== "title" && size < least - 0.1) texts.push(`${size} ${element.textContent}`);
  }
  return texts;
};
const seen = (page: Page) => page.locator("article").innerText();

/** How many pages a printer would get, and their size in points. */
async function printed(page: Page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return { pages: pdf.match(/\/Type\s*\/Page\b/g)?.length, size: /\/MediaBox\s*\[([^\]]*)\]/.exec(pdf)?.[1]?.trim() };
}
/** A4 upright is 595 × 842 points. */
const onePage = { pages: 1, size: expect.stringMatching(/^0 0 59[45](\.\d+)? 84[12](\.\d+)?$/) as string };

const subjects = ["Physics", "Mathematics", "Chemistry", "Biology"];
const busy = learnerRecord({
  courses: subjects.map((subject) => enrolmentRecord({ subject })),
  actions: Array.from({ length: 5 }, (_, index) => actionRecord({ plan: `Weekly session ${index + 1}` })),
});

test("a learner with four courses and five actions stands on one page of A4 with nothing left out", async () => {
  const page = await open({ kind: "one-to-one", record: busy });
  expect(await printed(page)).toEqual(onePage);
  const text = await seen(page);
  for (const subject of subjects) expect(text).toContain(subject);
  for (const words of ["Weekly session 1", "Weekly session 5", "Red", "STAFF reason", "12 Nov 2029", "-2"])
    expect(text).toContain(words);
  expect(text).not.toMatch(/more rows|characters|no room/);
});

test("what does not fit one page is cut, and the page says how much and where the rest is", async () => {
  const long = "A very long text about what was tried. ".repeat(500);
  const record = learnerRecord({
    learner: { id: "10231", name: "Ada Maximiliana ".repeat(20), tutor: long, tutorGroup: "x".repeat(3_000) },
    courses: Array.from({ length: 14 }, () =>
      enrolmentRecord({ reasons: [long], requiredAction: long, subject: long }),
    ),
    actions: Array.from({ length: 60 }, () => actionRecord({ plan: long, issue: long, owner: "x".repeat(3_000) })),
  });
  const page = await open({ kind: "one-to-one", record });
  expect(await printed(page)).toEqual(onePage);
  expect(await seen(page)).toMatch(/\d+ more rows in the tab Interventions\. Cut to fit/);
  expect(await seen(page)).toMatch(/… \(\+19[34]\d\d\)/);
});

test("the page for parents says nothing that is for staff", async () => {
  const page = await open({ kind: "parents", sheet: parentsSheet(busy, []), question: "" });
  expect(await printed(page)).toEqual(onePage);
  const sent = await page.evaluate(() => document.body.dataset.start + document.querySelector("article")!.innerHTML);
  for (const words of ["STAFF", "Red", "Limited", "4444", "5555", "6666", "7777"])
    expect([words, sent.includes(words)]).toEqual([words, false]);
  for (const words of ["Target grade", "86%", "What we agreed"]) expect(await seen(page)).toContain(words);
});

test("a No or a note about contact is read before the page for parents is shown", async () => {
  const question = 'About contacting the parents or carers of Ada, Learners says: "No - court order".';
  const page = await open({ kind: "parents", sheet: parentsSheet(busy, []), question });
  await page.getByText(question).waitFor();
  expect(await page.locator("article").count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "I have read it: show the sheet" }).click();
  expect(await seen(page)).toContain("Target grade");
  expect(await page.getByText(question).count()).toBe(0);
});

test("names and notes are shown as text: nothing in them runs", async () => {
  const evil = `</script><img src=x onerror="document.title='ran'"><svg onload="document.title='ran'">`;
  const learner = { id: evil, name: evil, tutor: evil, tutorGroup: evil };
  const courses = [enrolmentRecord({ subject: evil, reasons: [evil], requiredAction: evil, course: evil })];
  const page = await open({ kind: "one-to-one", record: learnerRecord({ learner, courses }) });
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("<img src=x");
  expect(await page.locator("article img, article script").count()).toBe(0);
  expect(await page.title()).not.toBe("ran");
});

test("Print prints, Close and Escape close, and the bar with them is not on paper", async () => {
  const page = await open({ kind: "one-to-one", record: busy });
  await page.evaluate(() => (window.print = () => (document.documentElement.dataset.printed = "yes")));
  await page.getByRole("button", { name: "Print" }).click();
  expect(await page.locator("html[data-printed]").count()).toBe(1);
  await page.keyboard.press("Escape");
  expect(await page.locator("html[data-closed]").count()).toBe(1);
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("button", { name: "Print" }).isVisible()).toBe(false);
});

const report = reportOf("department", "Science", reportedDepartment());
const recovery: PaperData = { kind: "recovery-plan", sheet: recoverySheetOf(12) };

test("a recovery plan of twelve actions stands on one page, and says what is still missing", async () => {
  const page = await open(recovery);
  expect(await printed(page)).toEqual(onePage);
  for (const words of [
    "85% in January",
    "Step 12",
    "A. Lead",
    "1 Mar 2026",
    "(overdue)",
    "the review, whose day has passed",
  ])
    expect(await seen(page)).toContain(words);
});

test("each figure of a report names its definition by number, where there is room for all", async () => {
  const page = await open({ kind: "report", report: { ...report, tables: report.tables.slice(0, 1) } });
  expect(await printed(page)).toEqual(onePage);
  const text = await seen(page);
  expect(text).toContain("Average gap [3]");
  expect(text).toMatch(/\[3\] average-gap/);
});

test("a report of forty courses is one page; definitions for which there is no room are named with where they stand, and numbers go with them", async () => {
  const [first, ...others] = report.tables;
  if (!first) throw new Error("no table");
  const rows = Array.from(
    { length: 40 },
    (_, index) => ({ ...first.rows[1], name: `C${index}` }) as (typeof first.rows)[0],
  );
  const courses = rows.map(({ name }) => ({ name, counts: [1, 2, 3, 4] }));
  const large = { ...report, tables: [{ ...first, rows }, ...others], bands: { ...report.bands, courses } };
  const page = await open({ kind: "report", report: large });
  expect(await printed(page)).toEqual(onePage);
  const text = await seen(page);
  expect(text).toMatch(/\d+ more rows in the tab Summary/);
  expect(text).toContain("Average gap");
  expect(text).not.toMatch(/\[\d+\]/);
  expect(text).toContain("the copy kept as a tab says of each figure how it is worked out");
  expect(await page.getByRole("img").first().getAttribute("aria-label")).toContain("C0: Exceeding 1, Expected 2");
});

test("a report can be kept as a tab, and the page says in which", async () => {
  const asked: string[] = [];
  const answer = (name: string, json: string) => {
    asked.push(`${name} ${json}`);
    return JSON.stringify({ ok: true, data: { tab: "Department report 2026-01-15" } });
  };
  const page = await openBuiltPage(browser, "paper", answer, { view: "paper", data: { kind: "report", report } });
  await page.getByRole("button", { name: "Keep a copy as a tab" }).click();
  await page.getByText("Kept in the tab Department report 2026-01-15.").waitFor();
  expect(asked).toEqual(['keepReport {"kind":"department"}']);
});

test.each<[string, PaperData]>([
  ["the department", { kind: "report", report }],
  ["an indicator", recovery],
  ["the one-to-one", { kind: "one-to-one", record: busy }],
  ["parents", { kind: "parents", sheet: parentsSheet(busy, []), question: "" }],
])("axe finds nothing on the page for %s, and every text is dark enough", async (_, data) => {
  const page = await open(data);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(textsFainterThan, 4.5)).toEqual([]);
  expect(await page.evaluate(textsSmallerThan, 12)).toEqual([]);
});
