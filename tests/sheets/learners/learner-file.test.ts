import { addDays } from "../../../src/domain/calendar/add-days";
import { saveMessages } from "../../../src/messages/record-messages";
import { cardMessages } from "../../../src/messages/learner-messages";
import { reviewsTable } from "../../../src/tables/reviews";
import { columnLetter } from "../../../src/tables/tracker-addresses";
import { snapshotsTable } from "../../../src/tables/snapshots";
import type { ProgressReviewToSave } from "../../../src/api/calls/save-review";
import type { Addon } from "../../support/addon";
import { closeWorkbooks } from "../../support/workbooks";
import { actionToSave } from "../records/action-to-save";
import { ask, auditOf, refusal, rowsIn } from "../records/desk";
import { planToSave } from "../records/plan-to-save";
import { megToAgree, reviewToSave } from "../records/review-to-save";
import { reaching } from "../records/reaching";
import { openTracker } from "./tracker-desk";

jest.setTimeout(120_000);

let addon: Addon;
beforeAll(async () => {
  addon = await openTracker();
});
afterAll(closeWorkbooks);

const review = (over: Partial<ProgressReviewToSave> = {}): ProgressReviewToSave =>
  reviewToSave({
    performance: "Physics: MEG C, working at E",
    attendance: "Physics: Attendance % 79",
    effort: "Works well in class.",
    goal: "Engineering at university",
    comments: "@Agreed to try again.",
    learnerActions: "Attends the clinic.",
    collegeActions: "Rings home.",
    targets: "Physics mock at 50%",
    agreedMegs: [{ ...megToAgree, why: "=Moved schools twice" }],
    ...over,
  });

test.each([
  ["Attendance %", "79%", "90%", "PH1", { state: "not yet due", found: "79" }],
  ["attendance", "70%", "78%", "PH1", { state: "met", found: "79" }],
  ["Attendance %", "79%", "90%", "MA1", { state: "met", found: "91" }],
  ["Homework handed in", "1 of 5", "4 of 5", "PH1", { state: "cannot say", found: "" }],
])(
  "an action measured by %s from %s to %s in %s says where that stands now",
  async (measure, from, to, course, now) => {
    const desk = await openTracker();
    await ask(desk, "saveActions", { actions: [actionToSave({ measure, from, to, course })] });
    const card = await ask(desk, "card", { learnerId: "102" });
    expect(card.kind === "learner" && card.support.openActions[0]).toMatchObject(now);
  },
);

test("the card of a learner by ID says what is being done: actions, concerns, the plan with its targets, the next review", async () => {
  await ask(addon, "saveActions", { actions: [actionToSave()] });
  await ask(addon, "savePlan", planToSave());
  await ask(addon, "saveConcern", {
    id: "CON-0123456789abcdef01234567",
    version: 0,
    learnerId: "102",
    learner: "Jo Birch",
    course: "PH1",
    concern: "Work is missing.",
    target: "Hands it in.",
    byWhen: "2030-01-11",
    raisedBy: "Mr Elm",
    tutor: "Ms Oak",
  });
  const card = await ask(addon, "card", { learnerId: "102" });
  expect(card).toMatchObject({
    kind: "learner",
    learner: { id: "102", name: "Jo Birch", tutor: "Ms Oak" },
    enrolments: [
      { course: "PH1", baseline: 5.1 },
      { course: "MA1", baseline: 5.1 },
    ],
    support: {
      actions: { open: 1, overdue: 0 },
      openActions: [{ id: actionToSave().id, version: 1, owner: "Ms Oak", overdue: false, review: "2030-02-04" }],
      concerns: [{ concern: "Work is missing.", raisedBy: "Mr Elm", version: 1 }],
      plan: {
        id: planToSave().id,
        status: "Active",
        review: "2030-01-28",
        targets: [
          { signal: "Attendance %", goal: "90", state: "not yet due", found: "79" },
          { signal: "", state: "cannot say", found: "" },
        ],
      },
      nextReview: "2030-01-28",
      nextReviewOverdue: false,
      tutorEmail: "tutor@college.example",
      contactRule: "under 18",
    },
  });
  const shown = addon.shown("'Year 12'!A1:AC5");
  const column = (heading: string) => shown.map((row) => row[shown[0]?.indexOf(heading) ?? -1]);
  expect(column("Open actions")).toEqual(["Open actions", "1", "1", "0", "0"]);
  expect(column("Next review")).toEqual(["Next review", "2030-01-28", "2030-01-28", "", ""]);
  expect(await ask(addon, "card", { learnerId: "999" })).toEqual({
    kind: "none",
    message: cardMessages.unknownLearner("999"),
  });
});

