import type { Deed } from "../../preview/host/busy";
import type { CallName, Input } from "../../src/api/contract";
import { tryAgainAndAgain, tryMeanwhile } from "./meanwhile";
import type { Addon } from "../support/addon";
import { isFullRun, tell } from "../support/full-run";
import { closeWorkbooks } from "../support/workbooks";
import { actionToSave } from "../sheets/records/action-to-save";
import { ask, openDesk } from "../sheets/records/desk";
import { kept } from "../sheets/trackers";
import { planToSave } from "../sheets/records/plan-to-save";
import { megToAgree, reviewToSave, trackerOfReview } from "../sheets/records/review-to-save";

jest.setTimeout(isFullRun("faults") ? 36_000_000 : 600_000);
afterEach(closeWorkbooks);

/** Two more learners, one of whom has a MEG that was agreed. */
const others = [
  [101, "Ash", "PH1", "A level", "B", "Mr Elm", "Ill in year 11"],
  [103, "Cole", "PH1", "A level", "", "", ""],
];

const id = (kind: string, last: number) => `${kind}-${String(last).padStart(24, "0")}`;
const logged = (last: number) =>
  actionToSave({
    id: id("ACT", last),
    learnerId: String(100 + last),
    contact: "Not contacted",
    issue: `Issue ${last}.`,
  });
const planned = (last: number) =>
  planToSave({ id: id("ISP", last), learnerId: String(100 + last), concerns: `Why ${last}.` });

/** Three learners have an action and a plan each. */
const open = kept(async () => {
  const addon = await openDesk({ "Year 12": [...trackerOfReview, ...others] }, { rows: 60 });
  await ask(addon, "saveActions", { actions: [logged(2), logged(1), logged(3)] });
  for (const last of [2, 1, 3]) await ask(addon, "savePlan", planned(last));
  return addon;
});

const records = {
  "Year 12": ["Learner ID"],
  Reviews: ["Record ID"],
  Interventions: ["Record ID"],
  Plans: ["Record ID"],
  "Plan targets": ["Record ID"],
};
const tabs = { ...records, Audit: ["Record", "Version", "Field", "After"] };

const call =
  <Name extends CallName>(name: Name, input: Input<Name>) =>
  async (addon: Addon): Promise<string> => {
    const answer = (await addon.call(name, input)) as { ok: boolean; message?: string };
    return answer.ok ? "" : (answer.message ?? "?");
  };

const review = call("reviewAction", {
  id: id("ACT", 1),
  version: 1,
  reviewed: "2030-02-04",
  outcome: 1,
  worked: "The alarm.",
  why: "In time.",
  decision: "Close",
  plan: "",
  review: "",
});
const adjust = call("savePlan", { ...planned(1), version: 1, staff: "Mr Elm", progress: "Two of five." });
const newTarget = call("savePlan", {
  ...planned(1),
  version: 1,
  targets: [...planned(1).targets.slice(0, 1), { ...planned(1).targets[1]!, goal: "4 of 5" }],
});
const agree = call("saveReview", reviewToSave({ learnerId: "102", agreedMegs: [megToAgree] }));
const newRecord = call("saveActions", { actions: [logged(4)] });
const newRecords = call("saveActions", { actions: [logged(4), logged(5), logged(6)] });

const saves = [
  ["an action is reviewed", review],
  ["a plan is adjusted", adjust],
  ["a plan gets a new target", newTarget],
  ["a MEG is agreed in a review", agree],
  ["an action is logged", newRecord],
  ["actions are logged for several", newRecords],
] as const;

const deeds: readonly Deed[] = [
  "sorts",
  "inserts a row",
  "inserts a column",
  "deletes a row",
  "types in the next free row",
];

test.each(saves)("While %s, a person is at work in the tab: every learner's data ends right", async (what, act) => {
  const found: Record<string, number> = {};
  const failures: string[] = [];
  for (const deed of deeds) {
    const result = await tryMeanwhile({ open, act, tabs }, deed);
    found[deed] = result.tried;
    failures.push(...result.failures);
  }
  tell(`While ${what}: ${JSON.stringify(found)} moments tried.`);
  expect(failures).toEqual([]);
});

test.each([
  ["a plan is adjusted, a person begins a row", adjust, "types in the next free row"],
  ["actions are logged for several, a person begins a row", newRecords, "types in the next free row"],
  ["a MEG is agreed in a review, a person inserts a column", agree, "inserts a column"],
] as const)("While %s, between any two calls: nothing is lost, and nothing done by half", async (_what, act, deed) => {
  const { tried, failures } = await tryMeanwhile({ open, act, tabs }, deed, true);
  expect(failures).toEqual([]);
  expect(tried).toBeGreaterThan(50);
});

test.each(saves)("While %s, a person sorts again and again: every learner's data ends right", async (what, act) => {
  const { done, refused, failures } = await tryAgainAndAgain(
    { open, act, tabs },
    "sorts",
    isFullRun("faults") ? 200 : 12,
  );
  tell(`While ${what}: ${done} sorts; ${refused} tries were refused.`);
  expect(failures).toEqual([]);
  expect(done).toBeGreaterThan(12);
});
