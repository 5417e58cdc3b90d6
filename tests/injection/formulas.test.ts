import type { Input } from "../../src/api/contract";
import { apply, fileOf, openWorkbook } from "../sheets/import/import-file";
import { actionToSave } from "../sheets/records/action-to-save";
import { ask, openDesk } from "../sheets/records/desk";
import { planToSave } from "../sheets/records/plan-to-save";
import type { Addon } from "../support/addon";
import { formulaPayloads } from "../support/formula-payloads";
import { closeWorkbooks } from "../support/workbooks";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const idOf = (prefix: string, number: number) => `${prefix}-${String(number).padStart(24, "0")}`;

/** Gives the next of the texts each time it is asked. */
type Next = () => string;

/** Each call of the panel that keeps what was typed, with a hostile text in every field that takes any. */
const saves: Record<string, (addon: Addon, next: Next, number: number) => Promise<unknown>> = {
  async "Review an action"(addon, next, number) {
    const action = actionToSave({ id: idOf("ACT", number) });
    await ask(addon, "saveActions", { actions: [action] });
    await ask(addon, "reviewAction", {
      id: action.id,
      version: 1,
      reviewed: "2030-02-04",
      outcome: 1,
      worked: next(),
      why: next(),
      decision: "Change",
      plan: next(),
      review: "2030-02-25",
    });
  },
  "Keep a plan": (addon, next, number) =>
    ask(addon, "savePlan", {
      ...planToSave({ id: idOf("ISP", number), concerns: next(), interventions: next(), staff: next() }),
      learnerId: "102",
      learner: next(),
      progress: next(),
      targets: planToSave().targets.map((target) => ({
        ...target,
        measure: next(),
        signal: "",
        baseline: next(),
        goal: next(),
        course: next(),
      })),
    }),
  "Hold a progress review": (addon, next, number) =>
    ask(addon, "saveReview", {
      id: idOf("REV", number),
      version: 0,
      learnerId: "102",
      learner: next(),
      date: "2030-01-07",
      heldBy: next(),
      performance: next(),
      attendance: next(),
      behaviour: next(),
      effort: next(),
      wellbeing: next(),
      goal: next(),
      comments: next(),
      learnerActions: next(),
      collegeActions: next(),
      targets: next(),
      nextReview: "2030-03-04",
      agreedMegs: [],
    }),
  async "Raise and answer a concern"(addon, next, number) {
    const concern: Input<"saveConcern"> = {
      id: idOf("CON", number),
      version: 0,
      learnerId: "102",
      learner: next(),
      course: next(),
      concern: next(),
      target: next(),
      byWhen: "2030-01-11",
      raisedBy: next(),
      tutor: next(),
    };
    await ask(addon, "saveConcern", concern);
    await ask(addon, "answerConcern", { id: concern.id, version: 1, answer: next() });
  },
};

const hostileAction = (text: string, number: number) =>
  actionToSave({
    id: idOf("ACT", number),
    learnerId: "102",
    learner: text,
    course: text,
    issue: text,
    plan: text,
    owner: text,
    measure: text,
    from: text,
    to: text,
    fundingSource: text,
    contact: "Not contacted",
    contactOutcome: "",
  });

/** All cells of the workbook. */
function cellsOf({ workbook }: Addon) {
  return workbook.sheets().flatMap(({ id }) => {
    const { rows, columns } = workbook.extent(id);
    return rows === 0 ? [] : workbook.read({ sheet: id, row: 0, column: 0, rows, columns }).flat();
  });
}

function expectPlainText(addon: Addon): void {
  const cells = cellsOf(addon);
  expect(cells.filter(({ formula }) => formula !== "")).toEqual([]);
  const standing = new Set(cells.map(({ value }) => value));
  expect(formulaPayloads.filter((text) => !standing.has(text))).toEqual([]);
}

test("Log an action: each text in each field stands as it was typed, and none becomes a formula", async () => {
  const addon = await openDesk();
  await ask(addon, "saveActions", { actions: formulaPayloads.map(hostileAction) });
  expectPlainText(addon);
});

test.each(Object.entries(saves))("%s: no text becomes a formula, and each stands as it was typed", async (_, save) => {
  const addon = await openDesk();
  let used = 0;
  const next = () => formulaPayloads[used++ % formulaPayloads.length] ?? "";
  for (let number = 0; used < formulaPayloads.length; number++) await save(addon, next, number);
  expectPlainText(addon);
});

test("Import from MIS: each text of a file stands as it was exported, and none becomes a formula", async () => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  // The texts that an import keeps are results of diagnostic tests; these are no longer than 60 characters.
  const texts = formulaPayloads.filter((text) => text === text.trim() && text.length <= 60);
  const ids = texts.map((_, index) => String(index + 1));
  const addon = await openWorkbook(ids.map((id) => [id, "Ash", "Sam", "PH", "", ""]));
  await addon.type("Learners!F1", [["Diagnostic English", "Diagnostic maths"]]);
  await addon.type(
    "Learners!A2",
    ids.map((id) => [id, "Ash", "Sam"]),
  );
  const file = (headings: string) =>
    fileOf([headings, ...texts.map((text, index) => `${ids[index]},${quoted(text)},${quoted(text)}`)]);
  // Neither is a grade, nor a percentage: such rows are left out whole.
  expect((await apply(addon, file("Student ID,GCSE maths,YTD Attendance"))).summary).toContain("Nothing was changed");
  await apply(addon, file("Student ID,Diagnostic English,Diagnostic maths"), [], 2);
  const last = texts.length + 1;
  expect(addon.formulas(`Learners!A1:G${last}`).flat().join("")).toBe("");
  expect(addon.formulas(`Physics!A2:G${last}`).flat().join("")).toBe("");
  expect(addon.values(`Learners!F2:G${last}`)).toEqual(texts.map((text) => [text, text]));
});
