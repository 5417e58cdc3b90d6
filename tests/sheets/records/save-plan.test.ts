import type { PlanToSave } from "../../../src/api/calls/save-plan";
import { planMessages, saveMessages } from "../../../src/messages/record-messages";
import { closeWorkbooks } from "../../support/workbooks";
import { ask, auditOf, openDesk, refusal, rowsIn } from "./desk";
import { planToSave } from "./plan-to-save";
import { reaching } from "./reaching";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

type Target = PlanToSave["targets"][number];
const [attendance, homework] = planToSave().targets as [Target, Target];
const timeless = (rows: Record<string, unknown>[]) => rows.map((row) => ({ ...row, loggedAt: null, when: null }));

test("a plan is one row that names its targets, which have rows of their own", async () => {
  const addon = await openDesk();
  expect(await ask(addon, "savePlan", planToSave())).toEqual({
    kind: "saved",
    sheet: "Plans",
    row: 2,
    version: 1,
    before: false,
    loggedBy: "tutor@college.example",
  });
  const { id, version: _, targets: __, outcome: ___, progress: ____, why: _____, ...texts } = planToSave();
  expect(rowsIn(addon, "Plans")).toEqual([
    expect.objectContaining({ ...texts, recordId: id, version: 1, targets: "1, 2", outcome: null }),
  ]);
  expect(rowsIn(addon, "Plan targets")).toEqual([
    expect.objectContaining({ recordId: `${id}-1`, plan: id, number: 1, signal: "Attendance %", goal: "90" }),
    expect.objectContaining({ recordId: `${id}-2`, plan: id, number: 2, measure: homework.measure, course: "PH1" }),
  ]);
});

test("a draft may lack parts; to be active a plan needs all five, and to be closed an outcome and a reason", async () => {
  const addon = await openDesk();
  const begun = planToSave({
    status: "Draft",
    concerns: "Attendance",
    targets: [],
    interventions: "",
    staff: "",
    end: "",
  });
  await ask(addon, "savePlan", { ...begun, start: "", review: "" });
  const sentence = await refusal(addon, "savePlan", { ...begun, start: "", review: "", version: 1, status: "Active" });
  for (const part of ["targets", "interventions", "staff", "start", "review"] as const)
    expect(sentence).toContain(planMessages.plan[part]);
  await ask(addon, "savePlan", planToSave({ version: 1 }));
  const closed = planToSave({ version: 2, status: "Closed" });
  expect(await refusal(addon, "savePlan", closed)).toContain(planMessages.plan.outcome);
  await ask(addon, "savePlan", { ...closed, outcome: 1, why: "Attendance rose to 91%." });
  expect(rowsIn(addon, "Plans")).toEqual([
    expect.objectContaining({ status: "Closed", version: 3, outcome: 1, why: "Attendance rose to 91%." }),
  ]);
});

test("a plan that has ended already is not made active: it would help nobody", async () => {
  const addon = await openDesk();
  const ended = planToSave({ start: "2025-09-08", review: "2025-10-06", end: "2025-10-16", targets: [homework] });
  expect(await refusal(addon, "savePlan", ended)).toBe(saveMessages.planEnded("16 October 2025"));
  expect(rowsIn(addon, "Plans")).toEqual([]);
  expect(await ask(addon, "savePlan", { ...ended, status: "Draft" })).toMatchObject({ kind: "saved" });
});

test("an adjusted plan keeps the targets that stay, adds the others, and the audit says what was changed", async () => {
  const addon = await openDesk();
  await ask(addon, "savePlan", planToSave());
  const harder = { ...attendance, goal: "93" };
  await ask(addon, "savePlan", planToSave({ version: 1, targets: [homework, harder], review: "2030-02-04" }));
  expect(rowsIn(addon, "Plans")).toEqual([
    expect.objectContaining({ version: 2, targets: "2, 3", review: "2030-02-04" }),
  ]);
  expect(rowsIn(addon, "Plan targets").map(({ number, goal }) => [number, goal])).toEqual([
    [1, "90"],
    [2, "5 of 5"],
    [3, "93"],
  ]);
  const { id } = planToSave();
  expect(auditOf(addon).filter(([record, version]) => record === id && version === 2)).toEqual([
    [id, 2, "Review date", "“2030-01-28”", "“2030-02-04”"],
    [id, 2, "Targets", "“1, 2”", "“2, 3”"],
  ]);
});

