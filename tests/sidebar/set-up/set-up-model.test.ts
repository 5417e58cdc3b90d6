import { createServer, type Server } from "../../../sidebar/server";
import { createSetUpModel } from "../../../sidebar/set-up/set-up-model";
import type { SetUpStart } from "../../../src/api/contract";
import { handlers } from "../../../src/api/handlers";
import { serve } from "../../../src/api/serve";
import { fakeSheets } from "../../api/fake-sheets";

const door = serve(handlers(fakeSheets()));
const realServer = createServer((name, json) => Promise.resolve(door(name, json)));

function open(start: SetUpStart, over: Partial<Server> = {}) {
  const server = Object.assign(Object.create(realServer) as Server, over);
  return { model: createSetUpModel(start, server), server };
}

test("set-up does not ask the server while the form has a problem", async () => {
  const setUpSheet = jest.fn(realServer.setUpSheet);
  const { model } = open({ view: "set-up" }, { setUpSheet });
  await model.show("set-up");
  await model.foresee();
  await model.setUpSheet();
  expect(setUpSheet).not.toHaveBeenCalled();
  expect(model.problems.get()).toHaveLength(1);
});

test("a problem goes as soon as it is put right, and set-up ends with the report", async () => {
  const { model } = open({ view: "set-up" });
  await model.show("set-up");
  await model.foresee();
  const draft = model.draft.get()!;
  model.changeDraft({ ...draft, uses: { ...draft.uses, 0: "learnerId" } });
  expect(model.problems.get()).toEqual([]);
  await model.foresee();
  await model.setUpSheet();
  expect(model.view.get()).toBe("report");
  expect(model.report.get()).toMatchObject({ summary: "Set up." });
  expect(model.inspection.state.get().data).toBeUndefined();
});

test("nothing is written before what comes out was shown, nor after an answer was changed since", async () => {
  const setUpSheet = jest.fn(realServer.setUpSheet);
  const { model } = open({ view: "set-up" }, { setUpSheet });
  await model.show("set-up");
  const draft = { ...model.draft.get()!, uses: { ...model.draft.get()!.uses, 0: "learnerId" } };
  model.changeDraft(draft);
  await model.setUpSheet();
  await model.foresee();
  expect(model.foreseeing.state.get().data).toMatchObject({ learners: 24 });
  model.changeDraft({ ...draft, weights: { ...draft.weights, 3: "2" } });
  await model.setUpSheet();
  expect(setUpSheet).not.toHaveBeenCalled();
  await model.foresee();
  await model.setUpSheet();
  expect(setUpSheet).toHaveBeenCalledTimes(1);
});

test("an outcome that comes after an answer was changed is not shown", async () => {
  let answer: (() => void) | undefined;
  const { model } = open(
    { view: "set-up" },
    { previewSetUp: (plan) => new Promise((resolve) => (answer = () => resolve(realServer.previewSetUp(plan)))) },
  );
  await model.show("set-up");
  const draft = { ...model.draft.get()!, uses: { ...model.draft.get()!.uses, 0: "learnerId" } };
  model.changeDraft(draft);
  const waiting = model.foresee();
  model.changeDraft({ ...draft, weights: { ...draft.weights, 3: "2" } });
  answer?.();
  await waiting;
  expect(model.foreseeing.state.get().data).toBeUndefined();
});

test("a set-up that fails keeps the form and says why", async () => {
  const { model } = open({ view: "set-up" }, { setUpSheet: () => Promise.reject(new Error("The tab is protected.")) });
  await model.show("set-up");
  const draft = model.draft.get()!;
  model.changeDraft({ ...draft, uses: { ...draft.uses, 0: "learnerId" } });
  await model.foresee();
  await model.setUpSheet();
  expect(model.view.get()).toBe("set-up");
  expect(model.settingUp.state.get().problem).toBe("The tab is protected.");
  expect(model.draft.get()?.uses[0]).toBe("learnerId");
});

test("the way to the learner panel is a call, whose failure is told", async () => {
  const openView = jest.fn(() => Promise.reject(new Error("No answer.")));
  const { model } = open({ view: "help" }, { openView });
  await model.leave("card");
  expect(openView).toHaveBeenCalledWith({ view: "card" });
  expect(model.leaving.state.get().problem).toBe("No answer.");
});
