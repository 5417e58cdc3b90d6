import { assessments, courses, dataPoints, tutors } from "./department.mjs";
import { makeEnrolments } from "./enrolments.mjs";
import { makeHabits } from "./habits.mjs";
import { makeLearners } from "./learners.mjs";
import { makeMarks, percentFor, storyFor } from "./marks.mjs";
import { readNationalOutcomes } from "./national-outcomes.mjs";
import { createRandom } from "./random.mjs";

const seed = 20251031;
/** Started this week: nothing is recorded for them yet. */
const lateStarters = new Set(["M1044", "M1131", "M1177"]);
const note = "Made-up learners: no real person. Science and Maths, 2025/26, as it stood at the end of March 2026";

function finalGrade(random, national, { course, prior }) {
  // Without prior attainment there is no national distribution; a made-up middling start stands in.
  if (course.qualification === "A level")
    return random.weighted(national.alevel(course.model.replace("Accounting/", "Accounting / "), prior || 6.2));
  return random.weighted(
    course.code === "AS" ? national.extendedCertificate(prior || 4.8) : national.mathsResit(prior || 2),
  );
}

function agreedTarget(random, number) {
  if (number % 41 !== 9) return ["", "", ""];
  return [
    random.pick(["A", "B", "C"]),
    "HoD",
    random.pick([
      "Strong interview and portfolio",
      "Returned after long illness",
      "Applying to a course that asks for it",
    ]),
  ];
}

function trackerRow(random, national, enrolment, number) {
  const { learner, course, group, teacher, prior } = enrolment;
  const isLate = lateStarters.has(learner.id);
  const own = assessments.filter(({ tab }) => tab === course.tab);
  const percent = percentFor(random, finalGrade(random, national, enrolment), course.boundaries);
  const marks = makeMarks(random, own, percent, storyFor(random, learner.engagement));
  const habits = makeHabits(random, learner);
  const agreed = course.qualification === "A level" ? agreedTarget(random, number) : ["", "", ""];
  return [
    learner.id,
    learner.surname,
    learner.firstName,
    course.code,
    course.qualification,
    course.subject,
    group,
    teacher,
    learner.tutor,
    prior,
    ...agreed,
    ...(isLate ? marks.map(() => "") : marks),
    ...(isLate
      ? Array(9).fill("")
      : [
          habits.attendance,
          habits.punctuality,
          habits.online,
          habits.behaviour,
          habits.achievements,
          habits.attitude,
          habits.wellbeing,
          habits.external,
          habits.teacher,
        ]),
  ];
}

function trackerTab(tab, rows) {
  const codes = assessments.filter((one) => one.tab === tab).map(({ code }) => code);
  const header = [
    "Learner ID",
    "Surname",
    "First name",
    "Course",
    "Qualification",
    "Subject",
    "Group",
    "Teacher",
    "Tutor",
    tab === "Maths resit" ? "Prior attainment" : "Average GCSE",
    "Agreed MEG",
    "Agreed by",
    "Agreed because",
    ...codes,
    "Attendance %",
    "Punctuality %",
    "Online engagement %",
    "Behaviour incidents",
    "Achievements",
    "Attitude to learning",
    "Wellbeing concern",
    "External concern",
    "Teacher concern",
  ];
  return [[note, ...Array(header.length - 1).fill("")], header, ...rows];
}

function learnersTab(learners) {
  const header = [
    "Learner ID",
    "Surname",
    "First name",
    "Date of birth",
    "Tutor group",
    "Tutor",
    "Programme",
    "Mode",
    "GCSE English",
    "GCSE maths",
    "Baseline source",
    "Diagnostic English",
    "Diagnostic maths",
    "SEND",
    "EAL",
    "Disadvantage",
    "Care-experienced",
    "Sex",
    "Intended destination",
    "Actual destination",
    "Parent-contact consent",
  ];
  const rows = learners.map((l) => [
    l.id,
    l.surname,
    l.firstName,
    l.dateOfBirth,
    l.tutorGroup,
    l.tutor,
    l.programme,
    l.mode,
    "",
    l.programme === "A level" ? "" : l.resitGrade,
    l.prior === "" ? "Interview" : "GCSE",
    "",
    "",
    l.send,
    l.eal,
    l.disadvantage,
    l.careExperienced,
    l.sex,
    l.destination,
    "",
    l.consent,
  ]);
  return [header, ...rows];
}

const coursesTab = () => [
  ["Course", "Qualification", "Subject", "Awarding body", "Grade boundaries", "Led by"],
  ...courses.map((c) => [c.code, c.qualification, c.subject, c.body, c.boundaries, c.teachers[0]]),
];

const assessmentsTab = () => [
  ["Assessment", "Title", "Course", "Type", "Max mark", "Weight", "Date", "Data point"],
  ...assessments.map((a) => {
    const only = courses.filter(({ tab }) => tab === a.tab);
    return [a.code, a.title, only.length === 1 ? only[0].code : "", a.type, a.max, a.weight, a.date, a.point];
  }),
];

function staffTab() {
  const teachers = [...new Set(courses.flatMap((c) => c.teachers))];
  const email = (name) => `${name.toLowerCase().replace(/[^a-z]+/g, ".")}@example.org`;
  return [
    ["Email", "Name", "Role", "Groups"],
    ...teachers.map((name) => [
      email(name),
      name,
      "Teacher",
      courses
        .filter((c) => c.teachers.includes(name))
        .map((c) => c.code)
        .join(", "),
    ]),
    ...tutors.map((name, number) => [email(name), name, "Tutor", `T${number + 1}`]),
  ];
}

export async function makeScienceAndMaths() {
  const random = createRandom(seed);
  const national = await readNationalOutcomes();
  const learners = makeLearners(random, tutors);
  const enrolments = makeEnrolments(learners);
  const rows = enrolments.map((enrolment, number) => ({
    tab: enrolment.course.tab,
    row: trackerRow(random, national, enrolment, number),
  }));
  const tracker = (tab) =>
    trackerTab(
      tab,
      rows.filter((one) => one.tab === tab).map(({ row }) => row),
    );
  // The names stay in view, and the preview opens where the add-on's own columns begin.
  const asTracker = { role: "tracker", frozenColumns: 3, showFrom: "MEG" };
  return {
    name: "science-and-maths",
    title: "Science and Maths department",
    about:
      "Made-up learners: no real person is in it. Marks are drawn from national grade distributions by a script with a fixed seed.",
    attribution:
      "Grade distributions: contains public sector information licensed under the Open Government Licence v3.0. Source: Department for Education.",
    sheets: [
      { name: "A levels", file: "a-levels.csv", ...asTracker, rows: tracker("A levels") },
      { name: "Applied Science", file: "applied-science.csv", ...asTracker, rows: tracker("Applied Science") },
      { name: "Maths resit", file: "maths-resit.csv", ...asTracker, rows: tracker("Maths resit") },
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