test("a review is kept, and the agreed grade stands in the tracker with who and why, as text", async () => {
  expect(await ask(addon, "saveReview", review())).toMatchObject({ kind: "saved", sheet: "Reviews", version: 1 });
  expect(reaching(addon.host.serviceCalls.names).filter((name) => /^Range(List)?\.set/.test(name))).toEqual([
    "Range.setNumberFormats",
    "Range.setValues",
    "RangeList.setNumberFormat",
    "Range.setValues",
  ]);
  const card = await ask(addon, "card", { learnerId: "102" });
  expect(card).toMatchObject({
    enrolments: [
      { course: "PH1", agreedMeg: "D" },
      { course: "MA1", agreedMeg: "" },
    ],
  });
  const { id } = review();
  expect(auditOf(addon).filter(([record]) => record === id)).toEqual([
    [id, 1, "Agreed MEG, PH1", null, "“D”"],
    [id, 1, "Agreed by, PH1", null, "“Ms Oak”"],
    [id, 1, "Agreed because, PH1", null, "“=Moved schools twice”"],
    [id, 1, "Version", null, "“1”"],
  ]);
  expect(rowsIn(addon, "Reviews")).toEqual([
    expect.objectContaining({
      comments: "@Agreed to try again.",
      agreedMegs: "PH1: D, agreed by Ms Oak. =Moved schools twice",
    }),
  ]);
  expect(await ask(addon, "saveReview", review())).toMatchObject({ before: true });
});

test("an agreed grade that the qualification has not, or a course that the learner has not, is refused and nothing is written", async () => {
  const meg = review().agreedMegs[0] as ProgressReviewToSave["agreedMegs"][number];
  const other = review({ id: "REV-000000000000000000000002" });
  const refused = (part: Partial<typeof meg>) =>
    refusal(addon, "saveReview", { ...other, agreedMegs: [{ ...meg, ...part }] });
  expect(await refused({ grade: "9" })).toBe(saveMessages.noAgreedGrade("9", "A level", ["A*", "A", "B"]));
  expect(await refused({ course: "CH1" })).toBe(saveMessages.noAgreedRow("Year 12", "102", "CH1"));
  expect(await refused({ sheet: "Year 13" })).toBe(saveMessages.noTab("Year 13"));
  expect(rowsIn(addon, "Reviews")).toHaveLength(1);
});

test("the file has the plan with its targets, a review that is prepared from the sheet, and the history with its versions", async () => {
  await ask(addon, "savePlan", planToSave({ version: 1, staff: "Ms Oak" }));
  await ask(addon, "savePlan", planToSave({ version: 2, staff: "Ms Oak", progress: "On the way." }));
  const file = await ask(addon, "learnerFile", { learnerId: "102" });
  expect(file.plan).toMatchObject({
    version: 3,
    staff: "Ms Oak",
    progress: "On the way.",
    targets: [{ found: "79" }, {}],
  });
  expect(file.factors).toEqual(expect.arrayContaining([expect.stringContaining("Attendance 79%")]));
  expect(file.prepared).toMatchObject({
    subjects: [{ course: "PH1", sheet: "Year 12", agreedMeg: "D", grades: expect.arrayContaining(["A*", "E"]) }, {}],
    performance: expect.stringMatching(/^Physics: baseline 5\.1, MEG \S+, agreed MEG D, .*\nMathematics: /),
    attendance: "Physics: Attendance % 79\nMathematics: Attendance % 91",
    behaviour: "Physics: Behaviour incidents 1\nMathematics: Behaviour incidents 0",
    goal: "Engineering at university",
    targets: "Physics mock at 50%",
  });
  expect(file.lastReview).toMatchObject({ id: review().id, date: "2029-12-03", comments: "@Agreed to try again." });
  const kinds = file.history.map(({ kind, status, day }) => [kind, status, day]);
  expect(kinds).toHaveLength(4);
  expect(kinds.slice(0, 3)).toEqual([
    ["Action", "Open", "2030-01-07"],
    ["Plan", "Active", "2030-01-07"],
    ["Review", "", "2029-12-03"],
  ]);
  const plan = file.history.find(({ kind }) => kind === "Plan");
  expect(plan?.versions).toEqual([
    {
      version: 3,
      when: expect.any(String),
      by: "tutor@college.example",
      changes: [{ field: "Progress", before: "", after: "On the way." }],
    },
    {
      version: 2,
      when: expect.any(String),
      by: "tutor@college.example",
      changes: [{ field: "Named staff", before: "Ms Oak, Mr Elm", after: "Ms Oak" }],
    },
    { version: 1, when: expect.any(String), by: "tutor@college.example", changes: [] },
  ]);
  expect(plan?.fields).toContainEqual({
    heading: "Targets",
    value:
      "Attendance %: 79 to 90, by 11 February 2030\nHands in each week's work, PH1: 2 of 5 to 5 of 5, by 11 February 2030",
  });
  expect(plan?.fields).toContainEqual({ heading: "Agreed interventions", value: planToSave().interventions });
  // Days are kept as 2030-03-04 and read in words.
  expect(plan?.fields.filter(({ value }) => /^\d{4}-\d\d-\d\d$/.test(value))).toEqual([]);
  expect(plan?.fields.map(({ heading }) => heading)).toContain("Review date");
});

