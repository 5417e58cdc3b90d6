import type { Page } from "playwright-core";
import { companionTables } from "../../src/tables/all-tables";
import { keysToMake } from "../../src/tables/define-table";
import { button, countKeys, field, heading, panel, press, tabTo, type } from "./panel-keys";
import { newFolder, openPage, startPreview, type Started } from "./start-preview";
import { letters, read, readTracker, settled } from "./tracker-row";

jest.setTimeout(400_000);

let preview: Started;
let opened: Awaited<ReturnType<typeof openPage>>;

beforeAll(async () => {
  preview = await startPreview(["--sample", "science-and-maths"], newFolder());
  opened = await openPage(preview.url);
});
afterAll(async () => {
  await opened.close();
  await preview.stop();
});

/** The last row of a tab, by its headings. */
async function lastRow(page: Page, tab: string): Promise<Record<string, unknown>> {
  const table = companionTables.find(({ name }) => name === tab);
  const last = letters(Math.max(26, table ? keysToMake(table, false).length : 0) - 1);
  const rows = (await read(page, `${tab}!A:${last}`)).filter((row) => row[0] !== "");
  return Object.fromEntries((rows[0] ?? []).map((heading, column) => [heading, rows.at(-1)?.[column]]));
}

test("a tutor logs an action for a Red learner, sets up a plan, reviews both, closes the action and holds a progress review, by keyboard alone", async () => {
  const { page } = opened;
  const { rows } = await readTracker(page);
  const learner = rows.find((row) => row["Risk tier"] === "Red");
  const id = String(learner?.["Learner ID"]);
  const firstCourse = rows.find((row) => row["Learner ID"] === id);
  const before = Number(learner?.["Open actions"]);
  await page.evaluate((row) => window.preview.select(`C${row}`), learner?.row);
  await page.evaluate(() => window.preview.menu("Learner Progress/Learner card"));
  // From the sheet into the panel.
  await button(page, "Use selected row").focus();
  const pressed = await countKeys(page);
  await press(page, "Log an action");
  await heading(page, "Log an action").waitFor();
  await type(page, { "Kind of action": "Study sk", "What will be done": "=1+1 workshops" });
  const contact = field(page, "Have they been told?");
  if (await contact.isVisible()) await type(page, { "Have they been told?": "W" });
  await page.keyboard.press("Control+Enter");
  await heading(page, "Action saved").waitFor();
  const keys = await pressed();
  expect(keys).toBeLessThanOrEqual(60);
  expect(keys).toBeGreaterThan("Study sk".length + "=1+1 workshops".length);
  const logged = await lastRow(page, "Interventions");
  expect(logged).toMatchObject({
    "Record ID": expect.stringMatching(/^ACT-[0-9a-f]{24}$/),
    Version: 1,
    Status: "Open",
    Issue: expect.stringMatching(/\w/),
    Action: "=1+1 workshops",
    Owner: expect.stringMatching(/\w/),
    Measure: expect.stringMatching(/\w/),
    From: expect.stringMatching(/\d/),
    To: expect.stringMatching(/\d/),
  });
  for (const day of ["Start", "By when", "Review date"]) expect(logged[day]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(String(logged["Learner ID"])).toBe(id);
  expect(await lastRow(page, "Audit")).toMatchObject({ Record: logged["Record ID"], Version: 1 });
  await settled(page);
  const openActions = async () =>
    Number((await readTracker(page)).rows.find((row) => String(row["Learner ID"]) === id)?.["Open actions"]);
  expect(await openActions()).toBe(before + 1);

  await press(page, "Back to the learner");
  await panel(page)
    .getByText(`${before + 1} open action`)
    .waitFor();
  await press(page, "Support plan");
  await heading(page, "Support plan").waitFor();
  await press(page, /^\+ /);
  await type(page, {
    "Measured by": "Attendance",
    To: "95%",
    "3. Agreed interventions": "Catch-up each Monday",
    "4. Named staff": "M. Mentor",
  });
  await type(page, { Ends: "06302027", "Review date": "03012027" });
  await page.keyboard.press("Control+Enter");
  await panel(page).getByText("Say by when.").waitFor();
  await page.keyboard.type("05012027");
  await page.keyboard.press("Control+Enter");
  await heading(page, "Plan is active").waitFor();
  const plan = await lastRow(page, "Plans");
  expect(plan).toMatchObject({ Version: 1, Status: "Active", "Named staff": "M. Mentor" });

  await press(page, "Back to the learner");
  await panel(page).getByText("Support plan, active").waitFor();
  await press(page, "Support plan");
  await heading(page, "Support plan: active").waitFor();
  await type(page, { "Progress so far (optional)": "Has come each Monday." });
  await page.keyboard.press("Control+Enter");
  await heading(page, "Plan saved").waitFor();
  expect(await lastRow(page, "Plans")).toMatchObject({ "Record ID": plan["Record ID"], Version: 2, Status: "Active" });

  await press(page, "Back to the learner");
  await press(page, "Review: Study skills");
  await type(page, { "What came of it": "+1", "Why it worked, or did not": "The workshop helped.", Decision: "Close" });
  await page.keyboard.press("Control+Enter");
  await heading(page, "Review saved").waitFor();
  const closed = await lastRow(page, "Interventions");
  expect(closed).toMatchObject({ "Record ID": logged["Record ID"], Version: 2, Status: "Closed" });
  await settled(page);
  expect(await openActions()).toBe(before);

  await press(page, "Back to the learner");
  await press(page, "Progress review");
  await heading(page, "Progress review").waitFor();
  // The page is prepared from the sheet, and what the tracker says is there to be read before anything is typed.
  await panel(page)
    .getByText(`MEG ${String(learner?.["MEG"])}`)
    .first()
    .waitFor();
  await tabTo(page, panel(page).getByText("Prepared from the sheet: check and add"));
  await page.keyboard.press("Enter");
  expect(await field(page, "Attendance and punctuality, online too").inputValue()).toContain(
    `Attendance % ${Math.round(Number(firstCourse?.["Attendance %"]) * 100)}`,
  );
  await type(page, {
    "What was said": "-1 grade is not the end.",
    "What the learner will do": "One past paper a week",
    "What the college will do": "Mark it with the learner",
  });
  await tabTo(page, panel(page).getByText("Agree another MEG (optional)"));
  await page.keyboard.press("Enter");
  await tabTo(page, field(page, "Agreed MEG").first());
  await page.keyboard.type("C");
  await type(page, { "Agreed by": "M. Mentor", "Next review": "03012027" });
  await page.keyboard.press("Control+Enter");
  await panel(page).getByText("Say why it differs.").waitFor();
  await page.keyboard.type("Ill for most of the autumn");
  await page.keyboard.press("Control+Enter");
  await heading(page, "Review saved").waitFor();
  const review = await lastRow(page, "Reviews");
  expect(review).toMatchObject({
    "Learner ID": id,
    Comments: "-1 grade is not the end.",
    "Learner's actions": "One past paper a week",
    "College's actions": "Mark it with the learner",
    "Agreed MEG changes": `${String(firstCourse?.["Course"])}: C, agreed by M. Mentor. Ill for most of the autumn`,
    "Next review": "2027-03-01",
  });
  await settled(page);
  const reviewed = (await readTracker(page)).rows.find((row) => row.row === firstCourse?.row);
  expect(reviewed).toMatchObject({
    "Agreed MEG": "C",
    "Agreed by": "M. Mentor",
    "Agreed because": "Ill for most of the autumn",
  });

  await press(page, "Back to the learner");
  await press(page, "History");
  await panel(page)
    .getByText(/\d records\./)
    .waitFor();
  expect(opened.errors).toEqual([]);
});
