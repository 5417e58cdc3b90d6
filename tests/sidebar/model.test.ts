import { createModel } from "../../sidebar/model";
import { createServer, type Server } from "../../sidebar/server";
import type { Start } from "../../src/api/contract";
import { handlers } from "../../src/api/handlers";
import { serve } from "../../src/api/serve";
import { fakeSheets } from "../api/fake-sheets";

const door = serve(handlers(fakeSheets()));
const realServer = createServer((name, json) => Promise.resolve(door(name, json)));

function open(start: Start, over: Partial<Server> = {}) {
  const server = { ...realServer, ...over };
  return { model: createModel(start, server), server };
}

test("a card that the menu brought along is shown without a call", async () => {
  const card = jest.fn(realServer.card);
  const { model } = open({ view: "card", data: { kind: "none", message: "No row." } }, { card });
  await model.show("card");
  expect(model.card.state.get().data).toEqual({ kind: "none", message: "No row." });
  expect(card).not.toHaveBeenCalled();
});

test("a card without data asks for the selected row", async () => {
  const { model } = open({ view: "card" });
  await model.show("card");
  expect(model.card.state.get().data).toMatchObject({ kind: "learner" });
});

test("set-up does not ask the server while the form has a problem", async () => {
  const setUpSheet = jest.fn(realServer.setUpSheet);
  const { model } = open({ view: "set-up" }, { setUpSheet });
  await model.show("set-up");
  await model.setUpSheet();
  expect(setUpSheet).not.toHaveBeenCalled();
  expect(model.problems.get()).toHaveLength(1);
});

test("a problem goes as soon as it is put right, and set-up ends with the report", async () => {
  const { model } = open({ view: "set-up" });
  await model.show("set-up");
  await model.setUpSheet();
  const draft = model.draft.get()!;
  model.changeDraft({ ...draft, uses: { ...draft.uses, 0: "learnerId" } });
  expect(model.problems.get()).toEqual([]);
  await model.setUpSheet();
  expect(model.view.get()).toBe("report");
  expect(model.report.get()).toMatchObject({ summary: "Set up." });
  expect(model.inspection.state.get().data).toBeUndefined();
});

test("a set-up that fails keeps the form and says why", async () => {
  const { model } = open({ view: "set-up" }, { setUpSheet: () => Promise.reject(new Error("The tab is protected.")) });
  await model.show("set-up");
  const draft = model.draft.get()!;
  model.changeDraft({ ...draft, uses: { ...draft.uses, 0: "learnerId" } });
  await model.setUpSheet();
  expect(model.view.get()).toBe("set-up");
  expect(model.settingUp.state.get().problem).toBe("The tab is protected.");
  expect(model.draft.get()?.uses[0]).toBe("learnerId");
});

test("whoever watches the model hears of each change", async () => {
  const { model } = open({ view: "help" });
  const listener = jest.fn();
  model.subscribe(listener);
  await model.show("card");
  expect(listener.mock.calls.length).toBeGreaterThanOrEqual(3);
});
