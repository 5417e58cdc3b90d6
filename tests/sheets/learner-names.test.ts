import type { Card } from "../../src/api/calls/card";
import { learnersTable } from "../../src/tables/learners";
import { columnLetter } from "../../src/tables/tracker-addresses";
import { type Addon, openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { agreeing, inspectSheet, kept, setUpSheet } from "./trackers";

jest.setTimeout(60_000);
afterEach(closeWorkbooks);

const ownSheet = [
  ["Student ID", "Surname", "Forename", "Known as", "Avg GCSE", "Test 1 (50)", "Attendance"],
  [1, "Ash", "Robert", "Robin", 6, 40, 95],
  ["007", "Birch", "Jo", "", 5, 30, 0.75],
  [3, "Cole", "Al", "", 5, 20, "79%"],
];

const prepared = kept(async () => {
  const addon = await openAddon({ sheets: { Physics: ownSheet } });
  const plan = agreeing(await inspectSheet(addon));
  await setUpSheet(addon, { ...plan, constants: { qualification: "A level", subject: "Physics" } });
  return addon;
});

async function cardOf(addon: Addon, cell: string) {
  addon.select(cell);
  const { data } = (await addon.call("card")) as { data: Card };
  if (data.kind !== "learner") throw new Error(data.message);
  return data;
}

test("the name that a learner goes by stands on the card and in lists, and the other finds them too", async () => {
  const addon = await prepared();
  expect((await cardOf(addon, "Physics!A2")).learner.name).toBe("Robin Ash");
  for (const text of ["Robin", "Robert Ash"]) {
    const { data } = (await addon.call("findLearners", { text })) as { data: { learners: { name: string }[] } };
    expect(data.learners.map(({ name }) => name)).toEqual(["Robin Ash"]);
  }
});

test("a name that only the Learners tab has a learner go by is used as well", async () => {
  const addon = await prepared();
  const knownAs = columnLetter(learnersTable.keys.indexOf("knownAs"));
  await addon.type("Learners!A2", [["1", "Ash", "Robert"]]);
  await addon.type(`Learners!${knownAs}2`, [["Bobby"]]);
  expect((await cardOf(addon, "Physics!A2")).learner.name).toBe("Bobby Ash");
});

test("a learner is one, however the Learners tab writes the zeros of the ID", async () => {
  const addon = await prepared();
  await addon.type("Learners!A2", [["7", "Birch", "Josephine", "", "12B"]]);
  const { learner } = await cardOf(addon, "Physics!A3");
  expect([learner.name, learner.tutorGroup]).toEqual(["Josephine Birch", "12B"]);
});

test("a mark on the card is the mark that the average counts, and a share is the percentage that the rule reads", async () => {
  const addon = await prepared();
  await addon.type("Physics!F3", [["'60%"], ["Absent"]]);
  const [jo] = (await cardOf(addon, "Physics!A3")).enrolments;
  expect(jo?.marks).toEqual([{ assessment: "Test 1 (50)", percent: 60, code: "" }]);
  expect(jo?.average).toBe(60);
  expect(jo?.signals).toContainEqual({ heading: "Attendance %", value: 75, asOf: "" });
  const [al] = (await cardOf(addon, "Physics!A4")).enrolments;
  expect(al?.marks).toEqual([{ assessment: "Test 1 (50)", percent: null, code: "ABS" }]);
  expect(al?.signals).toContainEqual({ heading: "Attendance %", value: 79, asOf: "" });
});

test.each([
  ["999", 999, "999"],
  ["sixty", "sixty", "sixty"],
])("%s is no mark, and the card says what stands there", async (_, typed, code) => {
  const addon = await prepared();
  await addon.type("Physics!F2", [[typed]]);
  const [robin] = (await cardOf(addon, "Physics!A2")).enrolments;
  expect(robin?.marks).toEqual([{ assessment: "Test 1 (50)", percent: null, code }]);
});
