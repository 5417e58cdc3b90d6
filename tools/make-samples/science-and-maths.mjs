import { assessmentsTab, coursesTab, learnersTab, staffTab } from "./companion-tabs.mjs";
import { dataPoints, tutors } from "./department.mjs";
import { makeEnrolments } from "./enrolments.mjs";
import { makeLearners } from "./learners.mjs";
import { readNationalOutcomes } from "./national-outcomes.mjs";
import { createRandom } from "./random.mjs";
import { trackerRows, trackerTab } from "./tracker-rows.mjs";

const seed = 20251031;

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
  return {
    name: "science-and-maths",
    title: "Science and Maths department",
    about:
      "Made-up learners and staff: no real person is in it. Marks are drawn from national grade distributions by a script with a fixed seed.",
    attribution:
      "Grade distributions: contains public sector information licensed under the Open Government Licence v3.0. Source: Department for Education.",
    sheets: [
      tracker("A levels", "a-levels.csv"),
      tracker("Applied Science", "applied-science.csv"),
      tracker("Maths resit", "maths-resit.csv"),
      { name: "Learners", file: "learners.csv", role: "learners", rows: learnersTab(learners) },
      { name: "Courses", file: "courses.csv", role: "courses", rows: coursesTab() },
      { name: "Assessments", file: "assessments.csv", role: "assessments", rows: assessmentsTab() },
      {
        name: "Data points",
        file: "data-points.csv",
        role: "data-points",
        rows: [["Data point", "Opens", "Deadline", "Review period"], ...dataPoints],
      },
      { name: "Staff", file: "staff.csv", role: "staff", rows: staffTab() },
    ],
  };
}
