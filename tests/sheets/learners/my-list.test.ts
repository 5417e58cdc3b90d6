import { addDays } from "../../../src/domain/calendar/add-days";
import { dayOf, isoText } from "../../../src/domain/calendar/calendar-date";
import { concernsTable } from "../../../src/tables/concerns";
import { phaseOn } from "../../../src/domain/department/year/phases";
import { keyDatesTable } from "../../../src/tables/key-dates";
import { interventionsTable } from "../../../src/tables/interventions";
import { plansTable } from "../../../src/tables/plans";
import type { Addon } from "../../support/addon";
import { closeWorkbooks } from "../../support/workbooks";
import { ask } from "../records/desk";
import { openTracker } from "./tracker-desk";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const day = (from: number) => addDays(isoText(dayOf(new Date())), from);
const action = (id: string, over: Record<string, string>) =>
  interventionsTable.toRow({ recordId: id, status: "Open", learnerId: "102", start: day(-30), ...over }) as string[];
const plan = (over: Record<string, string>) =>
  plansTable.toRow({ recordId: "ISP-1", status: "Active", learnerId: "102", start: day(-30), ...over }) as string[];
const concern = (id: string, over: Record<string, string>) =>
  concernsTable.toRow({ recordId: id, status: "Open", learnerId: "102", concern: "Silent.", ...over }) as string[];

const staffTab = async (addon: Addon) =>
  addon.type("Staff!A1:C4", [
    ["Email", "Name", "Role"],
    ["tutor@college.example", "Ms Oak", "Tutor"],
    ["elm@college.example", "Mr Elm", "Tutor"],
    ["head@college.example", "Ms Head", "Head of department"],
  ]);

async function overdueOf(addon: Addon, name: string) {
  const { overdue } = await ask(addon, "myList", { name });
  return overdue.map(({ kind, id }) => `${kind} ${id}`);
}

test("work of two people is in the list of each, by name or address; of somebody who has left, in the tutor's and the head's", async () => {
  const addon = await openTracker();
  await staffTab(addon);
  await addon.type("Interventions!A2", [
    action("ACT-both", { owner: "Ms Oak and Mr Elm", review: day(-9) }),
    action("ACT-mail", { owner: "elm@college.example", review: day(-8) }),
    action("ACT-left", { owner: "Mr Gone", review: day(-7) }),
  ]);
  await addon.type("Concerns!A2", [concern("CON-left", { tutor: "Mr Gone", raisedBy: "Mr Elm" })]);
  expect(await overdueOf(addon, "Ms Oak")).toEqual(["Action ACT-both", "Action ACT-left"]);
  expect(await overdueOf(addon, "Mr Elm")).toEqual(["Action ACT-both", "Action ACT-mail"]);
  expect(await overdueOf(addon, "Ms Head")).toEqual(["Action ACT-left"]);
  const concerns = async (name: string) => (await ask(addon, "myList", { name })).concerns.map(({ id }) => id);
  expect([await concerns("Ms Oak"), await concerns("Mr Elm"), await concerns("Ms Head")]).toEqual([
    ["CON-left"],
    [],
    ["CON-left"],
  ]);
});

test("a learner of two tutors is in both lists, one of nobody's in the head's", async () => {
  const addon = await openTracker();
  await staffTab(addon);
  const red = async (name: string) =>
    (await ask(addon, "myList", { name })).redWithoutAction.map(({ learnerId }) => learnerId);
  await addon.type("Year 12!G2:G3", [["Ms Oak / Mr Elm"], ["Ms Oak / Mr Elm"]]);
  expect([await red("Ms Oak"), await red("Mr Elm"), await red("Ms Head")]).toEqual([["102"], ["102"], []]);
  expect((await ask(addon, "card", { learnerId: "102" })) as object).toMatchObject({
    support: { tutorEmail: "tutor@college.example,elm@college.example" },
  });
  await addon.type("Year 12!G2:G3", [["Mr Gone"], ["Mr Gone"]]);
  expect([await red("Ms Oak"), await red("Ms Head")]).toEqual([[], ["102"]]);
});

