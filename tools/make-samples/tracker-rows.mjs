import { assessments } from "./department.mjs";
import { makeHabits } from "./habits.mjs";
import { forecastFor, makeMarks, percentFor } from "./marks.mjs";
import { courseStory } from "./stories.mjs";

const title = "Made-up learners: no real person. Science and Maths, 2025/26, as it stood at the end of March 2026";
const alevelGrades = ["A*", "A", "B", "C", "D", "E"];
/** Started this week: nothing is recorded for them yet. */
const lateStarters = new Set(["M1044", "M1131", "M1177"]);
/** Without a starting point there is no national distribution; a middling one stands in. */
const middling = { "A level": 6.2, "BTEC Extended Certificate": 4.8, "GCSE resit": 2 };

const habitHeadings = [
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

function finalGrade(random, national, { qualification, model }, prior) {
  const start = prior === "" ? middling[qualification] : prior;
  if (qualification === "A level") return national.alevel(random, model, start);
  return qualification === "GCSE resit"
    ? national.mathsResit(random, start)
    : national.extendedCertificate(random, start);
}

/** Now and then judgement moves the usual grade of similar learners by `step`: towards A* when it is -1. */
const judgements = {
  9: { step: -1, why: "Strong interview and portfolio" },
  23: { step: 1, why: "Ill for most of Year 11; review in January" },
  37: { step: -1, why: "Applies to a course that asks for it" },
};

/** Agreed MEG, by whom, and why. */
function agreedTarget(national, { course, prior }, number) {
  const none = ["", "", ""];
  const [leader] = course.teachers;
  if (course.qualification !== "A level") return none;
  if (prior === "") return number % 2 === 0 ? ["B", leader, "No GCSEs: school reports and interview"] : none;
  const judgement = judgements[number % 41];
  if (!judgement) return none;
  const agreed = alevelGrades[alevelGrades.indexOf(national.medianAtAlevel(course.model, prior)) + judgement.step];
  return agreed ? [agreed, leader, judgement.why] : none;
}

function rowFor(random, national, enrolment, number) {
  const { learner, course, group, teacher, prior } = enrolment;
  const own = assessments.filter(({ tab }) => tab === course.tab);
  const grade = finalGrade(random, national, course, prior);
  const story = courseStory(random, learner.story);
  const recorded = [
    ...makeMarks(random, own, percentFor(random, grade, course.boundaries), story),
    course.code === "GM" ? "" : forecastFor(random, grade, course.boundaries),
    ...makeHabits(random, learner, story),
  ];
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
    ...agreedTarget(national, enrolment, number),
    ...(lateStarters.has(learner.id) ? recorded.map(() => "") : recorded),
  ];
}

/** The rows of each tracker tab, as `{ tab, row }` in the order of the enrolments. */
export const trackerRows = (random, national, enrolments) =>
  enrolments.map((enrolment, number) => ({
    tab: enrolment.course.tab,
    row: rowFor(random, national, enrolment, number),
  }));

/** The starting point of a resit is a grade, so the department calls it otherwise. */
const priorHeading = (tab) => (tab === "Maths resit" ? "Prior attainment" : "Average GCSE");
const codesOf = (tab) => assessments.filter((one) => one.tab === tab).map(({ code }) => code);

/** The headings of what `rowFor` gives, in its order. */
const typedHeadings = (tab) => [
  "Learner ID",
  "Surname",
  "First name",
  "Course",
  "Qualification",
  "Subject",
  "Group",
  "Teacher",
  "Tutor",
  priorHeading(tab),
  "Agreed MEG",
  "Agreed by",
  "Agreed because",
  ...codesOf(tab),
  "Forecast",
  ...habitHeadings,
];

/** The department has left empty columns, headed as in the add-on, where it wants to see what the add-on computes. */
const arrangedHeadings = (tab) => [
  "Learner ID",
  "Surname",
  "First name",
  "Risk tier",
  "Course",
  "Group",
  priorHeading(tab),
  "MEG",
  "Agreed MEG",
  ...codesOf(tab),
  "Forecast",
  "Average %",
  "Working at",
  "Gap to MEG",
  "Progress band",
  "Latest change",
  "Sustained change",
  "Missing work",
  "Reasons",
  "Required action",
  "Open actions",
  "Next review",
  "Areas",
  ...habitHeadings,
  "Aspirational grade",
  "Qualification",
  "Subject",
  "Teacher",
  "Tutor",
  "Agreed by",
  "Agreed because",
];

/** A tracker as departments keep them: a title above the headings, what is looked at most often first. */
export function trackerTab(tab, rows) {
  const typed = typedHeadings(tab);
  const arranged = arrangedHeadings(tab);
  const cells = rows.map((row) => arranged.map((heading) => row[typed.indexOf(heading)] ?? ""));
  return [[title, ...Array(arranged.length - 1).fill("")], arranged, ...cells];
}
