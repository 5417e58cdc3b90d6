import { keptTour, type Tour } from "../../../sidebar/tour/kept-tour";
import { createTourModel, stops } from "../../../sidebar/tour/tour-model";
import type { Server } from "../../../sidebar/server";
import { untold } from "../untold";

function opened(view: "tour" | "try-made-up", kept: Tour = { role: "teacher", stop: -1 }) {
  const sent: string[] = [];
  let broken = "";
  let tour = kept;
  const asked = <Answer>(what: string, answer: Answer) => {
    sent.push(what);
    return what === broken ? Promise.reject(new Error("not now")) : Promise.resolve(answer);
  };
  const server = {
    showPlace: ({ place }: { place: string }) => asked(place, { where: "A1", shown: place }),
    bringMadeUp: ({ step }: { step: number }) =>
      asked(`step ${step}`, { done: `Step ${step}.`, ...(step < 2 && { next: step + 1 }) }),
    openView: ({ view: next }: { view: string }) => asked(`open ${next}`, {}),
  } as unknown as Server;
  const model = createTourModel({ view }, server, { read: () => tour, keep: (next) => void (tour = next) });
  return { model, sent, breakAt: (what: string) => (broken = what), kept: () => tour };
}

test("a tour begins before its first stop and asks for nothing; one that was left goes on where it was", async () => {
  const fresh = opened("tour");
  await fresh.model.begin();
  expect([fresh.sent, fresh.model.view.get()]).toEqual([[], "tour"]);
  const left = opened("tour", { role: "tutor", stop: 2 });
  await left.model.begin();
  expect([left.sent, left.model.tour.get()]).toEqual([[stops[2]], { role: "tutor", stop: 2 }]);
  const first = opened("tour", { role: "head", stop: 0 });
  await first.model.begin();
  expect(first.sent).toEqual([stops[0]]);
  const over = opened("tour", { role: "head", stop: stops.length });
  await over.model.begin();
  const trying = opened("try-made-up", { role: "head", stop: 1 });
  await trying.model.begin();
  expect([over.sent, trying.sent, trying.model.view.get()]).toEqual([[], [], "try"]);
});

test("each stop selects its place, is kept, and forgets what the one before said", async () => {
  const { model, sent, kept, breakAt } = opened("tour");
  await model.go(0);
  expect(model.placing.state.get().data).toEqual({ where: "A1", shown: "mark" });
  breakAt("tier");
  await model.go(1);
  expect([model.placing.state.get().data, model.placing.state.get().problem]).toEqual([undefined, "not now"]);
  await model.go(stops.length);
  expect([sent, kept().stop, model.placing.state.get().problem]).toEqual([["mark", "tier"], stops.length, ""]);
  model.become("head");
  expect(kept()).toEqual({ role: "head", stop: stops.length });
});

test("made-up learners come step by step; what broke off goes on where it was, then the tour begins", async () => {
  const { model, sent, breakAt, kept } = opened("try-made-up", { role: "tutor", stop: 3 });
  breakAt("step 1");
  await model.bring();
  expect([model.done.get(), model.view.get()]).toEqual([["Step 0."], "try"]);
  breakAt("");
  await model.bring();
  expect(sent).toEqual(["step 0", "step 1", "step 1", "step 2"]);
  expect([model.done.get().length, model.view.get(), kept()]).toEqual([3, "tour", { role: "tutor", stop: -1 }]);
});

test("it leads to another page, and whoever watches is told of each change", async () => {
  const { model, sent } = opened("tour");
  const missed = await untold(model, [
    () => model.view.set("try"),
    () => model.become("tutor"),
    () => model.placing.run(() => Promise.resolve({ where: "", shown: "" })),
    () => model.bringing.run(() => Promise.resolve({ done: "" })),
    () => model.done.set(["x"]),
    () => model.leave("help"),
  ]);
  expect(missed).toEqual([]);
  expect(sent).toEqual(["open help"]);
});

const storage = () => {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
  };
};
const shut = () => {
  throw new Error("SecurityError");
};

test("a tour is kept in every place that a browser allows, and read from the first that has it", () => {
  const [one, two] = [storage(), storage()];
  const kept = keptTour([shut, () => one, () => two]);
  expect(kept.read()).toEqual({ role: "teacher", stop: -1 });
  kept.keep({ role: "head", stop: 4 });
  expect([one.texts.size, two.texts.size, kept.read()]).toEqual([1, 1, { role: "head", stop: 4 }]);
  one.texts.clear();
  expect(kept.read()).toEqual({ role: "head", stop: 4 });
  two.setItem([...two.texts.keys()][0]!, "{ half");
  expect(kept.read()).toEqual({ role: "teacher", stop: -1 });
  expect(keptTour([shut]).read()).toEqual({ role: "teacher", stop: -1 });
});
