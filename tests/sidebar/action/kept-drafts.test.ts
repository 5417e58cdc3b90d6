import { newDraft } from "../../../sidebar/action/action-draft";
import { createKeptDrafts } from "../../../sidebar/action/kept-drafts";
import { learnerCard } from "./learner-card";

const draft = newDraft(learnerCard());

function memory(first?: string) {
  const items = new Map(first === undefined ? [] : [["learner-progress.actions", first]]);
  return {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
  };
}

test("a draft outlives a reload of the panel, until it is dropped", () => {
  const storage = memory();
  createKeptDrafts(() => storage).keep(draft);
  const again = createKeptDrafts(() => storage);
  expect(again.get("10231")).toEqual(draft);
  again.drop("10231");
  expect(createKeptDrafts(() => storage).get("10231")).toBeUndefined();
});

test("where the browser allows no storage, drafts are kept while the panel is open", () => {
  const kept = createKeptDrafts(() => {
    throw new Error("SecurityError");
  });
  kept.keep(draft);
  expect(kept.get("10231")).toEqual(draft);
});

test.each(["not JSON", "7", ""])("a store that holds %p is as good as empty", (text) => {
  expect(createKeptDrafts(() => memory(text)).get("10231")).toBeUndefined();
});
