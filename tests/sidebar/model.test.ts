import { createModel } from "../../sidebar/model";
import { createServer, type Server } from "../../sidebar/server";
import type { LearnerStart } from "../../src/api/contract";
import { handlers } from "../../src/api/handlers";
import { serve } from "../../src/api/serve";
import { fakeSheets } from "../api/fake-sheets";

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
