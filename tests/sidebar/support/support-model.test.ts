import type { Server } from "../../../sidebar/server";
import { createSupportModel } from "../../../sidebar/support/support-model";
import type { SupportStart } from "../../../src/api/contract";
import { dayTwo } from "../../api/made-up-starts";
import { fullCard, fullFile, fullList } from "../../e2e/learner-on-file";
import { formWithoutFields } from "../form-without-fields";
import { untold } from "../untold";

function opened(start: SupportStart) {
  const asked: unknown[] = [];
  const server = {
    myList: (input: unknown) => {
      asked.push(["myList", input]);
      return Promise.resolve(fullList());
    },
    openView: (input: unknown) => {
      asked.push(["openView", input]);
      return Promise.resolve({});
    },
  } as unknown as Server;
  return { model: createSupportModel(start, server), asked };
}
const data = { card: fullCard(), file: fullFile() };

test.each<[SupportStart, string]>([
  [{ view: "add-assessment", data: dayTwo }, "Add an assessment"],
  [{ view: "add-learner", data: dayTwo }, "Add a learner"],
  [{ view: "move", data: { card: fullCard(), file: fullFile(), places: dayTwo } } as SupportStart, "Learner has moved"],
  [{ view: "leaver", data } as SupportStart, "Learner has left"],
  [{ view: "plan", data } as SupportStart, "Support plan"],
  [{ view: "review", data } as SupportStart, "Progress review"],
  [{ view: "history", data } as SupportStart, "no form"],
  [{ view: "my-list" }, "no form"],
])("%p opens its own form", (start, title) => {
  const shown = opened(start).model.forms.open.get()?.form.title ?? "no form";
  expect(shown).toContain(title);
});

test("a list is asked for unless the menu brought it along, for oneself or for the name that was chosen", async () => {
  const { model, asked } = opened({ view: "my-list" });
  await model.begin();
  await model.showList("M. Mentor");
  expect(asked).toEqual([
    ["myList", {}],
    ["myList", { name: "M. Mentor" }],
  ]);
  expect(model.list.state.get().data).toEqual(fullList());
  const brought = opened({ view: "my-list", data: fullList() });
  await brought.model.begin();
  expect([brought.asked, brought.model.list.state.get().data]).toEqual([[], fullList()]);
  const other = opened({ view: "history", data } as SupportStart);
  await other.model.begin();
  expect([other.asked, other.model.list.state.get().data]).toEqual([[], undefined]);
});

test("another page is opened about the learner on file, about the one who was chosen, or about nobody", async () => {
  const onFile = opened({ view: "plan", data } as SupportStart);
  await onFile.model.leave("card");
  await onFile.model.leave("card", "10299");
  const list = opened({ view: "my-list" });
  await list.model.leave("help");
  expect([...onFile.asked, ...list.asked]).toEqual([
    ["openView", { view: "card", learnerId: "10231" }],
    ["openView", { view: "card", learnerId: "10299" }],
    ["openView", { view: "help" }],
  ]);
});

test("Back leads from a form to the card; from one that history opened to history, anew once something is saved", async () => {
  const plan = opened({ view: "plan", data } as SupportStart);
  plan.model.back();
  const history = opened({ view: "history", data } as SupportStart);
  history.model.forms.show(formWithoutFields);
  history.model.back();
  expect([plan.asked, history.asked, history.model.forms.open.get()]).toEqual([
    [["openView", { view: "card", learnerId: "10231" }]],
    [],
    undefined,
  ]);
  history.model.forms.show(formWithoutFields);
  await history.model.press({
    label: "Save",
    done: "Saved",
    problems: () => [],
    save: () => Promise.resolve({ kind: "saved", sentences: [] }),
  });
  history.model.back();
  expect(history.asked).toEqual([["openView", { view: "history", learnerId: "10231" }]]);
});

test("each thing that the page shows is watched", async () => {
  const { model } = opened({ view: "my-list" });
  const missed = await untold(model, [
    () => model.showList(),
    () => model.historyKind.set("Plan"),
    () => model.leave("help"),
    () => model.forms.show(formWithoutFields),
    () => model.forms.saving.run(() => Promise.resolve({ kind: "saved" as const, sentences: [] })),
  ]);
  expect(missed).toEqual([]);
});
