import { supportPlan } from "../../../sidebar/tasks/support-plan";
import { fullCard, fullFile } from "../../e2e/learner-on-file";
import { fakeSheets } from "../../api/fake-sheets";
import { filled, problemsOf, save, sentences } from "./as-sent";

const newPlan = () => supportPlan(fullCard(), fullFile({ plan: null }), "2030-01-07");
const parts = {
  concerns: "Attendance 86% (below 90%)",
  interventions: "Catch-up each Monday",
  staff: "M. Mentor",
  end: "2030-04-01",
  review: "2030-02-01",
};
const target = { signal: "Attendance %", baseline: "86%", goal: "92%", byWhen: "2030-03-01" };

test("a plan cannot be activated half-filled: each of the five parts is asked for, topmost first", () => {
  expect(problemsOf(newPlan(), newPlan().begin())).toEqual([
    "concerns",
    "targets",
    "interventions",
    "staff",
    "review",
    "end",
  ]);
});

test("a draft may be kept with nothing in it", async () => {
  const savePlan = jest.fn(fakeSheets().savePlan);
  const plan = newPlan();
  expect(problemsOf(plan, plan.begin(), "Keep as a draft")).toEqual([]);
  await save(plan, plan.begin(), { savePlan }, "Keep as a draft");
  expect(savePlan).toHaveBeenCalledWith(expect.objectContaining({ status: "Draft", version: 0, targets: [] }));
});

test("a problem of a target stands at that target, though an empty one before it is not sent", () => {
  const plan = newPlan();
  const draft = filled(plan, parts, [{}, target, { ...target, goal: "better" }]);
  expect(problemsOf(plan, draft)).toEqual(["2 goal"]);
});

test("the form and the server say the same sentences", async () => {
  const plan = newPlan();
  const { ours, theirs } = await sentences(plan, filled(plan, { ...parts, staff: "" }, [{ ...target, byWhen: "" }]));
  expect(ours).toHaveLength(2);
  for (const sentence of ours) expect(theirs).toContain(sentence);
});

test("what the tier's reasons name is offered as concerns", () => {
  const [concerns] = newPlan().parts;
  expect(concerns).toMatchObject({ name: "concerns", offers: fullFile().factors });
});

test("an active plan begins as it stands, says how its targets stand, and is closed with an outcome and why", async () => {
  const savePlan = jest.fn(fakeSheets().savePlan);
  const plan = supportPlan(fullCard(), fullFile());
  expect(plan.begin()).toMatchObject({
    version: 2,
    values: { staff: "M. Mentor" },
    rows: [{ state: "Not yet due: 88% now" }, { state: "Not met" }],
  });
  expect(problemsOf(plan, plan.begin(), "Close the plan")).toEqual(["outcome", "why"]);
  await save(plan, filled(plan, { outcome: "2", why: "All is well." }), { savePlan }, "Close the plan");
  expect(savePlan).toHaveBeenCalledWith(expect.objectContaining({ status: "Closed", outcome: 2, version: 2 }));
});
