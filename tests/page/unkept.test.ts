import { leaveUnkept, takeUnkept } from "../../preview/page/unkept";

function storage(limit = Infinity): Storage {
  const texts = new Map<string, string>();
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem(key: string, text: string) {
      if (text.length > limit) throw new Error("QuotaExceededError");
      texts.set(key, text);
    },
    removeItem: (key: string) => texts.delete(key),
  } as unknown as Storage;
}

test("what was left when the page went away is given back once", () => {
  const browser = storage();
  leaveUnkept("marks", "newest", "revision 1", browser);
  expect(takeUnkept("marks", "revision 1", browser)).toBe("newest");
  expect(takeUnkept("marks", "revision 1", browser)).toBeUndefined();
});

test("what was left is not given back over a newer state on disk", () => {
  const browser = storage();
  leaveUnkept("marks", "older", "revision 1", browser);
  expect(takeUnkept("marks", "revision 2", browser)).toBeUndefined();
});

test("workbooks do not meet", () => {
  const browser = storage();
  leaveUnkept("marks", "newest", undefined, browser);
  expect(takeUnkept("other", undefined, browser)).toBeUndefined();
});

test("a full storage stops nothing", () => {
  expect(() => leaveUnkept("marks", "too long", "1", storage(3))).not.toThrow();
});
