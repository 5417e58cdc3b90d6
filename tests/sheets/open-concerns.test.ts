import type { ConcernToSave } from "../../src/api/calls/concern";
import type { Addon } from "../support/addon";
import type { CellValue } from "../../preview/engine/workbook";
import { columnLetter } from "../../src/tables/tracker-addresses";
import { closeWorkbooks } from "../support/workbooks";
import { openTracker } from "./learners/tracker-desk";
import { ask } from "./records/desk";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const concern = (over: Partial<ConcernToSave> = {}): ConcernToSave => ({
  id: "CON-0123456789abcdef01234567",
  version: 0,
  learnerId: "103",
  learner: "Al Cole",
  course: "PH1",
  concern: "Silent.",
  target: "Asks one question a week.",
  byWhen: "2030-01-11",
  raisedBy: "Mr Elm",
  tutor: "Ms Oak",
  ...over,
});

/** What the tracker's own columns show in a row. */
function shownIn(addon: Addon, row: number) {
  const [headings = [], ...rows] = addon.values("Year 12!A1:AD5");
  const at = (heading: string) => rows[row - 2]?.[headings.indexOf(heading)];
  return { tier: at("Risk tier"), reasons: at("Reasons"), areas: at("Areas"), action: at("Required action") };
}

const registered = (addon: Addon, id: string) =>
  addon
    .values("At risk!A2:I8")
    .filter(([learnerId]) => learnerId === id)
    .map((cells) => [cells[4], cells[8]]);

const raised = expect.stringMatching(/^Teacher concern \(raised by Mr Elm on \d+ \w+ 20\d\d\)$/) as string;

test("a concern that is raised makes its course at least Amber, with who and when, until it is answered", async () => {
  const addon = await openTracker();
  const before = shownIn(addon, 4);
  expect(before).toMatchObject({ tier: "On track", areas: "" });
  await ask(addon, "saveConcern", concern());
  await addon.workbook.settled();

  expect(shownIn(addon, 4)).toMatchObject({ tier: "Amber", reasons: raised, areas: "teacher concern" });
  expect(shownIn(addon, 4).action).toContain("Talk with the learner");
  expect(registered(addon, "103")).toEqual([["Amber", raised]]);
  expect(await ask(addon, "card", { learnerId: "103" })).toMatchObject({
    overall: "Amber",
    enrolments: [{ tier: "Amber", reasons: [raised] }],
  });
  const found = await ask(addon, "findLearners", { text: "Cole" });
  expect(JSON.stringify(found)).toContain('"tier":"Amber"');

  await ask(addon, "answerConcern", { id: concern().id, version: 1, answer: "I see Al on Monday." });
  await addon.workbook.settled();
  expect(shownIn(addon, 4)).toEqual(before);
  expect(registered(addon, "103")).toEqual([]);
});

test("it counts beside what else is past a line, and on its own course only", async () => {
  const addon = await openTracker();
  const [physics, maths] = [shownIn(addon, 2), shownIn(addon, 3)];
  await ask(addon, "saveConcern", concern({ learnerId: "102", learner: "Jo Birch", course: "MA1" }));
  await addon.workbook.settled();
  expect(shownIn(addon, 2)).toEqual(physics);
  expect(shownIn(addon, 3).reasons).toContain("Teacher concern (raised by Mr Elm on");
  expect(shownIn(addon, 3).areas).toBe([maths.areas, "teacher concern"].filter(Boolean).join(", "));
});

test("about a course that the learner is on no longer it counts on the card and in the register", async () => {
  const addon = await openTracker();
  await ask(addon, "saveConcern", concern({ course: "PH2" }));
  await addon.workbook.settled();
  expect(shownIn(addon, 4).tier).toBe("On track");
  expect(registered(addon, "103")).toEqual([["Amber", raised]]);
  expect(await ask(addon, "card", { learnerId: "103" })).toMatchObject({ overall: "Amber" });
});

test("one that names no course is about each of the learner's courses", async () => {
  const addon = await openTracker();
  await ask(addon, "saveConcern", concern({ course: "" }));
  await addon.workbook.settled();
  expect(shownIn(addon, 4)).toMatchObject({ tier: "Amber", reasons: raised });
  // No row without a learner shows anything.
  expect(addon.values("Year 12!A1:AD9").slice(5).flat().filter(Boolean)).toEqual([]);
});

test("spaces around a course quieten no concern, and reason and tier say the same", async () => {
  const addon = await openTracker();
  const headings = addon.values("Year 12!A1:AD1")[0] ?? [];
  const course = columnLetter(headings.indexOf("Course"));
  await addon.type(`Year 12!${course}4`, [["PH1 "]]);
  await ask(addon, "saveConcern", concern());
  await addon.workbook.settled();
  expect(shownIn(addon, 4)).toMatchObject({ tier: "Amber", reasons: raised });
});

const openConcern = async (addon: Addon, id: string | number, course = "PH1") => {
  const headings = addon.values("Concerns!A1:Z1")[0] ?? [];
  const cells = new Map<CellValue, string | number>([
    ["Status", "Raised"],
    ["Learner ID", id],
    ["Course", course],
    ["Raised by", "Mr Elm"],
  ]);
  await addon.type("Concerns!A2", [headings.map((heading) => cells.get(heading) ?? "")]);
};

test.each([
  [103, "'00103"],
  ["'0103", 103],
  ["'0103", "'00103"],
  ["a103", "A103"],
  ["'103.0", 103],
  [103, '\'="0103"'],
  [103, "''103"],
  [103, "'103\u00a0"],
  ['\'="103"', "'\u200b103"],
])("the learner %p of the tracker is the %p of Concerns: tier, areas, register and card agree", async (own, theirs) => {
  const addon = await openTracker();
  await addon.type("Year 12!A4", [[own]]);
  await addon.workbook.settled();
  expect(shownIn(addon, 4).tier).toBe("On track");
  await openConcern(addon, theirs);
  expect(shownIn(addon, 4)).toMatchObject({ tier: "Amber", areas: "teacher concern" });
  expect(shownIn(addon, 5).tier).toBe("On track");
  expect(addon.values("At risk!A2:E8").filter((row) => row.includes("Al Cole") && row.includes("Amber"))).toHaveLength(
    1,
  );
  const card = await ask(addon, "card", { learnerId: own === "a103" ? own : "103" });
  expect(card).toMatchObject({ overall: "Amber", enrolments: [{ tier: "Amber" }] });
});

test("where zeros tell two learners apart, a concern is about the one it names", async () => {
  const addon = await openTracker();
  await addon.type("Year 12!A5", [["'0103"]]);
  await openConcern(addon, "'0103");
  expect([shownIn(addon, 4), shownIn(addon, 5)]).toMatchObject([
    { tier: "On track", areas: "" },
    { tier: "Amber", areas: "teacher concern" },
  ]);
});
