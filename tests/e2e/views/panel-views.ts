import type { Page } from "playwright-core";
import type { Start } from "../../../src/api/contract";
import { tourMessages } from "../../../src/messages/tour-messages";
import { conflict, dayTwo } from "../../api/made-up-starts";
import { fullCard, fullFile, fullList } from "../learner-on-file";
import type { PageStart } from "../../support/sidebar-page";
import { type Opening, openView, press, type States } from "./opening";

const selected = (learnerId: string, name: string, contactNote = "") => ({
  learnerId,
  name,
  course: "PH-AL",
  tutorGroup: "12A",
  tier: "Red" as const,
  contactRule: "under 18" as const,
  contactNote,
});

const report = {
  summary: "1 repaired, 1 left.",
  lines: [
    { kind: "done" as const, where: "Tracker, column K", text: "The formula was missing; put back." },
    { kind: "left" as const, where: "Assessments, row 4", text: "Expected a number above 0; found forty." },
  ],
};

const onFile = (view: string, file = fullFile()): PageStart => ({ view, data: { card: fullCard(), file } });
/** By the page's clock. */
const inFiveWeeks = async (page: Page) =>
  new Date((await page.evaluate(() => Date.now())) + 35 * 86_400_000).toISOString().slice(0, 10);

/** Every view of the panel; one that the menu can open and that is missing here does not compile. */
export function panelViews(opening: Opening): Readonly<Record<Start["view"], States>> {
  const { dress } = opening;
  const sidebar = openView(opening, "sidebar");
  const support = openView(opening, "support");
  const setUp = openView(opening, "set-up");
  const tour = openView(opening, "tour");
  return {
    card: {
      "the card with everything on file": () => sidebar(),
      "the card without a learner": () =>
        sidebar(undefined, { card: () => ({ kind: "none", message: "Row 1 holds the headings." }) }),
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
      "an action for several learners": async () => {
        const learners = [selected("10231", "Ada Example", "No - court order"), selected("10233", "Cem Example")];
        const leftOut = "1 selected row is hidden and left out.";
        const page = await sidebar(undefined, { selectedLearners: () => ({ learners, leftOut, message: "" }) });
        await press(page, "Log an action for all selected rows");
        await page.getByText("2 learners").waitFor();
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
        await page.getByLabel("By when").fill(await inFiveWeeks(page));
        await press(page, "Save concern");
        await page.getByRole("heading", { name: "Concern saved" }).waitFor();
        return page;
      },
      "a concern to answer": async () => {
        const page = await sidebar();
        await press(page, "Answer");
        return page;
      },
      "a call that failed": () =>
        sidebar(undefined, {
          card: () => {
            throw new Error("The tab Learners is protected.");
          },
        }),
    },
    plan: {
      "a new plan with all that is missing": async () => {
        const page = await support(onFile("plan", fullFile({ plan: null })));
        await press(page, "Activate the plan");
        return page;
      },
      "a plan that somebody else has changed": async () => {
        const page = await support(onFile("plan"), { savePlan: () => conflict });
        await press(page, "Save changes");
        await page.getByRole("heading", { name: `${dress("M. Mentor")} changed this meanwhile` }).waitFor();
        return page;
      },
    },
    review: {
      "a progress review": async () => {
        const page = await support(onFile("review"));
        await page.getByText("Agree another MEG").click();
        await page.getByLabel("Agreed MEG").selectOption("C");
        await press(page, "Save review");
        return page;
      },
    },
    history: {
      "the history": () => support(onFile("history")),
      "a record to withdraw": async () => {
        const page = await support(onFile("history"));
        await page.locator("summary").first().click();
        await press(page, "Withdraw");
        await press(page, "Withdraw the record");
        return page;
      },
    },
    "my-list": {
      "my list": () => support({ view: "my-list" }),
      "my list with answers and dates": () =>
        support(
          { view: "my-list" },
          {
            myList: () => ({
              ...fullList(),
              year: {
                phase: "Autumn term",
                due: [{ kind: "Key date", name: "Parents' evening", forWhom: "tutors", by: "2030-01-20", waiting: 0 }],
              },
              answers: [{ ...fullList().concerns[0]!, tutor: "T. Tutor", answer: "We meet on Monday." }],
            }),
          },
        ),
    },
    leaver: { "a learner who has left": () => support(onFile("leaver")) },
    move: {
      "a learner who has moved": async () => {
        const page = await support({ view: "move", data: { card: fullCard(), file: fullFile(), places: dayTwo } });
        await press(page, "Record the move");
        return page;
      },
    },
    "add-assessment": {
      "an assessment with all that is missing": async () => {
        const page = await support({ view: "add-assessment", data: dayTwo });
        await press(page, "Add assessment");
        return page;
      },
    },
    "add-learner": {
      "a learner who was added": async () => {
        const name = dress("Ada Example");
        const page = await support(
          { view: "add-learner", data: dayTwo },
          { addLearner: () => ({ sentences: [`${name} stands in Physics, row 7.`] }) },
        );
        const [first = "", ...others] = name.split(" ");
        await page.getByLabel("Learner ID").fill("10299");
        await page.getByLabel("First name").fill(first);
        await page.getByLabel("Surname").fill(others.join(" "));
        await page.getByLabel("Course", { exact: true }).fill("PH1");
        await press(page, "Add learner");
        await page.getByRole("heading", { name: "Learner added" }).waitFor();
        return page;
      },
    },
    tour: {
      "the tour before the first stop": () => tour({ view: "tour" }),
      "a stop of the tour": async () => {
        const page = await tour(
          { view: "tour" },
          { showPlace: () => ({ where: "A levels, C4", shown: "Ada Example" }) },
        );
        await press(page, tourMessages.begin);
        await page.getByText("Selected: A levels, C4").waitFor();
        return page;
      },
    },
    "try-made-up": { "made-up learners before they are brought": () => tour({ view: "try-made-up" }) },
    "set-up": {
      "the set-up": () => setUp({ view: "set-up" }),
      "the set-up with what is open": async () => {
        const page = await setUp({ view: "set-up" });
        await press(page, "See what comes out");
        await page.getByText("Choose the column that tells learners apart (Learner ID).").first().waitFor();
        return page;
      },
      "what will come out": async () => {
        const page = await setUp({ view: "set-up" });
        await page.getByLabel(/tells learners apart/).selectOption({ index: 1 });
        await press(page, "See what comes out");
        await page.getByRole("heading", { name: "What will come out" }).waitFor();
        return page;
      },
    },
    report: { "a report": () => setUp({ view: "report", data: report }) },
    "keep-values": { "before columns become values": () => setUp({ view: "keep-values" }) },
    help: { help: () => setUp({ view: "help" }) },
  };
}
