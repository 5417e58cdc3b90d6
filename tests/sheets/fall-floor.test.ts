import type { Card } from "../../src/api/calls/card";
import { openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { agreeing, inspectSheet, setUpSheet } from "./trackers";

afterEach(closeWorkbooks);

const sheet = [
  ["Learner ID", "Surname", "First name", "Attendance %", "Test 1 (100)", "Test 2 (100)"],
  ["101", "Ash", "Sam", 95, 95, 70],
  ["102", "Birch", "Jo", 95, 90, 58],
];

test("a fall to a high mark is no concern in the tracker, on the card and in What if; one to a low mark is in all three", async () => {
  const addon = await openAddon({ sheets: { Physics: sheet } });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  const headings = addon.shown("Physics!A1:Z1")[0] ?? [];
  const tier = headings.indexOf("Risk tier");
  expect(addon.shown("Physics!A2:Z3").map((row) => row[tier])).toEqual(["On track", "Amber"]);
  const judged = async (cell: string) => {
    addon.select(cell);
    const card = ((await addon.call("card")) as { data: Card }).data;
    if (card.kind !== "learner") throw new Error("no card");
    return card.enrolments[0]?.judged.find(({ heading }) => heading === "Latest change");
  };
  expect(await judged("Physics!A2")).toMatchObject({ value: "−25", lines: { floor: "60%" }, verdict: "no concern" });
  expect(await judged("Physics!A3")).toMatchObject({ verdict: "concern" });
  const { data } = (await addon.call("whatIf")) as {
    data: { learners: { learnerId: string; courses: { values: Record<string, number> }[] }[] };
  };
  expect(data.learners.map(({ learnerId, courses }) => [learnerId, courses[0]?.values["latestMark"]])).toEqual([
    ["101", 70],
    ["102", 58],
  ]);
}, 60_000);