test("parents or carers who will be contacted come back until they have been", async () => {
  const addon = await openTracker();
  const tell = (contact: string) =>
    addon.type("Interventions!A2", [action("ACT-1", { owner: "Ms Oak", review: day(20), contact })]);
  await tell("Will be contacted");
  expect((await ask(addon, "myList", { name: "Ms Oak" })).overdue).toEqual([
    expect.objectContaining({ kind: "Contact", id: "ACT-1", day: day(-30) }),
  ]);
  await tell("Contacted");
  expect(await overdueOf(addon, "Ms Oak")).toEqual([]);
});

test("a Red learner whose plan runs is not without support; one whose plan has ended is, and the plan is overdue", async () => {
  const addon = await openTracker();
  const list = async (over: Record<string, string>) => {
    await addon.type("Plans!A2", [plan(over)]);
    const { redWithoutAction, overdue } = await ask(addon, "myList", { name: "Ms Oak" });
    return [redWithoutAction.map(({ learnerId }) => learnerId), overdue.map(({ id }) => id)];
  };
  expect(await list({ review: day(10), end: day(20) })).toEqual([[], []]);
  expect(await list({ review: day(10), end: day(-3) })).toEqual([["102"], ["ISP-1"]]);
  expect(await list({ review: day(10), end: day(20), status: "Draft" })).toEqual([["102"], []]);
  expect(await list({ start: day(5), review: day(10), end: day(20) })).toEqual([["102"], []]);
});

test("the target that a teacher set with a concern comes back by its day, to that teacher", async () => {
  const addon = await openTracker();
  await addon.type("Concerns!A2", [
    concern("CON-now", { raisedBy: "Mr Elm", tutor: "Ms Oak", byWhen: day(3), target: "Hand in." }),
    concern("CON-past", { raisedBy: "Mr Elm", tutor: "Ms Oak", byWhen: day(-2), status: "Answered" }),
    concern("CON-old", { raisedBy: "Mr Elm", tutor: "Ms Oak", byWhen: day(-40) }),
  ]);
  const { overdue, thisWeek } = await ask(addon, "myList", { name: "Mr Elm" });
  expect([overdue.map(({ id }) => id), thisWeek.map(({ id }) => id)]).toEqual([["CON-past"], ["CON-now"]]);
  expect(await overdueOf(addon, "Ms Oak")).toEqual([]);
});

test("the year says what it asks of a person: marks of their groups, reviews of their learners, key dates", async () => {
  const addon = await openTracker();
  await staffTab(addon);
  await addon.type("Data points!A2:D6", [
    ["Autumn", day(-20), day(5), "First review"],
    ...Array.from({ length: 4 }, () => ["", "", "", ""]),
  ]);
  addon.workbook.insertSheet("Key dates");
  await addon.type("Key dates!A1:E3", [
    [...keyDatesTable.headers],
    ["Exams", "Mocks", day(3), day(9), "Physics"],
    ["Exams", "Finals", day(200), "", ""],
  ]);
  const { year } = await ask(addon, "myList", { name: "Ms Oak" });
  expect(year.phase).toBe(phaseOn(day(0)));
  expect(year.due).toEqual([
    { kind: "Key date", name: "Mocks", forWhom: "Physics", by: day(3), waiting: 0 },
    { kind: "Reviews", name: "First review", forWhom: "Ms Oak", by: day(5), waiting: expect.any(Number) as number },
  ]);
});

test("who has left is in no list from that day, and stays in it for a course that goes on", async () => {
  const addon = await openTracker();
  const outcomes = ["Learner ID", "Course", "Final grade", "Withdrawn on"];
  await addon.type("Outcomes!A1:D3", [outcomes, [102, "PH1", "", day(-2)], [102, "MA1", "", day(2)]]);
  await addon.type("Interventions!A2", [action("ACT-1", { owner: "Ms Oak", review: day(-5) })]);
  expect(await overdueOf(addon, "Ms Oak")).toEqual(["Action ACT-1"]);
  await addon.type("Outcomes!D3", [[day(-1)]]);
  expect(await overdueOf(addon, "Ms Oak")).toEqual([]);
  expect((await ask(addon, "myList", { name: "Ms Oak" })).redWithoutAction).toEqual([]);
});
