import type { CallName, Input } from "../../../src/api/contract";
import { auditTable } from "../../../src/tables/audit";
import { concernsTable } from "../../../src/tables/concerns";
import { interventionsTable } from "../../../src/tables/interventions";
import { planTargetsTable } from "../../../src/tables/plan-targets";
import { plansTable } from "../../../src/tables/plans";
import { reviewsTable } from "../../../src/tables/reviews";
import { megToAgree, reviewToSave, trackerOfReview } from "./review-to-save";
import { closeWorkbooks } from "../../support/workbooks";
import { actionToSave } from "./action-to-save";
import { ask, openDesk } from "./desk";
import { planToSave } from "./plan-to-save";
import { reaching } from "./reaching";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const quiet = { contact: "Not contacted" } as const;
const review = reviewToSave();
const concern = {
  id: "CON-0123456789abcdef01234567",
  version: 0,
  learnerId: "102",
  learner: "Jo Birch",
  course: "PH1",
  concern: "Late.",
  target: "In time.",
  byWhen: "2030-01-11",
  raisedBy: "Mr Elm",
  tutor: "Ms Oak",
};
const id = (last: string) => `ACT-00000000000000000000000${last}`;

type Step = { [Name in CallName]: readonly [what: string, call: Name, input: Input<Name>] }[CallName];

/** Every kind of save, in an order in which each has what it needs. */
const steps: readonly Step[] = [
  ["an action", "saveActions", { actions: [actionToSave(quiet)] }],
  ["an action with parents told", "saveActions", { actions: [actionToSave({ id: id("2") })] }],
  [
    "three actions",
    "saveActions",
    { actions: ["3", "4", "5"].map((last) => actionToSave({ ...quiet, id: id(last) })) },
  ],
  [
    "an action's review",
    "reviewAction",
    {
      id: actionToSave().id,
      version: 1,
      reviewed: "2030-02-04",
      outcome: 1,
      worked: "",
      why: "Yes.",
      decision: "Continue",
      plan: "",
      review: "2030-03-04",
    },
  ],
  ["a plan", "savePlan", planToSave()],
  ["a plan that keeps its targets", "savePlan", planToSave({ version: 1, staff: "Ms Oak" })],
  ["a progress review", "saveReview", review],
  [
    "a progress review with an agreed grade",
    "saveReview",
    { ...review, id: "REV-000000000000000000000002", agreedMegs: [megToAgree] },
  ],
  ["a concern", "saveConcern", concern],
  ["an answer", "answerConcern", { id: concern.id, version: 1, answer: "I see to it." }],
  ["a withdrawal", "withdrawRecord", { kind: "Concern", id: concern.id, version: 2, why: "Another learner." }],
];

/** How often each save reaches the workbook, the lock or the account, and how many service calls it makes in all. */
async function callsAmong(rows: number): Promise<Record<string, readonly [reaching: number, all: number]>> {
  const filled = (headers: readonly string[]) => [
    headers,
    ...Array.from({ length: rows }, (_, index) => [`X-${index}`, "1", "Open", String(index)]),
  ];
  const addon = await openDesk({
    "Year 12": trackerOfReview,
    Interventions: filled(interventionsTable.headers),
    Plans: filled(plansTable.headers),
    "Plan targets": filled(planTargetsTable.headers),
    Reviews: filled(reviewsTable.headers),
    Concerns: filled(concernsTable.headers),
    Audit: filled(auditTable.headers),
  });
  // A full tab gets more rows, once in many saves.
  for (const { id: sheet, rows: present } of addon.workbook.sheets()) addon.workbook.insertRows(sheet, present, 60);
  const counts: Record<string, readonly [number, number]> = {};
  for (const [what, call, input] of steps) {
    await ask(addon, call, input as never);
    const { names } = addon.host.serviceCalls;
    counts[what] = [reaching(names).length, names.length];
  }
  return counts;
}

test("each save makes the same number of service calls among few and among many records", async () => {
  const counts = await callsAmong(3);
  expect(counts).toEqual({
    "an action": [12, 30],
    "three actions": [12, 34],
    "an action with parents told": [13, 32],
    "an action's review": [16, 38],
    "a concern": [12, 32],
    "an answer": [17, 38],
    "a withdrawal": [14, 34],
    "a plan that keeps its targets": [15, 34],
    "a plan": [17, 46],
    "a progress review": [12, 30],
    "a progress review with an agreed grade": [20, 47],
  });
  // Of a long Audit the headings and the last lines are read, each by itself; records of long ago are sought in the rest.
  const more = Object.fromEntries(
    Object.entries(counts).map(([what, [reaches, all]]) => [what, [reaches + 2, all + 8]]),
  );
  expect(await callsAmong(1_000)).toEqual(more);
});
