import { loadAddOnFunctions } from "./add-on-functions.mjs";
import { withGuidance } from "./careers-guidance.mjs";
import { assessmentsTab, coursesTab, email, learnersTab, staffTab } from "./companion-tabs.mjs";
import { dataPoints, tutors } from "./department.mjs";
import { makeEnrolments } from "./enrolments.mjs";
import { makeLearners } from "./learners.mjs";
import { readNationalOutcomes } from "./national-outcomes.mjs";
import { recoveryPlansTab, scorecardTab } from "./leaders-tabs.mjs";
import { createRandom } from "./random.mjs";
import { recordTabs } from "./records.mjs";
import { earlierHabits } from "./earlier-habits.mjs";
import { snapshotHeadings, snapshotOf } from "./snapshots.mjs";
import { trackerRows, trackerTab } from "./tracker-rows.mjs";

const seed = 20251031;
const today = "2026-03-31";
/** The data points that were kept, and how far on the way to March each stood. */
const kept = [
  { dataPoint: "Baseline", takenOn: "2025-09-26", part: 0.3 },
  { dataPoint: "First review", takenOn: "2025-12-12", part: 0.75 },
];

/** The grades that trackers say were agreed, by whom and why. */
function agreedIn(trackers) {
  return trackers.flatMap(({ rows: [, headings, ...rows] }) => {
    const at = (row, heading) => row[headings.indexOf(heading)];
    return rows
      .filter((row) => at(row, "Agreed MEG") !== "")
      .map((row) => ({
        id: at(row, "Learner ID"),
        course: at(row, "Course"),
        grade: at(row, "Agreed MEG"),
        who: at(row, "Agreed by"),
        why: at(row, "Agreed because"),
      }));
  });
}

export async function makeScienceAndMaths() {
  const random = createRandom(seed);
  const national = await readNationalOutcomes();
  const learners = makeLearners(random, tutors);
  const rows = trackerRows(random, national, makeEnrolments(learners));
  const tracker = (name, file) => ({
    name,
    file,
    role: "tracker",
    // The names and the tier stay in view.
    frozenColumns: 4,
    rows: trackerTab(
      name,
      rows.filter(({ tab }) => tab === name).map(({ row }) => row),
    ),
  });
  const trackers = [
    tracker("A levels", "a-levels.csv"),
    tracker("Applied Science", "applied-science.csv"),
    tracker("Maths resit", "maths-resit.csv"),
  ];
  const functions = await loadAddOnFunctions();
  const rowsAt = (point, before) => {
    const tabs = { assessments: assessmentsTab(), courses: coursesTab(), ...point, before };
    return trackers.flatMap(({ rows: tab }) => snapshotOf(functions, { ...tabs, tab }));
  };
  const snapshots = kept.map(({ part, ...point }, index) => rowsAt(point, earlierHabits(seed + 1 + index, part)));
  const now = rowsAt({ dataPoint: "Mid-year", takenOn: today }, (_, cell) => cell);
  const days = [...kept.map(({ takenOn }) => takenOn), today];
  const records = recordTabs({
    seed: seed + 9,
    learners,
    snapshots: [...snapshots, now].map((rowsThen, index) => ({ rows: rowsThen, day: days[index] })),
    today,
    email,
    agreed: agreedIn(trackers),
  });
  return {
    name: "science-and-maths",
    title: "Science and Maths department",
    day: today,
    user: { name: "A. Whitlock", email: "a.whitlock@example.org" },
    about:
      "Made-up learners and staff: no real person is in it. Marks are drawn from national grade distributions by a script with a fixed seed; so are the actions, support plans, progress reviews and concerns recorded for them; targets and the recovery plan are made up as well. The snapshots of September and December are what the add-on makes of the marks of that day and of made-up attendance.",
    attribution:
      "Grade distributions: contains public sector information licensed under the Open Government Licence v3.0. Source: Department for Education.",
    sheets: [
      ...trackers,
      {
        name: "Learners",
        file: "learners.csv",
        role: "learners",
        rows: learnersTab(withGuidance(seed + 20, learners)),
      },
      { name: "Courses", file: "courses.csv", role: "courses", rows: coursesTab() },
      { name: "Assessments", file: "assessments.csv", role: "assessments", rows: assessmentsTab() },
      {
        name: "Data points",
        file: "data-points.csv",
        role: "data-points",
        rows: [["Data point", "Opens", "Deadline", "Review period"], ...dataPoints],
      },
      { name: "Staff", file: "staff.csv", role: "staff", rows: staffTab() },
      ...records,
      { name: "Snapshots", file: "snapshots.csv", role: "snapshots", rows: [snapshotHeadings, ...snapshots.flat()] },
      { name: "Scorecard", file: "scorecard.csv", role: "scorecard", rows: scorecardTab() },
      { name: "Recovery plans", file: "recovery-plans.csv", role: "recovery-plans", rows: recoveryPlansTab(tutors[0]) },
    ],
  };
}
