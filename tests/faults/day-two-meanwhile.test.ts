import type { Deed } from "../../preview/host/busy";
import type { CallName, Input } from "../../src/api/contract";
import { openTracker } from "../sheets/learners/tracker-desk";
import { kept } from "../sheets/trackers";
import type { Addon } from "../support/addon";
import { isFullRun, tell } from "../support/full-run";
import { closeWorkbooks } from "../support/workbooks";
import { tryMeanwhile } from "./meanwhile";

jest.setTimeout(isFullRun("faults") ? 36_000_000 : 1_200_000);
afterEach(closeWorkbooks);

const open = kept(openTracker);
/** With a row of Outcomes for two learners. */
const openWithOutcomes = kept(async () => {
  const addon = await openTracker();
  const left = { learnerId: "104", day: "2026-10-01", courses: ["PH1"] };
  await addon.call("learnerLeft", left);
  await addon.type("Outcomes!A3:B4", [
    [103, "PH1"],
    [102, "MA1"],
  ]);
  return addon;
});

/** With a row of Moves. */
const openWithMoves = kept(async () => {
  const addon = await openTracker();
  await addon.call("learnerMoved", { ...move, learnerId: "102", day: "2026-10-01" });
  return addon;
});

const call =
  <Name extends CallName>(name: Name, input: Input<Name>) =>
  async (addon: Addon): Promise<string> => {
    const answer = (await addon.call(name, input)) as { ok: boolean; message?: string };
    return answer.ok ? "" : (answer.message ?? "?");
  };

const learner = {
  tracker: "Year 12",
  learnerId: "205",
  surname: "New",
  firstName: "Nia",
  course: "PH1",
  qualification: "",
  subject: "",
};
const left = { learnerId: "103", day: "2026-11-20", courses: ["PH1"] };
const test9 = { tracker: "Year 12", title: "Test 9", maxMark: 20, weight: 1, course: "", date: "" };
const move = { learnerId: "103", kind: "Tutor" as const, course: "PH1", to: "Mr Elm", day: "2026-11-20", tracker: "" };

const rows = { "Year 12": ["Learner ID", "Course"] };
const outcomes = { ...rows, Outcomes: ["Learner ID", "Course"] };
const actions = {
  "a learner is added": { open, act: call("addLearner", learner), tabs: { ...rows, Learners: ["Learner ID"] } },
  "a learner has left": { open, act: call("learnerLeft", left), tabs: outcomes },
  "a learner with a row in Outcomes has left": {
    open: openWithOutcomes,
    act: call("learnerLeft", left),
    tabs: outcomes,
  },
  "an assessment is added": {
    open,
    act: call("addAssessment", test9),
    tabs: { ...rows, Assessments: ["Assessment"] },
  },
  "a learner moves": {
    open: openWithMoves,
    act: call("learnerMoved", move),
    tabs: { ...rows, Moves: ["Learner ID", "Kind"] },
  },
};

const deeds: readonly Deed[] = ["sorts", "inserts a row", "inserts a column"];

test.each(Object.entries(actions))("While %s, a person is at work: every row ends right", async (what, action) => {
  const found: Record<string, number> = {};
  const failures: string[] = [];
  for (const deed of deeds) {
    const result = await tryMeanwhile({ ...action, cellByCell: true, sample: 8 }, deed);
    found[deed] = result.tried;
    failures.push(...result.failures);
  }
  tell(`While ${what}: ${JSON.stringify(found)} moments tried.`);
  expect(failures).toEqual([]);
});
