/** Made-up baselines and targets, so that the sample's scorecard has each rating and an exception that nobody has answered yet. */
const targets = [
  ["Attendance %", 96, 97, "", ""],
  ["Pass rate %", 94, 97, "", ""],
  ["High grades %", 41, 43, "", ""],
  ["GCSE resits at 4 or above %", 31, 40, "Many learners began below grade 3.", "See the recovery plan."],
  ["At-risk learners with an action %", 10, 90, "", ""],
];

/** The add-on's own headings in its order; it fills those in between. */
const headings =
  "Indicator|RAG|Direction of travel|Current|Previous|Baseline|Target|Tolerance|Similar learners|Similar, year|National|National, year|Counted|Exception|Commentary|Action".split(
    "|",
  );

export const scorecardTab = () => [
  headings,
  ...targets.map(([indicator, baseline, target, commentary, action]) => {
    const typed = { Indicator: indicator, Baseline: baseline, Target: target, Commentary: commentary, Action: action };
    return headings.map((heading) => typed[heading] ?? "");
  }),
];

const resits = "GCSE resits at 4 or above %";

export const recoveryPlansTab = (lead) => [
  ["Indicator", "Why under-performing", "Action", "Lead", "Completion date", "Status", "Plan started", "Next review"],
  [
    resits,
    "Two thirds of the group began below grade 3, and attendance fell after the autumn test.",
    "Teach in two groups by starting grade",
    lead,
    "2026-05-01",
    "In hand",
    "2026-01-12",
    "2026-06-30",
  ],
  [resits, "", "Ring on the day of each absence", lead, "2026-04-03", "Done", "", ""],
];