test("of two people who change one plan the second is told what the first changed, and chooses", async () => {
  const addon = await openDesk();
  await ask(addon, "savePlan", planToSave());
  await ask(addon, "savePlan", planToSave({ version: 1, staff: "Ms Oak" }));
  const mine = planToSave({ version: 1, interventions: "Clinic on Thursdays.", targets: [homework] });
  const state = () => [rowsIn(addon, "Plans"), rowsIn(addon, "Plan targets"), rowsIn(addon, "Audit")];
  const before = state();
  expect(await ask(addon, "savePlan", mine)).toEqual({
    kind: "conflict",
    id: mine.id,
    version: 2,
    savedBy: "tutor@college.example",
    savedAt: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    differences: [
      {
        key: "interventions",
        heading: "Agreed interventions",
        theirs: "Weekly mentoring; clinic on Thursdays.",
        yours: "Clinic on Thursdays.",
      },
      { key: "staff", heading: "Named staff", theirs: "Ms Oak", yours: "Ms Oak, Mr Elm" },
      {
        key: "targets",
        heading: "Targets",
        theirs:
          "Attendance %: 79 to 90, by 11 February 2030\nHands in each week's work, PH1: 2 of 5 to 5 of 5, by 11 February 2030",
        yours: "Hands in each week's work, PH1: 2 of 5 to 5 of 5, by 11 February 2030",
      },
    ],
  });
  expect(state()).toEqual(before);
  expect(await ask(addon, "savePlan", { ...mine, version: 2 })).toMatchObject({ kind: "saved", version: 3 });
});

test.each(["before", "after"] as const)(
  "a plan that breaks off %s any service call is never seen half, and the next try completes it",
  async (when) => {
    const state = (addon: Awaited<ReturnType<typeof openDesk>>) =>
      ["Plans", "Plan targets", "Audit"].map((tab) => timeless(rowsIn(addon, tab)));
    const clean = await openDesk();
    await ask(clean, "savePlan", planToSave());
    await ask(clean, "savePlan", planToSave({ version: 1, targets: [homework], staff: "Ms Oak" }));
    const { names } = clean.host.serviceCalls;
    const expected = state(clean);
    closeWorkbooks();
    const first = names.indexOf("RangeList.setNumberFormat") + 1;
    for (let call = first; call <= names.length; call++) {
      const addon = await openDesk();
      await ask(addon, "savePlan", planToSave());
      const change = planToSave({ version: 1, targets: [homework], staff: "Ms Oak" });
      addon.host.faults.failAt(call, { when });
      expect(await refusal(addon, "savePlan", change)).toBe(saveMessages.notConfirmed);
      const [plan] = rowsIn(addon, "Plans");
      // Cells that change are written one group after the other, the version last.
      const written = [plan?.["targets"], plan?.["staff"]];
      const whole = ["2", "Ms Oak"];
      expect(plan?.["version"] === 2 ? [whole] : [written]).toContainEqual(written);
      expect(["2", "1, 2"]).toContain(plan?.["targets"]);
      expect(await ask(addon, "savePlan", change)).toMatchObject({ kind: "saved", version: 2 });
      expect(state(addon)).toEqual(expected);
      closeWorkbooks();
    }
  },
);

test("a plan that another person deleted is not made anew by a change", async () => {
  const addon = await openDesk();
  expect(await refusal(addon, "savePlan", planToSave({ version: 3 }))).toBe(saveMessages.recordGone("Plans"));
  expect(rowsIn(addon, "Plans")).toEqual([]);
});

test("a plan with its targets reaches the workbook 17 times, one that keeps its targets 15", async () => {
  const addon = await openDesk();
  await ask(addon, "savePlan", planToSave());
  expect(reaching(addon.host.serviceCalls.names)).toHaveLength(17);
  await ask(addon, "savePlan", planToSave({ version: 1, staff: "Ms Oak" }));
  expect(reaching(addon.host.serviceCalls.names)).toHaveLength(15);
});
