import type { Addon } from "../../support/addon";
import { closeWorkbooks } from "../../support/workbooks";
import { openTracker } from "../learners/tracker-desk";
import { ask, auditOf } from "../records/desk";
import { kept, lastReport, rowOf } from "../trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const isoDay = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

const workbook = kept(async () => {
  const addon = await openTracker();
  await addon.type("Data points!A2:C2", [["First review", isoDay(-60), isoDay(2)]]);
  return addon;
});

function see(addon: Addon) {
  addon.workbook.activateSheet(addon.workbook.sheets().find(({ name }) => name === "Year 12")?.id ?? "");
}

const learner = { tracker: "Year 12", learnerId: "103", surname: "Cole", firstName: "Al", course: "PH1" };
const added = { ...learner, qualification: "", subject: "" };

async function move(addon: Addon, course: string, to: string, days: number) {
  see(addon);
  const input = { learnerId: "103", kind: "Course", course, to, tracker: "Year 12", day: isoDay(days) } as const;
  const { sentences } = await ask(addon, "learnerMoved", input);
  await addon.workbook.settled();
  return sentences.join("\n");
}

/** 103 attends 70% on PH1. */
async function attend(addon: Addon) {
  see(addon);
  const headings = rowOf(addon, 1);
  const at = letters[headings.indexOf("Attendance %")] ?? "";
  const course = letters[headings.indexOf("Course")] ?? "";
  const rows = addon
    .values(`A1:A12`)
    .map(([id], index) => [id, addon.values(`${course}${index + 1}`)[0]?.[0]] as const);
  const row = rows.findIndex(([id, own]) => String(id) === "103" && own === "PH1") + 1;
  await addon.type(`${at}${row}`, [[70]]);
}

async function shown(addon: Addon) {
  await addon.menu("Department", "Take snapshot");
  await addon.workbook.settled();
  const snapshots = addon
    .values("Snapshots!A2:N12")
    .filter(([, , id, course]) => String(id) === "103" && course === "PH1")
    .map((cells) => cells[13]);
  const register = addon.values("At risk!A1:R20").find(([id]) => String(id) === "103");
  const card = await ask(addon, "card", { learnerId: "103" });
  return {
    snapshots,
    register: register?.[4],
    leaves: register?.join(" ").includes("Leaves"),
    overall: "overall" in card ? card.overall : undefined,
  };
}

test("who comes back to a course is on it again: in the snapshot, on the register and on the card", async () => {
  const addon = await workbook();
  await move(addon, "PH1", "MA1", -20);
  const said = await move(addon, "MA1", "PH1", -10);
  expect(said).toContain(`that the learner left PH1 on ${isoDay(-20)} is taken out`);
  await attend(addon);
  expect(await shown(addon)).toMatchObject({ snapshots: ["Red"], register: "Red", overall: "Red", leaves: false });
  expect(addon.shown("Outcomes!A2:D3")).toEqual([
    ["103", "PH1", "", ""],
    ["103", "MA1", "Transferred", isoDay(-10)],
  ]);
  expect(auditOf(addon)).toContainEqual(["Outcomes", null, "Withdrawn on, PH1", isoDay(-20), null]);
});

test("who is added again to a course that they had left is on it, and nothing is said of a day that lies ahead", async () => {
  const addon = await workbook();
  await ask(addon, "learnerLeft", { learnerId: "103", day: isoDay(-20), courses: ["PH1"] });
  see(addon);
  addon.workbook.deleteRows(addon.workbook.activeSheet(), 3, 1);
  const { sentences } = await ask(addon, "addLearner", added);
  await addon.workbook.settled();
  expect(sentences.join()).toContain("is taken out, since they are on it again");
  await attend(addon);
  expect(await shown(addon)).toMatchObject({ snapshots: ["Red"], register: "Red", overall: "Red" });
  await ask(addon, "learnerLeft", { learnerId: "103", day: isoDay(20), courses: ["PH1"] });
  expect((await ask(addon, "addLearner", added)).sentences).toHaveLength(1);
});

test("an end of last year does not take a learner off the same course of this one, and Data checks names it", async () => {
  const addon = await workbook();
  await addon.type("Outcomes!A2:D2", [["103", "PH1", "", "2025-11-20"]]);
  await attend(addon);
  expect(await shown(addon)).toMatchObject({ snapshots: ["Red"], register: "Red", overall: "Red", leaves: false });
  await addon.menu("Department", "Update department tabs");
  expect(lastReport(addon).lines.length).toBeGreaterThan(0);
  expect(addon.shown("Data checks!A2:H40").flat().join("\n")).toContain("103 left PH1 on 20 November 2025");
});
