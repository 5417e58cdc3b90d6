import type { Conflict } from "../../../src/api/calls/records";
import type { Button, Draft, Form, Saved } from "../../../sidebar/forms/form";
import { line } from "../../../sidebar/forms/fields";
import { createFormModel } from "../../../sidebar/forms/form-model";
import { createKeptDrafts } from "../../../sidebar/forms/kept-drafts";
import type { Server } from "../../../sidebar/server";

const noStorage = () => {
  throw new Error("SecurityError");
};
const saved: Saved = { kind: "saved", sentences: ["Plans, row 2."] };
const conflict: Conflict = {
  kind: "conflict",
  id: "1",
  version: 4,
  savedBy: "M. Mentor",
  savedAt: "2030-01-07 10:32",
  differences: [{ key: "issue", heading: "Issue", theirs: "Late", yours: "Absent" }],
};

/** A form with one field that has to be filled in, and whatever its save answers. */
function opened(save: (draft: Draft) => Promise<Saved>, key = "action 1") {
  const sent = jest.fn(save);
  const button: Button = {
    label: "Save",
    done: "Saved",
    problems: ({ values }) => (values["issue"] ? [] : [{ field: "issue", sentence: "Say what the issue is." }]),
    save: (_, draft) => sent(draft),
  };
  let drafts = 0;
  const form = (of: string): Form => ({
    key: of,
    title: "A form",
    about: [],
    parts: [line("issue", "Issue")],
    begin: () => ({ id: `${of} ${(drafts += 1)}`, version: 3, values: {}, rows: [] }),
    buttons: [button],
  });
  const model = createFormModel({} as Server, createKeptDrafts(noStorage));
  model.show(form(key));
  return { model, button, sent, form };
}

test("an incomplete form is not sent, and each problem goes as soon as it is put right", async () => {
  const { model, button, sent } = opened(() => Promise.resolve(saved));
  expect(await model.press(button)).toBe(false);
  expect(sent).not.toHaveBeenCalled();
  expect(model.open.get()?.problems).toEqual([{ field: "issue", sentence: "Say what the issue is." }]);
  model.change({ issue: "Late" });
  expect(model.open.get()?.problems).toEqual([]);
});

test("what is saved is shown, and its draft is gone", async () => {
  const { model, button } = opened(() => Promise.resolve(saved));
  model.change({ issue: "Late" });
  expect(model.hasDraft("action 1")).toBe(true);
  expect(await model.press(button)).toBe(true);
  expect(model.open.get()?.saved).toEqual(saved);
  expect(model.hasDraft("action 1")).toBe(false);
});

test("a try that fails keeps the draft and says why, and the next one has the same ID", async () => {
  const failures = [new Error("There is no connection to Google.")];
  const { model, button, sent, form } = opened(() => {
    const failure = failures.pop();
    return failure ? Promise.reject(failure) : Promise.resolve(saved);
  });
  model.change({ issue: "Late" });
  expect(await model.press(button)).toBe(false);
  expect(model.saving.state.get().problem).toBe("There is no connection to Google.");
  await model.press(button);
  const [first, second] = sent.mock.calls.map(([draft]) => draft.id);
  expect(second).toBe(first);
  model.show(form("action 1"));
  expect(model.open.get()?.draft.id).not.toBe(first);
});

test("a second click while the first is on its way sends nothing", async () => {
  const { model, button, sent } = opened(() => Promise.resolve(saved));
  model.change({ issue: "Late" });
  await Promise.all([model.press(button), model.press(button)]);
  expect(sent).toHaveBeenCalledTimes(1);
});

test("each form has a draft of its own, which discarding drops", () => {
  const { model, form } = opened(() => Promise.resolve(saved));
  model.change({ issue: "For Ada" });
  model.show(form("action 2"));
  expect(model.open.get()?.draft.values).toEqual({});
  model.show(form("action 1"));
  expect(model.open.get()?.draft.values).toEqual({ issue: "For Ada" });
  model.discard();
  expect(model.hasDraft("action 1")).toBe(false);
});

test("an answer that comes when another form is open leaves that form alone", async () => {
  let arrive: (answer: Saved) => void = () => undefined;
  const { model, button, form } = opened(() => new Promise((resolve) => (arrive = resolve)));
  model.change({ issue: "For Ada" });
  const first = model.press(button);
  model.show(form("action 2"));
  model.change({ issue: "For Ben" });
  arrive(saved);
  await first;
  expect(model.open.get()).toMatchObject({ draft: { values: { issue: "For Ben" } }, saved: undefined });
  expect([model.hasDraft("action 1"), model.hasDraft("action 2")]).toEqual([false, true]);
});

test("a conflict keeps what was typed; saving after having seen it is meant, and names the version seen", async () => {
  const answers: Saved[] = [conflict, saved];
  const { model, button, sent } = opened(() => Promise.resolve(answers.shift() as Saved));
  model.change({ issue: "Absent" });
  expect(await model.press(button)).toBe(false);
  expect(model.open.get()).toMatchObject({ conflict, draft: { values: { issue: "Absent" } } });
  expect(await model.press(button)).toBe(true);
  expect(sent.mock.calls.map(([draft]) => draft.version)).toEqual([3, 4]);
});

test("a conflict that was seen before a reload is told again, since the draft keeps its version", async () => {
  const { model, button, form } = opened(() => Promise.resolve(conflict));
  model.change({ issue: "Absent" });
  await model.press(button);
  model.show(form("action 1"));
  expect(model.open.get()).toMatchObject({ conflict: undefined, draft: { version: 3, values: { issue: "Absent" } } });
});

test("a form that is discarded or closed is open no more; only what is discarded is forgotten", () => {
  const { model, form } = opened(() => Promise.resolve(saved));
  model.change({ issue: "Late" });
  model.close();
  expect(model.open.get()).toBeUndefined();
  expect(model.hasDraft("action 1")).toBe(true);
  model.show(form("action 1"));
  expect(model.open.get()?.draft.values).toEqual({ issue: "Late" });
  model.discard();
  expect(model.open.get()).toBeUndefined();
  expect(model.hasDraft("action 1")).toBe(false);
});
