import { readMoves } from "./moves";
import { columnLetter } from "../../../src/tables/tracker-addresses";
import { type Addon, openAddon } from "../../support/addon";
import { closeWorkbooks } from "../../support/workbooks";
import { kept, rowOf, stateOf } from "../trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

async function move(addon: Addon, input: object): Promise<readonly string[]> {
  const whole = { learnerId: "101", course: "", tracker: "", day: "2026-11-12", ...input };
  const answer = (await addon.call("learnerMoved", whole)) as
    | { ok: true; data: { sentences: string[] } }
    | { ok: false; message: string };
  if (!answer.ok) throw new Error(answer.message);
  await addon.workbook.settled();
  return answer.data.sentences;
}

const letter = (addon: Addon, heading: string) => columnLetter(rowOf(addon, 1).indexOf(heading));

/** Two learners on Mathematics, of whom one is on Physics too. */
const tracker = kept(async () => {
  const addon = await openAddon();
  await addon.menu("Set up", "New tracker here");
  await addon.type("Courses!A2", [
    ["MA1", "A level", "Mathematics"],
    ["PH1", "A level", "Physics"],
    ["CH1", "A level", "Chemistry"],
  ]);
  await addon.type("Learners!A2", [
    ["0101", "Ash", "Sam"],
    [102, "Birch", "Jo"],
  ]);
  await addon.type("A2", [
    [101, "Ash", "Sam"],
    [102, "Birch", "Jo"],
    [101, "Ash", "Sam"],
  ]);
  await addon.type(`${letter(addon, "Course")}2`, [["MA1"], ["MA1"], ["PH1"]]);
  await addon.type(`${letter(addon, "Group")}2`, [["12A"], ["12A"], ["P2"]]);
  await addon.type(`Learners!${columnLetter(addon.values("Learners!A1:Z1").flat().indexOf("Tutor"))}2`, [
    ["Ms Oak"],
    ["Ms Oak"],
  ]);
  return addon;
});

const groups = (addon: Addon) => addon.shown(`${letter(addon, "Group")}2:${letter(addon, "Group")}5`).flat();
const tutors = (addon: Addon) => {
  const at = columnLetter(addon.values("Learners!A1:Z1").flat().indexOf("Tutor"));
  return addon.shown(`Learners!${at}2:${at}3`).flat();
};

test("a new set stands in the row of that course, and Moves keeps the day and what stood before", async () => {
  const addon = await tracker();
  addon.select("A2");
  await addon.menu("Set up", "Learner has moved…");
  expect(addon.sidebars[addon.sidebars.length - 1]?.html).toContain("&quot;move&quot;");
  const set = { kind: "Set", course: "MA1", to: "12B" };
  expect(await move(addon, set)).toEqual([
    "Set: 12B in place of 12A, from 12 November 2026.",
    "Moves, row 2, keeps what stood before.",
  ]);
  expect(groups(addon)).toEqual(["12B", "12A", "P2", ""]);
  expect(readMoves(addon)).toEqual([["101", "Set", "MA1", "12A", "12B", "2026-11-12", "tutor@college.example"]]);
  // Tried again it is there already, once.
  await move(addon, set);
  expect(readMoves(addon)).toHaveLength(1);
  await expect(move(addon, { ...set, day: "2026-11-13" })).rejects.toThrow("it is 12B already");
});

test("a move of the same day into a set of the same name on another course is a row of its own", async () => {
  const addon = await tracker();
  for (const course of ["MA1", "PH1"]) await move(addon, { kind: "Set", course, to: "B" });
  expect(groups(addon)).toEqual(["B", "12A", "B", ""]);
  expect(readMoves(addon).map(([, , ...rest]) => rest.slice(0, 3))).toEqual([
    ["MA1", "12A", "B"],
    ["PH1", "P2", "B"],
  ]);
});

test("a new tutor stands in Learners, however the ID is written there, and in no other learner's row", async () => {
  const addon = await tracker();
  await move(addon, { kind: "Tutor", to: "Mr Elm" });
  expect(tutors(addon)).toEqual(["Mr Elm", "Ms Oak"]);
  expect(readMoves(addon).map(([, ...rest]) => rest.slice(0, 4))).toEqual([["Tutor", "", "Ms Oak", "Mr Elm"]]);
});

test("a new course: the old one has its day in Outcomes as transferred, the new one a row", async () => {
  const addon = await tracker();
  const said = await move(addon, { kind: "Course", course: "PH1", to: "ch1", tracker: "Sheet1" });
  expect(said[0]).toBe("Course: CH1 in place of PH1, from 12 November 2026.");
  expect(addon.shown("Outcomes!A2:D3")).toEqual([
    ["101", "PH1", "Transferred", "2026-11-12"],
    ["", "", "", ""],
  ]);
  const course = letter(addon, "Course");
  expect(addon.shown(`${course}2:${course}5`).flat()).toEqual(["MA1", "MA1", "PH1", "CH1"]);
  expect(addon.shown("A5:C5")).toEqual([["101", "Ash", "Sam"]]);
  expect(readMoves(addon).map((row) => row.slice(1, 5))).toEqual([["Course", "PH1", "PH1", "CH1"]]);
  const before = stateOf(addon);
  await move(addon, { kind: "Course", course: "PH1", to: "CH1", tracker: "Sheet1" });
  expect(stateOf(addon)).toEqual(before);
});

test.each([
  ["a day that lies ahead", { kind: "Set", course: "MA1", to: "12B", day: "2099-01-01" }, "found 1 January 2099"],
  ["a course that nobody has listed", { kind: "Course", course: "PH1", to: "BI1", tracker: "Sheet1" }, '"BI1"'],
  ["a course that the learner is not on", { kind: "Set", course: "CH1", to: "12B" }, "101 on CH1"],
  ["the set that it is", { kind: "Set", course: "MA1", to: "12A" }, "it is 12A already"],
  ["nothing", { kind: "Tutor", to: " " }, "Say what it is now."],
])("%s is refused in a sentence, and nothing is written", async (_what, input, sentence) => {
  const addon = await tracker();
  const before = stateOf(addon);
  await expect(move(addon, input)).rejects.toThrow(sentence);
  expect(stateOf(addon)).toEqual(before);
});

test("of two learners on a course only the one who moved is changed", async () => {
  const addon = await tracker();
  await move(addon, { kind: "Set", course: "MA1", to: "12B", learnerId: "102" });
  expect(groups(addon)).toEqual(["12A", "12B", "P2", ""]);
});
