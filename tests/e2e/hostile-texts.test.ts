import type { Browser, Page } from "playwright-core";
import { handlers, type SheetFunctions } from "../../src/api/handlers";
import { serve } from "../../src/api/serve";
import { importFormMessages as words } from "../../src/messages/import-messages";
import { fakeSheets } from "../api/fake-sheets";
import { importPreview } from "../api/import-preview";
import { actionRecord, learnerRecord } from "../domain/print/learner-record";
import { whatIf } from "../api/what-if";
import { launchBrowser } from "../support/browser";
import { openBuiltPage, type PageStart } from "../support/sidebar-page";
import { xssPayloads } from "../support/xss-payloads";
import { fullCard, fullFile, fullList, withTexts } from "./learner-on-file";

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

/** Each payload in its turn, then all of them together. */
function payloads(): () => string {
  let next = 0;
  return () => xssPayloads[next++ % (xssPayloads.length + 1)] ?? xssPayloads.join("\n");
}

/** Opens a page whose every text is hostile, and notes whatever runs. */
async function open(name: string, start?: PageStart, further: Partial<SheetFunctions> = {}) {
  const text = payloads();
  const over: Partial<SheetFunctions> = {
    card: () => withTexts(fullCard(), text),
    learnerFile: () => withTexts(fullFile(), text),
    myList: () => withTexts(fullList(), text),
    findLearners: () => withTexts(fakeSheets().findLearners({ text: "" }), text),
    savePlan: () => withTexts(fakeSheets().savePlan({} as never), text),
    ...further,
  };
  const page = await openBuiltPage(browser, name, serve(handlers(fakeSheets(over))), start);
  const ran: string[] = [];
  page.on("dialog", (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  return { page, ran };
}

/** Everything is opened, pointed at and given time to run. */
async function expectOnlyText(page: Page, ran: readonly string[]) {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
  await page.locator("main").hover();
  expect(
    await page.locator("main :is(script, img, iframe, video, math, style, meta, body, [onload], [onfocus])").count(),
  ).toBe(0);
  expect(await page.locator("body").innerText()).toContain(xssPayloads[0]);
  await page.waitForTimeout(100);
  expect(ran).toEqual([]);
}

test("a text that runs where it is taken for HTML is noticed by this test", async () => {
  const { page, ran } = await open("sidebar");
  await page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), "<img src=x onerror=alert(1)>");
  await page.waitForTimeout(100);
  expect(ran).toEqual(["1"]);
});

test("names, notes and reasons on the card, in a search and in a form are shown as text", async () => {
  const { page, ran } = await open("sidebar");
  await expectOnlyText(page, ran);
  await page.getByLabel("Find by name or ID").fill("x");
  await page.keyboard.press("Enter");
  await page.locator(".found li").waitFor();
  await page.getByRole("button", { name: "Answer" }).click();
  await expectOnlyText(page, ran);
});

test.each(["plan", "review", "history", "my-list"])("what is on file is shown as text: %s", async (view) => {
  const text = payloads();
  const data = withTexts({ card: fullCard(), file: fullFile() }, text);
  const { page, ran } = await open("support", view === "my-list" ? { view } : { view, data });
  await expectOnlyText(page, ran);
});

test("what is typed into a form and saved is shown as text", async () => {
  const { page, ran } = await open("support", { view: "plan", data: { card: fullCard(), file: fullFile() } });
  await page.getByLabel("3. Agreed interventions").fill(xssPayloads.join("\n"));
  await page.getByRole("button", { name: "Save changes" }).click();
  await page.getByRole("heading", { name: "Plan saved" }).waitFor();
  await expectOnlyText(page, ran);
});

test("the names of a sheet and its headings, and what was done, are shown as text", async () => {
  const text = payloads();
  const { inspection, samples } = fakeSheets().inspectSheet();
  const { sheet, columns, ...rest } = inspection;
  const hostile = {
    inspection: {
      ...rest,
      sheet: xssPayloads[0] ?? sheet,
      columns: columns.map((one) => ({
        ...one,
        heading: text(),
        code: text(),
        ...(one.judged && { judged: { ...one.judged, why: { ...one.judged.why, found: text() } } }),
      })),
    },
    samples: samples.map((cells) => cells.map(text)),
  };
  const setUp = await open("set-up", { view: "set-up" }, { inspectSheet: () => hostile });
  await expectOnlyText(setUp.page, setUp.ran);
  const lines = xssPayloads.map((where) => ({ kind: "done", where, text: text() }));
  const report = await open("set-up", { view: "report", data: { summary: xssPayloads[0], lines } });
  await expectOnlyText(report.page, report.ran);
});

test("what is printed of a learner is shown as text", async () => {
  const record = withTexts(learnerRecord({ actions: [actionRecord({})] }), payloads());
  const { page, ran } = await open("paper", { view: "paper", data: { kind: "one-to-one", record } });
  await expectOnlyText(page, ran);
});

test("who would be added by another threshold is shown as text", async () => {
  const text = payloads();
  const { learners, policy } = whatIf();
  const named = learners.map((learner) => ({ ...withTexts(learner, text), name: xssPayloads[0] ?? "" }));
  const { page, ran } = await open("what-if", undefined, { whatIf: () => ({ policy, learners: named }) });
  await page.getByLabel("Attendance below this is a concern").fill("93");
  await page
    .getByRole("rowheader", { name: xssPayloads[0] ?? "" })
    .first()
    .waitFor();
  await expectOnlyText(page, ran);
});

test("what a file holds, and what would be overwritten by it, is shown as text before and after the import", async () => {
  const text = payloads();
  const { columns, uses, changes, unmatched, bad, ...rest } = importPreview();
  const preview = {
    ...rest,
    // Which cell a change belongs to, and what a column is used for, are keys of the add-on's own.
    columns: columns.map((column) => ({ ...withTexts(column, text), use: column.use })),
    uses: uses.map(({ key }) => ({ key, header: text() })),
    changes: changes.map((change) => ({
      ...withTexts(change, text),
      key: change.key,
      cell: change.cell,
      before: change.before === "" ? "" : text(),
    })),
    unmatched: withTexts(unmatched, text),
    bad: withTexts(bad, text),
    notes: [...xssPayloads],
  };
  const { page, ran } = await open("import", undefined, {
    previewImport: () => preview,
    applyImport: () => ({
      summary: xssPayloads[0] ?? "",
      lines: xssPayloads.map((where) => ({ kind: "done" as const, where, text: text() })),
    }),
  });
  await page.getByLabel(words.paste).fill(`Student ID\tAttendance\n${xssPayloads.join("\t")}`);
  await page.getByRole("button", { name: words.preview }).click();
  await page.getByText(words.untouched).waitFor();
  await expectOnlyText(page, ran);
  await page.getByRole("button", { name: words.write(1) }).click();
  await page.getByRole("heading", { name: words.done }).waitFor();
  await expectOnlyText(page, ran);
});
