import { logConcerns } from "./concerns.mjs";
import { logInterventions } from "./interventions.mjs";
import { logPlans } from "./plans.mjs";
import { logReviews } from "./progress-reviews.mjs";
import { createRecordLog } from "./record-log.mjs";

/** Made up: some tutors see nearly everybody in a period, one falls behind. */
const reached = [
  { others: 0.95 },
  { "A. Whitlock": 0.97, "C. Oyelaran": 0.7, others: 0.88 },
  { "A. Whitlock": 0.87, "C. Oyelaran": 0.45, others: 0.72 },
];

/** The tabs that the sidebar's saves fill, for the made-up department, as they stand on `today`. */
export function recordTabs({ seed, learners, snapshots, today, email, agreed }) {
  const [september, december, now] = snapshots;
  const log = createRecordLog();
  const common = { learners, today, email };
  const actions = logInterventions(log, { ...common, seed, snapshots: [december, now] });
  const plans = logPlans(log, { ...common, seed: seed + 1, snapshot: december.rows });
  const periods = [
    { rows: september.rows, from: "2025-09-15", within: 11, next: "2025-11-24", agreed },
    { rows: december.rows, from: "2025-12-01", within: 14, next: "2026-03-09", agreed: [] },
    { rows: now.rows, from: "2026-03-09", within: 18, next: "2026-04-27", agreed: [] },
  ];
  let first = 1;
  let reviews;
  for (const [index, period] of periods.entries()) {
    reviews = logReviews(log, {
      ...common,
      seed: seed + 2 + index,
      period: { ...period, shares: reached[index], first },
    });
    first = reviews.last;
  }
  const concerns = logConcerns(log, { ...common, seed: seed + 9, snapshot: now.rows });
  const isTarget = (record) => "Plan" in record;
  const sheet = (name, rows) => {
    const role = name.toLowerCase().replace(" ", "-");
    return { name, file: `${role}.csv`, role, rows };
  };
  return [
    sheet("Interventions", log.tab("ACT", actions.headings, actions.texts)),
    sheet(
      "Plans",
      log.tab("ISP", plans.headings, plans.texts, (record) => !isTarget(record)),
    ),
    sheet("Plan targets", log.tab("ISP", plans.targetHeadings, plans.texts, isTarget)),
    sheet("Reviews", log.tab("REV", reviews.headings, reviews.texts)),
    sheet("Concerns", log.tab("CON", concerns.headings, concerns.texts)),
    sheet("Audit", log.audit()),
  ];
}
