import { createKeptDrafts } from "../../../sidebar/forms/kept-drafts";

const key = "action 10231";
const draft = { id: "ACT-1", version: 0, values: { issue: "Half a sentence" }, rows: [{ goal: "90%" }] };

function memory(first?: string) {
  const items = new Map(first === undefined ? [] : [["learner-progress.drafts", first]]);
  return {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
  };
}

test("a draft outlives a reload of the panel, until it is dropped", () => {
  const storage = memory();
  createKeptDrafts(() => storage).keep(key, draft);
  const again = createKeptDrafts(() => storage);
  expect(again.get(key)).toEqual(draft);
  again.drop(key);
  expect(createKeptDrafts(() => storage).get(key)).toBeUndefined();
});

test("where the browser allows no storage, drafts are kept while the panel is open", () => {
  const kept = createKeptDrafts(() => {
    throw new Error("SecurityError");
  });
  kept.keep(key, draft);
  expect(kept.get(key)).toEqual(draft);
});

test.each(["not JSON", "7", ""])("a store that holds %p is as good as empty", (text) => {
  expect(createKeptDrafts(() => memory(text)).get(key)).toBeUndefined();
});
