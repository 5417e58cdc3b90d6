import type { CallName, Input } from "../../../src/api/contract";
import type { Addon } from "../../support/addon";
import { actionToSave } from "../../sheets/records/action-to-save";
import { ask, openDesk, rowsIn } from "../../sheets/records/desk";
import { planToSave } from "../../sheets/records/plan-to-save";
import { auditProblems } from "../audit-agrees";
import { callSucceeds, type WritingAction } from "../writing-action";

const learner = { learnerId: "102", learner: "Jo Birch" };
const concern = {
  ...learner,
  id: "CON-0123456789abcdef01234567",
  version: 0,
  course: "PH1",
  concern: "Has not handed in two pieces.",
  target: "Hands in both by Friday.",
  byWhen: "2030-01-11",
  raisedBy: "Mr Elm",
  tutor: "Ms Oak",
};
const changedPlan = planToSave({
  version: 1,
  status: "Active",
  progress: "Two of five handed in.",
  targets: [...planToSave().targets.slice(0, 1), { ...planToSave().targets[1]!, goal: "4 of 5" }],
});

/** One call of the sidebar, over the tabs of records. @param first what was saved earlier */
function save<Name extends CallName>(
  name: string,
  call: Name,
  input: Input<Name>,
  first: (addon: Addon) => Promise<unknown> = () => Promise.resolve(),
): WritingAction {
  return {
    name,
    sample: 12,
    async open() {
      const addon = await openDesk({}, { rows: 60 });
      await first(addon);
      return addon;
    },
    act: (addon) => callSucceeds(addon, call, input),
    problems: (addon) => halfPlans(addon),
    agrees: (addon) => auditProblems(addon),
  };
}

/** A plan that stands without one of its targets would be followed as if it were whole. */
const halfPlans = (addon: Addon) =>
  rowsIn(addon, "Plans").flatMap(({ recordId }) => {
    const targets = rowsIn(addon, "Plan targets").filter(
      (target) => target.plan === recordId || target.planId === recordId,
    );
    // A goal that changes is a target of its own beside the one before.
    return targets.length >= 2 ? [] : [`the plan stands with ${targets.length} of its 2 targets`];
  });

const withAction = (addon: Addon) => ask(addon, "saveActions", { actions: [actionToSave()] });
const withPlan = (addon: Addon) => ask(addon, "savePlan", planToSave());
const withConcern = (addon: Addon) => ask(addon, "saveConcern", concern);

export const saves: readonly WritingAction[] = [
  save("Log an action", "saveActions", { actions: [actionToSave()] }),
  save("Log an action for three learners", "saveActions", {
    actions: ["1", "2", "3"].map((digit) =>
      actionToSave({ id: `ACT-${digit.repeat(24)}`, learnerId: digit, contact: "Not contacted", contactOutcome: "" }),
    ),
  }),
  save(
    "Review an action",
    "reviewAction",
    {
      id: actionToSave().id,
      version: 1,
      reviewed: "2030-02-04",
      outcome: 1,
      worked: "The alarm.",
      why: "He is up in time.",
      decision: "Continue",
      plan: actionToSave().plan,
      review: "2030-02-25",
    },
    withAction,
  ),
  save("Start a plan", "savePlan", planToSave()),
  save("Adjust a plan", "savePlan", changedPlan, withPlan),
  save("Raise a concern", "saveConcern", concern),
  save("Answer a concern", "answerConcern", { id: concern.id, version: 1, answer: "I see Jo on Monday." }, withConcern),
  save(
    "Withdraw an action",
    "withdrawRecord",
    { kind: "Action", id: actionToSave().id, version: 1, why: "Entered for the wrong learner." },
    withAction,
  ),
];
