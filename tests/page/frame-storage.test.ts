import { frameStorage, itemsIn } from "../../preview/page/frame-storage";

test("what a page of the add-on keeps is there for the next one", () => {
  let kept = "";
  const first = frameStorage(itemsIn(""), (items) => (kept = JSON.stringify(items)));
  first.setItem("drafts", "[1]");
  first.setItem("gone", "x");
  first.removeItem("gone");
  const next = frameStorage(itemsIn(kept), () => undefined);
  expect([next.getItem("drafts"), next.getItem("gone"), next.length, next.key(0)]).toEqual(["[1]", null, 1, "drafts"]);
});

test.each(["", "null", "7x"])("%p holds nothing", (text) => {
  expect(itemsIn(text)).toEqual({});
});
