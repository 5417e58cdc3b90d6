import { resolve } from "node:path";
import { readCsv } from "../compile-data/read-csv.mjs";
import { loadAddOnFunctions } from "./add-on-functions.mjs";
import { learnersTab } from "./open-university-learners.mjs";
import { outcomesTab } from "./open-university-outcomes.mjs";
import { snapshotHeadings, snapshotOf } from "./snapshots.mjs";

const folder = resolve(import.meta.dirname, "../../data/oulad");
/** Days count from the start of the presentation; J presentations start in October. The day itself is not in the data: 1 October is ours. */
const start = Date.UTC(2014, 9, 1);
const attribution =
  "Contains data from the Open University Learning Analytics Dataset (J. Kuzilek, M. Hlosta, Z. Zdrahal, Scientific Data 4:170171, 2017), licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); module AAA, presentation 2014J, marks unchanged.";
const course = ["AAA 2014J", "Open University module", "AAA"];

/** Ours: the data are of a whole year, so it is cut where half of the work, and then all but the last, was due. */
const dataPoints = [
  ["After TMA 2", "01/10/2014", "30/11/2014", "First progress review"],
  ["After TMA 4", "01/12/2014", "31/03/2015", "Second progress review"],
  ["After TMA 5", "01/04/2015", "31/05/2015", "Results and progression"],
];
const kept = [
  { dataPoint: "After TMA 2", takenOn: "2014-11-30" },
  { dataPoint: "After TMA 4", takenOn: "2015-03-31" },
];
const boundaries = "Distinction 85, Pass 40";

const dateText = (day) => new Date(start + day * 86_400_000).toISOString().slice(0, 10).split("-").reverse().join("/");

/**
 * A mark as it is. Work that came in without a mark is left blank; so is work that was due after the learner left. Work that never came
 * from a learner who was still there is NS.
 */
function markFor({ due, submission, leftOn }) {
  if (submission) return submission.score === "" ? "" : Number(submission.score);
  return leftOn === "" || Number(leftOn) > due ? "NS" : "";
}

/** Text, since a column of counts among the marks would look like marks. A result that was carried over is never late. */
function noteFor(work) {
  const late = work.filter(({ due, submission }) => submission && Number(submission.date_submitted) > due).length;
  const carried = work.filter(({ submission }) => submission?.is_banked === "TRUE").length;
  return [late > 0 ? `Late: ${late}` : "", carried > 0 ? `Carried over: ${carried}` : ""].filter(Boolean).join("; ");
}

function trackerTab(assessments, codes, registrations, results) {
  const submissions = new Map(results.map((row) => [`${row.id_assessment}|${row.id_student}`, row]));
  const rows = registrations.map(({ id_student: id, date_unregistration: leftOn }) => {
    const work = assessments.map(({ id_assessment, date }) => ({
      due: Number(date),
      submission: submissions.get(`${id_assessment}|${id}`),
      leftOn,
    }));
    return [id, ...course, "", ...work.map(markFor), noteFor(work)];
  });
  const headings = ["Learner ID", "Course", "Qualification", "Subject", "Average GCSE", ...codes, "Note"];
  return [[attribution, ...Array(headings.length - 1).fill("")], headings, ...rows];
}

/** The university's own boundaries are not in the data; these are ours, for the column to have something to show. */
const coursesTab = () => [
  ["Course", "Qualification", "Subject", "Awarding body", "Grade boundaries", "Led by"],
  [...course, "The Open University", boundaries, ""],
];

const assessmentsTab = (assessments, codes) => [
  ["Assessment", "Title", "Course", "Type", "Max mark", "Weight", "Date", "Data point"],
  ...assessments.map(({ weight, date }, index) => [
    codes[index],
    `Tutor-marked assignment ${index + 1}`,
    course[0],
    "Assignment",
    100,
    Number(weight),
    dateText(Number(date)),
    "",
  ]),
];

export async function makeOpenUniversity() {
  const [all, registrations, results, people] = await Promise.all(
    ["assessments", "studentRegistration", "studentAssessment", "studentInfo"].map((name) =>
      readCsv(folder, `${name}.csv`),
    ),
  );
  // No marks of the exam are published.
  const assessments = all.filter(({ assessment_type: type }) => type === "TMA");
  const codes = assessments.map((_, index) => `TMA ${index + 1}`);
  const tab = trackerTab(assessments, codes, registrations, results);
  const functions = await loadAddOnFunctions();
  const tabs = {
    tab,
    assessments: assessmentsTab(assessments, codes),
    courses: coursesTab(),
    before: (_, cell) => cell,
  };
  const snapshots = kept.flatMap((point) => snapshotOf(functions, { ...tabs, ...point }));
  return {
    name: "open-university",
    title: "Open University AAA 2014J",
    day: "2015-07-31",
    about:
      "Real, anonymised learners with their real marks. There is no GCSE average, so the expected grade is missing throughout and says so. NS is ours for work that never came from a learner who was still registered; the start of the year (1 October 2014) and the grade boundaries are ours too. Disadvantaged is ours for a home in one of the two most deprived tenths of neighbourhoods; SEND stands for a declared disability. The data points are ours; the snapshots at them are what the add-on makes of the real marks of the work that was due by then.",
    attribution,
    sheets: [
      {
        name: "AAA 2014J",
        file: "aaa-2014j.csv",
        role: "tracker",
        frozenColumns: 1,
        rows: tab,
      },
      { name: "Learners", file: "learners.csv", role: "learners", rows: learnersTab(people) },
      {
        name: "Courses",
        file: "courses.csv",
        role: "courses",
        rows: coursesTab(),
      },
      {
        name: "Assessments",
        file: "assessments.csv",
        role: "assessments",
        rows: tabs.assessments,
      },
      {
        name: "Data points",
        file: "data-points.csv",
        role: "data-points",
        rows: [["Data point", "Opens", "Deadline", "Review period"], ...dataPoints],
      },
      { name: "Snapshots", file: "snapshots.csv", role: "snapshots", rows: [snapshotHeadings, ...snapshots] },
      {
        name: "Outcomes",
        file: "outcomes.csv",
        role: "outcomes",
        rows: outcomesTab(people, registrations, { course: course[0], dateText }),
      },
    ],
  };
}
