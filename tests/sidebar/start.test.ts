import { startFrom } from "../../sidebar/start";

test.each([undefined, "", "{}"])("%p opens what the page begins with", (text) => {
  expect(startFrom(text, { view: "card" })).toEqual({ view: "card" });
});

test("a report that the menu made is shown with its data", () => {
  const start = { view: "report", data: { summary: "Nothing to repair.", lines: [] } };
  expect(startFrom(JSON.stringify(start), { view: "help" })).toEqual(start);
});
