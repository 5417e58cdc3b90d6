import { actionMessages } from "../../src/messages/action-messages";
import { actionFormMessages } from "../../src/messages/action-form-messages";
import { learnerMessages } from "../../src/messages/learner-messages";
import { openPage, newFolder, startPreview, type Started } from "./start-preview";
import { read, readTracker } from "./tracker-row";

jest.setTimeout(120_000);

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

const words = actionFormMessages;

test("an action logged for a Red learner stands in Interventions and Audit, as text, and the card counts it", async () => {
  const { page } = opened;
  const learner = (await readTracker(page)).rows.find((row) => row["Risk tier"] === "Red");
  await page.evaluate((row) => window.preview.select(`C${row}`), learner?.row);
  await page.evaluate(() => window.preview.menu("Learner Progress/Learner card"));
  const frame = page.frameLocator("#side iframe");
  await frame.getByRole("button", { name: words.start }).click();
  await frame.getByLabel(words.type).selectOption("Study skills");
  const texts = {
    issue: "=1+1",
    plan: "+1 workshop",
    owner: "M. Mentor",
    measure: "Next test",
    from: "45%",
    to: "55%",
  };
  for (const [name, text] of Object.entries(texts)) await frame.locator(`#action-${name}`).fill(text);
  for (const name of ["byWhen", "review"]) await frame.locator(`#action-${name}`).fill("2040-02-11");
  await frame.getByRole("button", { name: words.save }).click();
  // Most learners of the sample are under 18.
  if (await frame.getByText(actionMessages.missing.contact).isVisible()) {
    await frame.getByLabel(words.contact).selectOption("Will be contacted");
    await frame.getByRole("button", { name: words.save }).click();
  }
  await frame.getByRole("heading", { name: words.saved }).waitFor();

  const [[recordId, version, status, learnerId] = []] = await read(page, "Interventions!A2:D2");
  expect(recordId).toMatch(/^ACT-[0-9a-f]{24}$/);
  expect([version, status, learnerId]).toEqual([1, "Open", String(learner?.["Learner ID"])]);
  expect(await read(page, "Interventions!I2:P2")).toEqual([
    [
      "=1+1",
      "+1 workshop",
      "M. Mentor",
      expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
      "Next test",
      "45%",
      "55%",
      "2040-02-11",
    ],
  ]);
  expect(await read(page, "Audit!C2:F2")).toEqual([[recordId, "Status", expect.anything(), "Open"]]);
  await frame.getByRole("button", { name: words.back }).click();
  await frame.getByText(words.open(1)).waitFor();
  await frame.getByRole("button", { name: learnerMessages.useSelectedRow }).click();
  await frame.getByText(words.nextReview("11 February 2040")).waitFor();
  expect(opened.errors).toEqual([]);
});
