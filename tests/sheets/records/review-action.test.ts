import type { ReviewToSave } from "../../../src/api/calls/actions";
import { recordMessages, saveMessages } from "../../../src/messages/record-messages";
import type { Addon } from "../../support/addon";
import { closeWorkbooks } from "../../support/workbooks";
import { actionToSave } from "./action-to-save";
import { ask, auditOf, openDesk, refusal, rowsIn } from "./desk";
import { reaching } from "./reaching";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const { id } = actionToSave();
const review = (over: Partial<ReviewToSave> = {}): ReviewToSave => ({
  id,
  version: 1,
  reviewed: "2030-02-04",
  outcome: 1,
  worked: "The alarm.",
  why: "=He is up in time.",
  decision: "Continue",
  plan: actionToSave().plan,
  review: "2030-02-25",
  ...over,
});

async function withAction(): Promise<Addon> {
  const addon = await openDesk();
  await ask(addon, "saveActions", { actions: [actionToSave()] });
  return addon;
}

test("a review is written into the action's row, and the audit keeps what stood there", async () => {
  const addon = await withAction();
  expect(await ask(addon, "reviewAction", review())).toEqual({
    kind: "saved",
    sheet: "Interventions",
    row: 2,
    version: 2,
    before: false,
    loggedBy: "tutor@college.example",
    actions: { open: 1, overdue: 0, nextReview: "2030-02-25" },
  });
  expect(rowsIn(addon, "Interventions")).toEqual([
    expect.objectContaining({
      version: 2,
      status: "Open",
      outcome: 1,
      worked: "The alarm.",
      why: "=He is up in time.",
      decision: "Continue",
      reviewed: "2030-02-04",
      review: "2030-02-25",
      plan: actionToSave().plan,
    }),
  ]);
  expect(auditOf(addon).slice(1)).toEqual([
    [id, 2, "Reviewed on", null, "“2030-02-04”"],
    [id, 2, "Outcome", null, "“1”"],
    [id, 2, "What worked", null, "“The alarm.”"],
    [id, 2, "Why", null, "“=He is up in time.”"],
    [id, 2, "Decision", null, "“Continue”"],
    [id, 2, "Review date", "“2030-02-04”", "“2030-02-25”"],
  ]);
  expect(addon.formulas("Interventions!A2:AD2").flat().concat(addon.formulas("Audit!A2:G9").flat()).join("")).toBe("");
});

test("a changed action has a new plan, a closed one is no longer open", async () => {
  const addon = await withAction();
  await ask(addon, "reviewAction", review({ decision: "Change", plan: "Meet on Fridays too." }));
  expect(rowsIn(addon, "Interventions")[0]).toMatchObject({ plan: "Meet on Fridays too.", status: "Open" });
  const closed = review({ version: 2, decision: "Close", review: "", outcome: 2 });
  expect(await ask(addon, "reviewAction", closed)).toMatchObject({ actions: { open: 0, nextReview: "" }, version: 3 });
  expect(rowsIn(addon, "Interventions")[0]).toMatchObject({ status: "Closed", outcome: 2, review: "2030-02-25" });
});

test("the same review again writes nothing more; another person's is not written over", async () => {
  const addon = await withAction();
  await ask(addon, "reviewAction", review());
  const lines = auditOf(addon).length;
  expect(await ask(addon, "reviewAction", review())).toMatchObject({ before: true, version: 2 });
  expect(auditOf(addon)).toHaveLength(lines);
  const other = await ask(addon, "reviewAction", review({ outcome: -1, why: "He was late again." }));
  expect(other).toMatchObject({
    kind: "conflict",
    version: 2,
    differences: [
      { key: "outcome", theirs: "1", yours: "-1" },
      { key: "why", theirs: "=He is up in time.", yours: "He was late again." },
    ],
  });
});

test("a review without an outcome, a reason, a decision or a next date is refused, each with its sentence", async () => {
  const addon = await withAction();
  const words = recordMessages.actionReview;
  const sentence = await refusal(addon, "reviewAction", review({ outcome: null, why: " ", decision: "" }));
  for (const part of [words.outcome, words.why, words.decision]) expect(sentence).toContain(part);
  expect(await refusal(addon, "reviewAction", review({ review: "" }))).toContain(words.review);
  expect(await refusal(addon, "reviewAction", review({ id: "ACT-000000000000000000000002" }))).toBe(
    saveMessages.recordGone("Interventions"),
  );
});

test("other people's columns and formulas in the action's row stay as they are, and a review reaches the workbook 12 times", async () => {
  const addon = await withAction();
  addon.workbook.insertColumns(addon.workbook.sheets().find(({ name }) => name === "Interventions")?.id ?? "", 26, 1);
  await addon.type("Interventions!AA1", [["Ours"], ["=1+1"]]);
  await ask(addon, "reviewAction", review());
  expect(addon.formulas("Interventions!AA2")).toEqual([["=1+1"]]);
  expect(rowsIn(addon, "Interventions")[0]).toMatchObject({ outcome: 1, decision: "Continue" });
  addon.workbook.deleteColumns(addon.workbook.sheets().find(({ name }) => name === "Interventions")?.id ?? "", 26, 1);
  await ask(addon, "reviewAction", review({ version: 2, outcome: 2 }));
  expect(reaching(addon.host.serviceCalls.names)).toHaveLength(12);
});

test("parents or carers who were to be contacted are said to have been, when the action is reviewed", async () => {
  const addon = await openDesk();
  await ask(addon, "saveActions", { actions: [actionToSave({ contact: "Will be contacted" })] });
  await ask(addon, "reviewAction", review());
  expect(rowsIn(addon, "Interventions")).toMatchObject([{ contact: "Will be contacted" }]);
  await ask(addon, "reviewAction", review({ version: 2, contact: "Contacted" }));
  expect(rowsIn(addon, "Interventions")).toMatchObject([{ contact: "Contacted" }]);
});
