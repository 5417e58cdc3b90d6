import type { Browser, Page } from "playwright-core";
import { handlers, type SheetFunctions } from "../../src/api/handlers";
import { serve } from "../../src/api/serve";
import { taskMessages } from "../../src/messages/task-form-messages";
import { fakeSheets } from "../api/fake-sheets";
import { accessibilityFaults } from "../support/accessibility";
import { launchBrowser } from "../support/browser";
import { textsFainterThan } from "../support/contrast";
import { openBuiltPage, type PageStart } from "../support/sidebar-page";
import { fullCard, fullFile, fullList } from "./learner-on-file";

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const conflict = {
  kind: "conflict" as const,
  id: "ISP-0123456789abcdef01234567",
  version: 3,
  savedBy: "M. Mentor",
  savedAt: "2030-01-07 10:32",
  differences: [{ key: "staff", heading: "Named staff", theirs: "P. Physics", yours: "M. Mentor" }],
};
const answer = (over: Partial<SheetFunctions> = {}) =>
  serve(handlers(fakeSheets({ card: fullCard, learnerFile: () => fullFile(), myList: fullList, ...over })));

const press = (page: Page, name: string) => page.getByRole("button", { name }).first().click();
const onFile = (view: string, file = fullFile()): PageStart => ({ view, data: { card: fullCard(), file } });
const sidebar = (over?: Partial<SheetFunctions>) => openBuiltPage(browser, "sidebar", answer(over));
const support = (start: PageStart, over?: Partial<SheetFunctions>) =>
  openBuiltPage(browser, "support", answer(over), start);

/** Texts with a name that would turn the line round, were it written from right to left: it stands neither apart nor in a text of its own direction. */
function namesNotApart(names: string[]): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? "";
    const holder = walker.currentNode.parentElement;
    if (!names.some((name) => text.includes(name)) || holder?.closest("script, [role=status]")) continue;
    const isAlone = names.includes(text.trim()) && holder?.closest("[dir=auto], option, select") !== null;
    if (!isAlone && !holder?.closest("bdi, option, dd[dir=auto], li[dir=auto], p[dir=auto]")) texts.push(text);
  }
  return texts;
}

/** How each view is reached, in each state that looks different. */
const views: Record<string, () => Promise<Page>> = {
  "the card with everything on file": () => sidebar(),
  "the card without a learner": () => sidebar({ card: () => ({ kind: "none", message: "Row 1 holds the headings." }) }),
  "a search": async () => {
    const page = await sidebar();
    await page.getByLabel("Find by name or ID").fill("ada");
    await page.keyboard.press("Enter");
    await page.locator(".found li").waitFor();
    return page;
  },
  "an action with all that is missing": async () => {
    const page = await sidebar();
    await press(page, "Log an action");
    await press(page, "Save action");
    return page;
  },
  "the review of an action": async () => {
    const page = await sidebar();
    await press(page, "Review: Small-group catch-up");
    await page.getByLabel("Decision").selectOption("Change");
    return page;
  },
  "a concern that is saved": async () => {
    const page = await sidebar();
    await press(page, "Raise a concern");
    await page.getByLabel("What you have seen").fill("Falls asleep.");
    await page.getByLabel("Short-term target").fill("Early nights.");
    await page.getByLabel("By when").fill(new Date(Date.now() + 35 * 86_400_000).toISOString().slice(0, 10));
    await press(page, "Save concern");
    await page.getByRole("heading", { name: "Concern saved" }).waitFor();
    return page;
  },
  "a concern to answer": async () => {
    const page = await sidebar();
    await press(page, "Answer");
    return page;
  },
  "a record to withdraw": async () => {
    const page = await support(onFile("history"));
    await page.locator("summary").first().click();
    await press(page, "Withdraw");
    await press(page, "Withdraw the record");
    return page;
  },
  "a call that failed": () =>
    sidebar({
      card: () => {
        throw new Error("The tab Learners is protected.");
      },
    }),
  "a new plan with all that is missing": async () => {
    const page = await support(onFile("plan", fullFile({ plan: null })));
    await press(page, "Activate the plan");
    return page;
  },
  "a plan that somebody else has changed": async () => {
    const page = await support(onFile("plan"), { savePlan: () => conflict });
    await press(page, "Save changes");
    await page.getByRole("heading", { name: "M. Mentor changed this meanwhile" }).waitFor();
    return page;
  },
  "a progress review": async () => {
    const page = await support(onFile("review"));
    await page.getByText("Agree another MEG").click();
    await page.getByLabel("Agreed MEG").selectOption("C");
    await press(page, "Save review");
    return page;
  },
  "the history": () => support(onFile("history")),
  "my list": () => support({ view: "my-list" }),
};

test.each(Object.entries(views))(
  "%s: axe finds nothing, each text is dark enough, and all fits 300 px",
  async (_, open) => {
    const page = await open();
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(textsFainterThan, 4.5)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(await page.evaluate(namesNotApart, ["Ada Example", "T. Tutor", "M. Mentor"])).toEqual([]);
    // Every form says where safeguarding goes.
    const forms = await page.locator("main form:not([role=search])").count();
    const told = await page.getByText(taskMessages.safeguarding).count();
    expect(told).toBe(forms);
    // What can be pressed can be hit: WCAG 2.2, target size, minimum.
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("button, summary, select, input")]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24)
        .map((one) => one.textContent),
    );
    expect(small).toEqual([]);
  },
);

test("who saves second sees what the first changed, takes it over or not, and saves knowing of it", async () => {
  const answers = [conflict, { ...fakeSheets().savePlan({} as never), version: 4 }];
  const savePlan = jest.fn<never, [unknown]>(() => answers.shift() as never);
  const page = await support(onFile("plan"), { savePlan });
  await page.getByLabel("3. Agreed interventions").fill("Catch-up on Tuesdays");
  await press(page, "Save changes");
  await page.getByText("In the sheet: P. Physics").waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("M. Mentor changed this meanwhile");
  await press(page, "Use theirs: Named staff");
  await press(page, "Save changes");
  await page.getByRole("heading", { name: "Plan saved" }).waitFor();
  expect(savePlan.mock.calls.map(([sent]) => sent)).toMatchObject([
    { version: 2, staff: "M. Mentor" },
    { version: 3, staff: "P. Physics", interventions: "Catch-up on Tuesdays" },
  ]);
});

test("whoever comes back from a form finds the card as they left it", async () => {
  const page = await openBuiltPage(browser, "sidebar", answer(), undefined, { height: 500 });
  await page.getByText("On track").click();
  const review = page.getByRole("button", { name: "Review: Small-group catch-up" });
  await review.focus();
  const before = await review.boundingBox();
  await page.keyboard.press("Enter");
  await press(page, "Back to the learner");
  expect(await review.boundingBox()).toEqual(before);
  expect(await review.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.locator("details.on-track").getAttribute("open")).not.toBeNull();
});
