import { resolve } from "node:path";
import { readCsv } from "../compile-data/read-csv.mjs";

const folder = resolve(import.meta.dirname, "../../data/oulad");
/** Days count from the start of the presentation; J presentations start in October. The day itself is not in the data: 1 October is ours. */
const start = Date.UTC(2014, 9, 1);
const attribution =
  "Contains data from the Open University Learning Analytics Dataset (Kuzilek, Hlosta, Zdrahal, 2017), CC BY 4.0, module AAA 2014J.";

const dateText = (day) => new Date(start + day * 86_400_000).toISOString().slice(0, 10).split("-").reverse().join("/");

/** A mark as it is; NS when the work was due while the learner was still registered and nothing came; else nothing. */
function markFor(assessment, submission, leftOn) {
  if (submission && submission.score !== "") return Number(submission.score);
  const stayed = leftOn === "" || Number(leftOn) > Number(assessment.date);
  return stayed ? "NS" : "";
}

function rowFor({ id_student: id, date_unregistration: leftOn }, assessments, submissions) {
  const own = assessments.map((assessment) => ({
    assessment,
    submission: submissions.get(`${assessment.id_assessment}|${id}`),
  }));
  // Work carried over from an earlier presentation has day -1: it is marked and never late.
  const late = own.filter(
    ({ assessment, submission }) => submission && Number(submission.date_submitted) > Number(assessment.date),
  ).length;
  const marks = own.map(({ assessment, submission }) => markFor(assessment, submission, leftOn));
  return [id, "AAA 2014J", "Open University module", "AAA", "", ...marks, late];
}

export async function makeOpenUniversity() {
  const [allAssessments, registrations, results] = await Promise.all(
    ["assessments.csv", "studentRegistration.csv", "studentAssessment.csv"].map((file) => readCsv(folder, file)),
  );
  const assessments = allAssessments.filter(({ assessment_type: type }) => type === "TMA");
  const submissions = new Map(results.map((row) => [`${row.id_assessment}|${row.id_student}`, row]));
  const codes = assessments.map((_, index) => `TMA ${index + 1}`);
  const header = ["Learner ID", "Course", "Qualification", "Subject", "Average GCSE", ...codes, "Late submissions"];
  const rows = registrations.map((registration) => rowFor(registration, assessments, submissions));
  return {
    name: "open-university",
    title: "Open University AAA 2014J",
    about:
      "Real, anonymised learners with their real marks. There is no GCSE average, so the expected grade is missing throughout and says so.",
    attribution,
    sheets: [
      {
        name: "AAA 2014J",
        file: "aaa-2014j.csv",
        role: "tracker",
        frozenColumns: 1,
        showFrom: "TMA 1",
        rows: [[attribution, ...Array(header.length - 1).fill("")], header, ...rows],
      },
      {
        name: "Courses",
        file: "courses.csv",
        role: "courses",
        rows: [
          ["Course", "Qualification", "Subject", "Awarding body", "Grade boundaries", "Led by"],
          // The university's own boundaries are not in the data; these are ours, for the column to have something to show.
          ["AAA 2014J", "Open University module", "AAA", "The Open University", "Distinction 85, Pass 40", ""],
        ],
      },
      {
        name: "Assessments",
        file: "assessments.csv",
        role: "assessments",
        rows: [
          ["Assessment", "Title", "Course", "Type", "Max mark", "Weight", "Date", "Data point"],
          ...assessments.map((a, index) => [
            codes[index],
            `Tutor-marked assignment ${index + 1}`,
            "AAA 2014J",
            "Assignment",
            100,
            Number(a.weight),
            dateText(Number(a.date)),
            "",
          ]),
        ],
      },
    ],
  };
}
