import type { RecoverySheet } from "../../../src/domain/print/recovery-sheet";

/** An indicator that is to be put right by so many actions, its review overdue. */
export const recoverySheetOf = (actions: number): RecoverySheet => ({
  indicator: "Attendance %",
  definition: "Mean attendance",
  current: 85,
  baseline: 88,
  target: 95,
  rating: "R",
  travel: "▼ R",
  commentary: "",
  plan: {
    indicator: "Attendance %",
    performance: "85% in January",
    target: "95% by June",
    why: "Trains were late. ".repeat(60),
    actions: Array.from({ length: actions }, (_, index) => ({
      row: index + 2,
      indicator: "Attendance %",
      performance: "",
      target: "",
      why: "",
      action: `Step ${index + 1}: call on the first day of absence`,
      lead: "A. Lead",
      completion: "2026-03-01",
      status: "Open",
      started: "2026-01-10",
      lastReview: "",
      nextReview: "2026-06-01",
    })),
    started: "2026-01-10",
    lastReview: "",
    nextReview: "2026-01-01",
    problems: ["review overdue"],
  },
  today: "2026-01-15",
});
