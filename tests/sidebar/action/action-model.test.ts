import { createActionModel } from "../../../sidebar/action/action-model";
import type { ActionDraft } from "../../../sidebar/action/action-draft";
import { createKeptDrafts } from "../../../sidebar/action/kept-drafts";
import type { SavedAction } from "../../../src/api/calls/save-action";
import { contract, type Input } from "../../../src/api/contract";
import { actionSentences } from "../../../src/api/action-rules";
import { actionMessages } from "../../../src/messages/action-messages";
import { support } from "../../api/support";
import { actionToSave } from "../../sheets/records/action-to-save";
import { learnerCard } from "./learner-card";

const answer: SavedAction = {
  sheet: "Interventions",
  row: 2,
  before: false,
  loggedBy: "tutor@college.example",
  actions: { open: 1, overdue: 0, nextReview: "2030-02-04" },
};
const noStorage = () => {
  throw new Error("SecurityError");
};
const filled: Partial<ActionDraft> = {
  type: "Study skills",
  issue: "Notes are thin.",
  plan: "Two workshops.",
  owner: "T. Tutor",
  start: "2030-01-07",
  measure: "Next test",
  from: "45%",
  to: "55%",
  byWhen: "2030-02-11",
  review: "2030-02-04",
  contact: "Contacted",
  sessions: "4",
  cost: "12,50",
};

function openForm(save: (action: Input<"saveAction">) => Promise<SavedAction>, card = learnerCard()) {
  const saveAction = jest.fn(save);
  const model = createActionModel({ saveAction }, createKeptDrafts(noStorage));
  model.open(card);
  return { model, saveAction };
}

test("an incomplete form is not sent, and each problem goes as soon as it is put right", async () => {
  const { model, saveAction } = openForm(() => Promise.resolve(answer));
  await model.save();
  expect(saveAction).not.toHaveBeenCalled();
  expect(model.problems.get()[0]).toEqual({ field: "type", sentence: actionMessages.missing.type });
  model.change({ type: "Study skills" });
  expect(model.problems.get()[0]?.field).toBe("issue");
});

test("what is sent is what the contract asks for, with numbers in place of what was typed", async () => {
  const { model, saveAction } = openForm(() => Promise.resolve(answer));
  model.change(filled);
  expect(await model.save()).toEqual(answer);
  const sent = saveAction.mock.calls[0]?.[0];
  expect(contract.saveAction.input.safeParse(sent).success).toBe(true);
  expect(sent).toMatchObject({ learnerId: "10231", course: "MA-AL", sessions: 4, minutes: null, cost: 12.5 });
  expect(model.saved.get()?.answer).toEqual(answer);
  expect(model.hasDraft("10231")).toBe(false);
});

test("a try that fails keeps the draft and says why, and the next one has the same ID", async () => {
  const failures = [new Error("There is no connection to Google.")];
  const { model, saveAction } = openForm(() => {
    const failure = failures.pop();
    return failure ? Promise.reject(failure) : Promise.resolve(answer);
  });
  model.change(filled);
  expect(await model.save()).toBeUndefined();
  expect(model.saving.state.get().problem).toBe("There is no connection to Google.");
  expect(model.draft.get()).toMatchObject(filled);
  await model.save();
  const [first, second] = saveAction.mock.calls.map(([action]) => action.id);
  expect(second).toBe(first);
  model.open(learnerCard());
  expect(model.draft.get()?.id).not.toBe(first);
});

test("a second click while the first is on its way sends nothing", async () => {
  const { model, saveAction } = openForm(() => Promise.resolve(answer));
  model.change(filled);
  await Promise.all([model.save(), model.save()]);
  expect(saveAction).toHaveBeenCalledTimes(1);
});

test("each learner has a draft of their own, and what the card knows by now counts", async () => {
  const { model } = openForm(() => Promise.resolve(answer));
  model.change({ issue: "For Ada" });
  model.open(learnerCard({ learner: { id: "2", name: "Ben Example", tutor: "", tutorGroup: "" } }));
  expect(model.draft.get()?.issue).toBe("");
  model.open(learnerCard({ support: support({ contactRule: "adult with consent" }) }));
  expect(model.draft.get()).toMatchObject({ issue: "For Ada", contactRule: "adult with consent" });
});

test("an answer that comes when the form is open for somebody else leaves that form alone", async () => {
  let arrive: (saved: SavedAction) => void = () => undefined;
  const { model } = openForm(() => new Promise((resolve) => (arrive = resolve)));
  model.change(filled);
  const first = model.save();
  model.open(learnerCard({ learner: { id: "2", name: "Ben Example", tutor: "", tutorGroup: "" } }));
  model.change({ issue: "For Ben" });
  arrive(answer);
  await first;
  expect(model.draft.get()?.issue).toBe("For Ben");
  expect(model.saved.get()).toBeUndefined();
  expect([model.hasDraft("10231"), model.hasDraft("2")]).toEqual([false, true]);
});

test("the form and the server say the same sentence of the same mistake", () => {
  const faulty = actionToSave({ issue: "", review: "2020-01-01", cost: -1, contact: "" });
  const said = contract.saveAction.input.safeParse(faulty).error?.issues.map(({ message }) => message);
  expect(said).toEqual(actionSentences(faulty).map(({ sentence }) => sentence));
  expect(said).toHaveLength(4);
});
