import { addDays } from "../../src/domain/calendar/add-days";
import { type Addon, openAddon } from "../support/addon";
import { loadAt } from "../support/load-at";
import { closeWorkbooks } from "../support/workbooks";
import { actionToSave } from "./records/action-to-save";
import { ask } from "./records/desk";
import { planToSave } from "./records/plan-to-save";
import { agreeing, inspectSheet, setUpSheet } from "./trackers";

jest.setTimeout(240_000);
afterEach(closeWorkbooks);

const headings = [
  "Learner ID",
  "Surname",
  "Qualification",
  "Subject",
  "Avg GCSE",
  "Test 1 (20)",
  "Mock (20)",
  "Attendance",
];
const learnerIds = ["101", "102", "103", "104"];
const rows = learnerIds.map((id, index) => [id, `Name ${index}`, "A level", "Physics", 6, 20, 20, index < 3 ? 60 : 96]);

/** The workbook at work, with a clock that stands where it is put. */
async function department() {
  let day = "2026-09-14";
  const addon = await openAddon({
    rows: 40,
    sheets: { Physics: [headings, ...rows] },
    load: loadAt(() => day),
  });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  await addon.type("Data points!A2:C4", [
    ["One", "2026-09-01", "2026-10-10"],
    ["Two", "2026-10-13", "2026-12-12"],
    ["Three", "2027-01-05", "2027-03-27"],
  ]);
  await addon.type("Data points!A5:C6", [
    ["", "", ""],
    ["", "", ""],
  ]);
  return { addon, goTo: (to: string) => void (day = to) };
}

const measured = ["At-risk learners with an action %", "Reviews on time %", "Days from first Red to first action"];

/** What the Scorecard says now of what is done for learners, under one of its headings. */
async function scorecardOf(addon: Addon, heading: "Current" | "Previous") {
  await addon.menu("Department", "Update department tabs");
  const all = addon.values("Scorecard!A1:Z30");
  const top = all.findIndex((line) => line.includes("Indicator"));
  const [name, figure] = ["Indicator", heading].map((one) => (all[top] ?? []).indexOf(one));
  const lines = new Map(all.map((line) => [line[name ?? 0], line[figure ?? 0]]));
  return measured.map((one) => lines.get(one) ?? null);
}

test("the Scorecard's previous figures are those that it showed on the day of the snapshot", async () => {
  const { addon, goTo } = await department();
  const action = (index: number, start: string) =>
    actionToSave({
      id: `ACT-${String(index).padStart(24, "0")}`,
      learnerId: learnerIds[index] ?? "",
      start,
      byWhen: addDays(start, 60),
      review: addDays(start, 30),
      contact: "Not contacted",
      contactRule: "age unknown",
    });
  const reviewed = {
    version: 1,
    reviewed: "2026-09-20",
    outcome: 1,
    worked: "",
    why: "It helped.",
    plan: "",
    review: "",
  };
  const close = (index: number, version = 1) =>
    ask(addon, "reviewAction", {
      ...reviewed,
      id: action(index, "2026-09-14").id,
      version,
      decision: "Close",
    } as never);
  await ask(addon, "saveActions", { actions: [action(0, "2026-09-14"), action(1, "2026-09-14")] } as never);

  goTo("2026-10-05");
  await addon.menu("Department", "Take snapshot");
  const one = await scorecardOf(addon, "Current");
  expect(one).toEqual([66.7, 100, 0]);

  goTo("2026-10-20");
  // Closed since, said to have been so before; and one that is said to have begun before.
  await close(0);
  await ask(addon, "saveActions", { actions: [action(2, "2026-09-16")] } as never);
  await ask(
    addon,
    "savePlan",
    planToSave({ learnerId: "104", start: "2026-09-21", review: "2026-10-25", end: "2026-12-18" }),
  );
  expect(await scorecardOf(addon, "Previous")).toEqual(one);

  goTo("2026-12-07");
  await addon.menu("Department", "Take snapshot");
  const two = await scorecardOf(addon, "Current");

  goTo("2027-01-11");
  await close(1);
  const again = { ...reviewed, reviewed: "2027-01-11", decision: "Continue", review: "2027-02-01" };
  await ask(addon, "reviewAction", { ...again, id: action(0, "2026-09-14").id, version: 2 } as never);
  const plan = planToSave({
    learnerId: "104",
    start: "2026-09-21",
    review: "2027-01-25",
    end: "2027-02-18",
    version: 1,
  });
  await ask(addon, "savePlan", plan);
  expect(await scorecardOf(addon, "Previous")).toEqual(two);
  expect(await scorecardOf(addon, "Current")).not.toEqual(two);
});
