import { recoveryPaper } from "../../../sidebar/paper/recovery-paper";
import type { RecoverySheet } from "../../../src/domain/print/recovery-sheet";
import { recoverySheetOf } from "../../e2e/views/recovery";
import { saidBy } from "./said-by";

const begun = recoverySheetOf(2);
const plan = begun.plan!;

test("A recovery plan that has begun says this, and nothing else", () => {
  const sheet: RecoverySheet = {
    ...begun,
    previous: 84.5,
    commentary: "not said: the plan has its own why",
    plan: {
      ...plan,
      why: "Trains were late.\r\nBuses too.\n\n",
      lastReview: "2026-01-05",
      problems: ["no action", "review overdue"],
    },
  };
  expect(saidBy(recoveryPaper(sheet))).toEqual([
    "Recovery plan for a performance indicator",
    "Attendance %",
    "Rating: R",
    "Direction of travel: ▼ R",
    "Baseline: 88",
    "Started: 10 January 2026",
    "Last review: 5 January 2026",
    "Next review: 1 Jan 2026 (overdue)",
    "As of: 15 January 2026",
    "== Performance",
    "first, the rest in the tab Recovery plans",
    "Now 85. Before 84.5.",
    "85% in January",
    "Mean attendance",
    "== Target",
    "first, the rest in the tab Recovery plans",
    "95% by June",
    "== Why is the indicator under-performing?",
    "first, the rest in the tab Recovery plans",
    "Trains were late.",
    "Buses too.",
    "== What actions are required to put it back on track?",
    "first, the rest in the tab Recovery plans; without rows: No action has been planned yet.",
    "Action | Lead | Completion date | Status",
    "Step 1: call on the first day of absence | A. Lead | 1 Mar 2026 | Open",
    "Step 2: call on the first day of absence | A. Lead | 1 Mar 2026 | Open",
    "== Still missing",
    "first, the rest in the tab Recovery plans",
    "an action; the review, whose day has passed.",
    "== Notes of the review",
    "____",
    "Reviewed at least every six months.",
  ]);
});

const form = [
  "== What actions are required to put it back on track?",
  "first, the rest in the tab Recovery plans; without rows: No action has been planned yet.",
  "Action | Lead | Completion date | Status",
  "== Notes of the review",
  "____",
  "Reviewed at least every six months.",
];

test("Before there is a plan the page is a form to fill in, with what the scorecard knows", () => {
  const unknown = {
    indicator: "Destinations %",
    definition: "",
    rating: "",
    travel: "",
    commentary: "",
    today: "2026-01-15",
  };
  expect(saidBy(recoveryPaper(unknown))).toEqual([
    "Recovery plan for a performance indicator",
    "Destinations %",
    "As of: 15 January 2026",
    "== Performance",
    "____",
    "== Target",
    "____",
    "== Why is the indicator under-performing?",
    "____",
    ...form,
  ]);
  expect(saidBy(recoveryPaper({ ...unknown, current: 0, target: 0, commentary: "Few replied." }))).toEqual([
    "Recovery plan for a performance indicator",
    "Destinations %",
    "As of: 15 January 2026",
    "== Performance",
    "first, the rest in the tab Recovery plans",
    "Now 0.",
    "== Target",
    "first, the rest in the tab Recovery plans",
    "0",
    "== Why is the indicator under-performing?",
    "first, the rest in the tab Recovery plans",
    "Few replied.",
    ...form,
  ]);
});
