import { startFrom } from "../../sidebar/start";

test.each([undefined, "", "{}"])("%p opens the learner card", (text) => {
  expect(startFrom(text)).toEqual({ view: "card" });
});

test("a report that the menu made is shown with its data", () => {
  const start = { view: "report", data: { summary: "Nothing to repair.", lines: [] } };
  expect(startFrom(JSON.stringify(start))).toEqual(start);
});
