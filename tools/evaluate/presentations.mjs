import { resolve } from "node:path";
import { readCsv } from "../compile-data/read-csv.mjs";

const files = ["assessments", "studentAssessment", "studentRegistration", "studentInfo"];
/** The published files write a missing value as "?" or leave it blank. */
const known = (value) => (value === undefined || value === "?" ? "" : value);
const dayOf = (value) => (known(value) === "" ? undefined : Number(value));

/**
 * Pieces that carry less than this of the course are no piece of work whose absence says something: quizzes of 1% that may be done until
 * the course ends. Ours.
 */
const leastWeight = 5;

/**
 * Weighted work with a due day, in the order in which it is due. Exams are left out: their marks are not published. Numbers count every
 * weighted piece of a type, also those too small to be looked at, so that the second quiz is not called the first.
 */
function workOf(rows) {
  const counts = {};
  return rows
    .filter(({ assessment_type: type, weight, date }) => type !== "Exam" && Number(weight) > 0 && known(date) !== "")
    .toSorted((one, other) => Number(one.date) - Number(other.date))
    .map(({ id_assessment: id, assessment_type: type, date, weight }) => ({
      id,
      name: `${type} ${(counts[type] = (counts[type] ?? 0) + 1)}`,
      due: Number(date),
      weight: Number(weight),
    }))
    .filter(({ weight }) => weight >= leastWeight);
}

/** The presentations in a folder of files in the shape of the Open University Learning Analytics Dataset. */
export async function readPresentations(folder) {
  const [assessments, submissions, registrations, people] = await Promise.all(
    files.map((file) => readCsv(resolve(folder), `${file}.csv`)),
  );
  const presentationOf = (row) => `${row.code_module} ${row.code_presentation}`;
  return [...new Set(people.map(presentationOf))].map((name) => {
    const own = (rows) => rows.filter((row) => presentationOf(row) === name);
    const work = workOf(own(assessments));
    const ids = new Set(work.map(({ id }) => id));
    const handedIn = new Map();
    for (const { id_assessment: id, id_student: learner, date_submitted: day, score } of submissions)
      if (ids.has(id))
        handedIn.set(`${learner}|${id}`, { day: Number(day), score: known(score) === "" ? "" : Number(score) });
    const left = new Map(own(registrations).map((row) => [row.id_student, dayOf(row.date_unregistration)]));
    const learners = own(people).map((row) => ({
      id: row.id_student,
      leftOn: left.get(row.id_student),
      failed: row.final_result === "Fail" || row.final_result === "Withdrawn",
      groups: {
        "Disadvantage (IMD band)": known(row.imd_band) || "Not recorded",
        Sex: row.gender,
        Age: row.age_band,
        Disability: ["TRUE", "Y"].includes(row.disability) ? "Disability" : "No disability",
      },
      /** What came in, and when: undefined for work that never did. */
      work: (id) => handedIn.get(`${row.id_student}|${id}`),
    }));
    /** Pieces of weight 0 with a due day: practice that can be missing. */
    const lightWork = own(assessments).filter(
      ({ assessment_type: type, weight, date }) => type !== "Exam" && Number(weight) === 0 && known(date) !== "",
    ).length;
    return { name, work, learners, lightWork };
  });
}
