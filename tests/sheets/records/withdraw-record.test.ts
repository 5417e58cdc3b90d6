import type { Input } from "../../../src/api/contract";
import { recordMessages, saveMessages } from "../../../src/messages/record-messages";
import { closeWorkbooks } from "../../support/workbooks";
import { actionToSave } from "./action-to-save";
import { ask, auditOf, openDesk, refusal, rowsIn } from "./desk";
import { planToSave } from "./plan-to-save";
import { megToAgree, reviewToSave, trackerOfReview } from "./review-to-save";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const concern = {
  id: "CON-0123456789abcdef01234567",
  version: 0,
  learnerId: "102",
  learner: "Jo Birch",
  course: "PH1",
  concern: "Has not handed in two pieces.",
  target: "Hands in both by Friday.",
  byWhen: "2030-01-11",
  raisedBy: "Mr Elm",
  tutor: "Ms Oak",
};
const why = "Entered for the wrong learner.";
const counting = `=OPENACTIONS({102; 103}, Interventions!A1:Z)`;
const due = `=NEXTREVIEW({102; 103}, Interventions!A1:Z, Plans!A1:Z, Reviews!A1:Z)`;

test("each kind of record leaves its learner: history, lists and formulas know it no more, its row and Audit keep it", async () => {
  const addon = await openDesk({ "Year 12": trackerOfReview, Counts: [[counting, due]] });
  await ask(addon, "saveActions", { actions: [actionToSave({ learnerId: "102" })] });
  await ask(addon, "savePlan", planToSave());
  await ask(addon, "saveReview", { ...reviewToSave(), agreedMegs: [megToAgree] });
  await ask(addon, "saveConcern", concern);
  await addon.workbook.settled();
  expect(addon.values("Counts!A1:B1")).toEqual([[1, expect.stringMatching(/^20/)]]);
  const before = await ask(addon, "learnerFile", { learnerId: "102" });
  expect(before.history.map(({ kind }) => kind).sort()).toEqual(["Action", "Concern", "Plan", "Review"]);

  for (const { kind, id, version } of before.history)
    expect(await ask(addon, "withdrawRecord", { kind, id, version, why })).toMatchObject({ version: 2, before: false });

  const after = await ask(addon, "learnerFile", { learnerId: "102" });
  expect([after.history, after.plan, after.lastReview]).toEqual([[], null, null]);
  await addon.workbook.settled();
  expect(addon.values("Counts!A1:B2")).toEqual([
    [0, ""],
    [0, ""],
  ]);
  for (const tab of ["Interventions", "Plans", "Reviews", "Concerns"])
    expect(rowsIn(addon, tab)).toEqual([
      expect.objectContaining({ learnerId: null, learner: recordMessages.withdrawn, version: 2 }),
    ]);
  const said = rowsIn(addon, "Audit").filter(({ version }) => version === 2);
  for (const { id } of before.history) {
    const own = said.filter(({ record }) => record === id);
    expect(own.map(({ field, before: was, after: is }) => [field, was, is])).toEqual(
      expect.arrayContaining([
        [recordMessages.withdrawn, null, `“${why}”`],
        ["Learner ID", "“102”", null],
      ]),
    );
    expect(own.map(({ learnerId }) => learnerId)).toEqual(own.map(() => 102));
  }
});

test("a withdrawal is written once, refused without a reason, and stops where somebody changed the record", async () => {
  const addon = await openDesk();
  await ask(addon, "saveConcern", concern);
  const withdrawal: Input<"withdrawRecord"> = { kind: "Concern", id: concern.id, version: 1, why };
  expect(await refusal(addon, "withdrawRecord", { ...withdrawal, why: " " })).toContain(recordMessages.whyWithdrawn);
  await ask(addon, "answerConcern", { id: concern.id, version: 1, answer: "I see Jo on Monday." });
  expect(await ask(addon, "withdrawRecord", withdrawal)).toMatchObject({ kind: "conflict", version: 2 });
  expect(rowsIn(addon, "Concerns")[0]).toMatchObject({ learnerId: "102", version: 2 });
  const seen = { ...withdrawal, version: 2 };
  expect(await ask(addon, "withdrawRecord", seen)).toMatchObject({ version: 3, before: false });
  const lines = auditOf(addon).length;
  expect(await ask(addon, "withdrawRecord", seen)).toMatchObject({ version: 3, before: true });
  expect(auditOf(addon)).toHaveLength(lines);
  expect(await refusal(addon, "withdrawRecord", { ...seen, id: "CON-ffffffffffffffffffffffff" })).toBe(
    saveMessages.recordGone("Concerns"),
  );
});
