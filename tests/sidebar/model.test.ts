import { createModel } from "../../sidebar/model";
import { createServer, type Server } from "../../sidebar/server";
import type { LearnerStart } from "../../src/api/contract";
import { handlers } from "../../src/api/handlers";
import { serve } from "../../src/api/serve";
import { fakeSheets } from "../api/fake-sheets";
import { formWithoutFields } from "./form-without-fields";
import { untold } from "./untold";

const door = serve(handlers(fakeSheets()));
const realServer = createServer((name, json) => Promise.resolve(door(name, json)));

function open(start: LearnerStart, over: Partial<Server> = {}) {
  const server = Object.assign(Object.create(realServer) as Server, over);
  return { model: createModel(start, server), server };
}

test("a card that the menu brought along is shown without a call", async () => {
  const card = jest.fn(realServer.card);
  const { model } = open({ view: "card", data: { kind: "none", message: "No row." } }, { card });
  await model.start();
  expect(model.card.state.get().data).toEqual({ kind: "none", message: "No row." });
  expect(card).not.toHaveBeenCalled();
});

test("the card takes the focus where a button of the panel led to it, and leaves it where the menu did", () => {
  const data = { kind: "none", message: "No row." } as const;
  expect(open({ view: "card", data }).model.takesFocus()).toBe(true);
  expect(open({ view: "card", data, byMenu: true }).model.takesFocus()).toBe(false);
});

test("a card without data asks for the selected row", async () => {
  const { model } = open({ view: "card" });
  await model.start();
  expect(model.card.state.get().data).toMatchObject({ kind: "learner" });
});

test("whoever watches the model hears of each change", async () => {
  const { model } = open({ view: "card" });
  const listener = jest.fn();
  model.subscribe(listener);
  await model.start();
  expect(listener.mock.calls.length).toBeGreaterThanOrEqual(2);
});

const learner = { ...fakeSheets().card("10231") };
/** A panel whose calls to the server are written down. */
function watched(start: LearnerStart = { view: "card" }, over: Partial<Server> = {}, comesBack = false) {
  const asked: unknown[] = [];
  const kept: unknown[] = [];
  const told = (name: "card" | "findLearners" | "selectedLearners" | "openView" | "print") => ({
    [name]: (input: never) => {
      asked.push([name, input]);
      return (over[name] ?? realServer[name])(input) as never;
    },
  });
  const names = ["card", "findLearners", "selectedLearners", "openView", "print"] as const;
  const server = Object.assign(Object.create(realServer) as Server, over, ...names.map(told)) as Server;
  const model = createModel(start, server, { comesBack, keep: (...place) => kept.push(place) });
  return { model, asked, kept };
}

test("a learner who is opened takes the focus and ends the search; the selected row takes none", async () => {
  const { model, asked } = watched();
  expect(model.takesFocus()).toBe(false);
  await model.find("ada");
  expect(model.found.state.get().data?.learners).toHaveLength(1);
  await model.openLearner("10231");
  expect([model.takesFocus(), model.found.state.get().data]).toEqual([true, undefined]);
  await model.find("ada");
  await model.useSelectedRow();
  expect([model.takesFocus(), model.found.state.get().data]).toEqual([false, undefined]);
  expect(asked).toEqual([
    ["findLearners", { text: "ada" }],
    ["card", { learnerId: "10231" }],
    ["findLearners", { text: "ada" }],
    ["card", {}],
  ]);
});

test("who comes back to the card is not led to its heading", () => {
  const { model } = watched({ view: "card", data: { kind: "none", message: "No row." } }, {}, true);
  expect(model.takesFocus()).toBe(false);
});

test("another page is opened about the learner who is shown, whose place is kept; without one about nobody", async () => {
  const shown = watched({ view: "card", data: learner as never });
  await shown.model.leave("plan");
  expect([shown.asked, shown.kept]).toEqual([
    [["openView", { view: "plan", learnerId: "10231" }]],
    [["10231", "plan"]],
  ]);
  const nobody = watched({ view: "card", data: { kind: "none", message: "No row." } });
  await nobody.model.leave("help");
  await nobody.model.print("parents");
  expect([nobody.asked, nobody.kept]).toEqual([[["openView", { view: "help" }]], []]);
  await shown.model.print("parents");
  expect(shown.asked.at(-1)).toEqual(["print", { learnerId: "10231", audience: "parents" }]);
});

test("an action for the selected rows opens its form, or says why there is none until a card is asked for", async () => {
  const row = {
    learnerId: "10231",
    name: "Ada",
    course: "PH",
    tutorGroup: "12A",
    tier: "Red",
    contactRule: "under 18",
    contactNote: "",
  } as const;
  const some = watched(undefined, {
    selectedLearners: () =>
      Promise.resolve({ learners: [row, { ...row, learnerId: "10233" }], leftOut: "1 row is hidden.", message: "" }),
  });
  await some.model.logForSelected();
  expect([some.model.view.get(), some.model.forms.open.get()?.form.about]).toEqual([
    "form",
    expect.arrayContaining(["1 row is hidden."]),
  ]);
  some.model.back();
  expect(some.model.view.get()).toBe("card");
  const none = watched(undefined, {
    selectedLearners: () => Promise.resolve({ learners: [], leftOut: "", message: "Select rows first." }),
  });
  await none.model.logForSelected();
  expect([none.model.view.get(), none.model.selecting.state.get().problem]).toEqual(["card", "Select rows first."]);
  await none.model.useSelectedRow();
  expect(none.model.selecting.state.get().problem).toBe("");
  const broken = watched(undefined, { selectedLearners: () => Promise.reject(new Error("not now")) });
  await broken.model.logForSelected();
  expect([broken.model.view.get(), broken.model.selecting.state.get().problem]).toEqual(["card", "not now"]);
});

test("what was saved has the card read anew, what was not has not", async () => {
  const { model, asked } = watched({ view: "card", data: learner as never });
  const button = (isSaved: boolean) => ({
    label: "Save",
    done: "Saved",
    problems: () => [],
    save: () =>
      isSaved ? Promise.resolve({ kind: "saved" as const, sentences: [] }) : Promise.reject(new Error("not now")),
  });
  model.openForm(formWithoutFields);
  expect(model.view.get()).toBe("form");
  await model.press(button(false));
  expect(asked).toEqual([]);
  await model.press(button(true));
  expect(asked).toEqual([["card", { learnerId: "10231" }]]);
});

test("the next step is offered for the learner who is shown, once the card is there", async () => {
  expect(watched().model.next?.()).toBeUndefined();
  expect(watched({ view: "card", data: { kind: "none", message: "No row." } }).model.next?.()).toBeUndefined();
  const { model } = watched({ view: "card", data: learner as never });
  const offered = model.next?.();
  expect(offered?.label).not.toBe("");
  const reading = model.useSelectedRow();
  expect(model.next?.()).toBeUndefined();
  await reading;
  expect(model.next?.()?.label).toBe(offered?.label);
});

test("each thing that the panel shows is watched", async () => {
  const { model } = watched({ view: "card", data: learner as never });
  const missed = await untold(model, [
    () => model.view.set("form"),
    () => model.useSelectedRow(),
    () => model.find("ada"),
    () => model.selecting.run(() => Promise.resolve({ learners: [], leftOut: "", message: "" })),
    () => model.leave("help"),
    () => model.forms.show(formWithoutFields),
    () => model.forms.saving.run(() => Promise.resolve({ kind: "saved" as const, sentences: [] })),
  ]);
  expect(missed).toEqual([]);
});
