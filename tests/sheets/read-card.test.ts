import type { Card } from "../../src/api/calls/card";
import { adoptionMessages, setUpMessages } from "../../src/messages/set-up-messages";
import { cardMessages } from "../../src/messages/learner-messages";
import { learnersTable } from "../../src/tables/learners";
import { columnLetter } from "../../src/tables/tracker-addresses";
import { type Addon, openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { agreeing, inspectSheet, physicsTracker, setUpSheet } from "./trackers";

jest.setTimeout(60_000);
afterEach(closeWorkbooks);

async function card(addon: Addon): Promise<Card> {
  return ((await addon.call("card")) as { data: Card }).data;
}

test("the card tells the selected learner's courses, marks and signals", async () => {
  const addon = await physicsTracker();
  await addon.type("Learners!A2", [[102, "Birch", "Jo", "09/05/2008", "12B", "Ms Oak"]]);
  addon.select("C5");
  const shown = await card(addon);
  expect(shown).toMatchObject({
    kind: "learner",
    learner: { id: "102", name: "Jo Birch", tutor: "Ms Oak", tutorGroup: "12B" },
    overall: "Red",
  });
  if (shown.kind !== "learner") throw new Error("no card");
  expect(shown.enrolments).toHaveLength(1);
  expect(shown.enrolments[0]).toMatchObject({
    sheet: "Physics",
    row: 5,
    qualification: "A level",
    meg: "D",
    tier: "Red",
  });
  expect(shown.enrolments[0]?.marks).toEqual([
    { assessment: "Test 1 (50)", percent: null, code: "ABS" },
    { assessment: "Mock (60)", percent: expect.closeTo(36.67, 1), code: "" },
  ]);
  expect(shown.enrolments[0]?.signals).toContainEqual({ heading: "Attendance %", value: 79, asOf: "" });
  const chances = shown.enrolments[0]?.chances ?? [];
  expect(chances.map(({ grade }) => grade)).toEqual(["A*", "A", "B", "C", "D", "E", "U"]);
  expect(Math.round(chances.reduce((sum, { percent }) => sum + percent, 0))).toBe(100);
});

test("a learner in two trackers is shown with both courses, the selected one first", async () => {
  const addon = await physicsTracker();
  await addon.menu("Set up", "New tracker here");
  await addon.type("Tracker!A2", [[102, "Birch", "Jo"]]);
  await addon.type("Tracker!E2", [["CH1", "A level", "Chemistry"]]);
  addon.select("Tracker!A2");
  const shown = await card(addon);
  if (shown.kind !== "learner") throw new Error("no card");
  expect(shown.enrolments.map(({ sheet }) => sheet)).toEqual(["Tracker", "Physics"]);

  // By the ID, as after a save or on the way back from another page.
  const byId = async (a1: string) => {
    addon.select(a1);
    const { data } = (await addon.call("card", { learnerId: "102" })) as { data: Card };
    if (data.kind !== "learner") throw new Error("no card");
    return { first: data.enrolments[0]?.sheet, ofSelectedRow: data.ofSelectedRow };
  };
  expect(await byId("Tracker!A2")).toEqual({ first: "Tracker", ofSelectedRow: true });
  expect(await byId("Physics!A5")).toEqual({ first: "Physics", ofSelectedRow: true });
  expect(await byId("Physics!A4")).toEqual({ first: "Physics", ofSelectedRow: false });
});

test("while a formula of one row in a column that people fill is calculating, the card says which column it waits for", async () => {
  const addon = await physicsTracker();
  const isAttendance = (cell: unknown) => typeof cell === "string" && cell.startsWith("Att");
  const headings = addon.values("Physics!A1:Z4").find((row) => row.some(isAttendance)) ?? [];
  const attendance = columnLetter(headings.findIndex(isAttendance));
  await addon.type(`Physics!${attendance}5`, [['=IF(MEG(5, "A level", "Physics")="", 79, 79)']]);
  addon.select("C5");
  addon.host.slow.isCalculating = true;
  expect(await addon.call("card")).toMatchObject({
    ok: false,
    message: expect.stringContaining("Physics, Attendance"),
  });
  addon.host.slow.isCalculating = false;
  expect(await card(addon)).toMatchObject({ kind: "learner" });
});

test("the required action speaks of parents as the learner's age and consent are today, whatever the tracker's year began with", async () => {
  const addon = await physicsTracker();
  await addon.type("Learners!A2", [[102, "Birch", "Jo", "09/05/2000"]]);
  const consent = columnLetter(learnersTable.keys.indexOf("parentContactConsent"));
  await addon.type(`Learners!${consent}2`, [["Yes"]]);
  addon.select("C5");
  const shown = await card(addon);
  if (shown.kind !== "learner") throw new Error("no card");
  expect(shown.enrolments[0]?.action).toContain("Contact parents/carers (adult, consent recorded)");
  expect(shown.enrolments[0]?.action).not.toContain("only with consent");
});

test.each([
  ["A title row", "A1", "has no learner ID"],
  ["The headings", "A3", "has no learner ID"],
  ["A row below the learners", "A40", "has no learner ID"],
  ["Another tab", "Policy!A2", '"Policy" is not a tracker'],
])("%s gives a sentence in place of a card", async (_, cell, sentence) => {
  const addon = await physicsTracker();
  addon.select(cell);
  expect(await card(addon)).toEqual({ kind: "none", message: expect.stringContaining(sentence) });
});

test("an ID that spreadsheets have rounded for several learners is said, and no card shows another's course", async () => {
  const addon = await openAddon({
    sheets: {
      Physics: [
        ["ULN", "Surname", "Qualification", "Subject", "Avg GCSE", "Attendance"],
        ["1.23457E+09", "Ash", "A level", "Physics", 6.2, 95],
        ["1.23457E+09", "Birch", "A level", "Physics", 5.8, 79],
      ],
    },
    rows: 20,
  });
  const plan = agreeing(await inspectSheet(addon));
  const { data } = (await addon.call("previewSetUp", plan)) as { data: { doubts: readonly object[] } };
  expect(data.doubts[0]).toEqual({ text: adoptionMessages.doubt("one ID for several"), column: 0 });
  const { lines } = await setUpSheet(addon, plan);
  expect(lines[0]).toMatchObject({ kind: "next", text: setUpMessages.ownIds("1234570000", ["Ash", "Birch"]) });
  addon.select("Physics!B2");
  const shown = await card(addon);
  expect(shown).toMatchObject({
    learner: { name: "Ash" },
    enrolments: [{ row: 2, tier: "Not enough data" }],
    notice: cardMessages.sharedId("1234570000", ["Ash", "Birch"]),
  });
  expect(addon.shown("At risk!B2:E3").map(([name, , , tier]) => [name, tier])).toEqual([
    ["Birch", "Red"],
    ["Ash", "Not enough data"],
  ]);
});