test("a line of the audit whose change never came about is not shown as a version", async () => {
  const row = auditOf(addon).length + 2;
  const { id } = planToSave();
  await addon.type(`Audit!A${row}`, [
    ["03/01/2030", "x@college.example", id, 3, "Named staff", "“Ms Oak”", "“Nobody”"],
  ]);
  const file = await ask(addon, "learnerFile", { learnerId: "102" });
  const plan = file.history.find(({ kind }) => kind === "Plan");
  expect(plan?.versions[0]?.changes).toEqual([{ field: "Progress", before: "", after: "On the way." }]);
});

test("an action for several learners is one row each, all or none", async () => {
  const both = ["102", "103"].map((learnerId, index) =>
    actionToSave({ id: `ACT-00000000000000000000001${index}`, learnerId, contact: "Not contacted" }),
  );
  const consent = [both[0], { ...both[1], contact: "Contacted" as const, contactRule: "adult with consent" as const }];
  expect(await refusal(addon, "saveActions", { actions: consent as typeof both })).toContain(
    "adult without a recorded consent",
  );
  expect(rowsIn(addon, "Interventions")).toHaveLength(1);
  const answer = await ask(addon, "saveActions", { actions: both });
  expect(reaching(addon.host.serviceCalls.names)).toHaveLength(12);
  expect(answer).toMatchObject({
    kind: "saved",
    saved: [
      { learnerId: "102", row: 3, actions: { open: 2 } },
      { learnerId: "103", row: 4, actions: { open: 1 } },
    ],
  });
});

test("my list has what I own and what my learners need, and says whose tier has changed since the last data point", async () => {
  const today = new Date().toISOString().slice(0, 10);
  const late = { start: addDays(today, -20), review: addDays(today, -1), byWhen: addDays(today, 9) };
  const soon = { start: addDays(today, -20), review: addDays(today, 6), byWhen: addDays(today, 9) };
  const mine = { contact: "Not contacted", owner: "ms oak" } as const;
  await ask(addon, "saveActions", {
    actions: [
      actionToSave({ ...mine, ...late, id: "ACT-000000000000000000000021" }),
      actionToSave({ ...mine, ...soon, id: "ACT-000000000000000000000022" }),
      actionToSave({ ...mine, ...late, id: "ACT-000000000000000000000023", owner: "Mr Elm" }),
    ],
  });
  const kept = (dataPoint: string, takenOn: string, tier: string) =>
    snapshotsTable.toRow({ dataPoint, takenOn, learnerId: "102", course: "PH1", tier }) as string[];
  await addon.type("Snapshots!A2", [kept("DP1", "2025-10-01", "Red"), kept("DP2", "2025-12-01", "Amber")]);
  const list = await ask(addon, "myList", {});
  expect(list).toMatchObject({ name: "Ms Oak", message: "", names: ["Ms Oak", "Mr Elm"] });
  expect(list.overdue.map(({ kind, id }) => [kind, id])).toEqual([["Action", "ACT-000000000000000000000021"]]);
  expect(list.thisWeek.map(({ id }) => id)).toEqual(["ACT-000000000000000000000022"]);
  expect(list.concerns.map(({ concern }) => concern)).toEqual(["Work is missing."]);
  expect(list.redWithoutAction).toEqual([]);
  expect(list.changedTier).toEqual({
    since: "2025-12-01",
    learners: [{ learnerId: "102", learner: "Jo Birch", course: "PH1", was: "Amber", now: "Red" }],
  });
  const elm = await ask(addon, "myList", { name: "Mr Elm" });
  expect(elm.overdue.map(({ id }) => id)).toEqual(["ACT-000000000000000000000023"]);
  expect([elm.concerns, elm.changedTier.learners]).toEqual([[], []]);
});

test("a next review whose day has passed is overdue on the card", async () => {
  const column = columnLetter(reviewsTable.keys.indexOf("nextReview"));
  await addon.type(`Reviews!${column}2`, [["2020-01-06"]]);
  expect(await ask(addon, "card", { learnerId: "102" })).toMatchObject({
    support: { nextReview: "2020-01-06", nextReviewOverdue: true },
  });
});
