import { assessments, courses, tutors } from "./department.mjs";

const learnerColumns = {
  "Learner ID": ({ id }) => id,
  Surname: ({ surname }) => surname,
  "First name": ({ firstName }) => firstName,
  "Date of birth": ({ dateOfBirth }) => dateOfBirth,
  "Tutor group": ({ tutorGroup }) => tutorGroup,
  Tutor: ({ tutor }) => tutor,
  Programme: ({ programme }) => programme,
  Mode: ({ mode }) => mode,
  "GCSE English": ({ baseline }) => baseline.gcseEnglish,
  "GCSE maths": ({ baseline }) => baseline.gcseMaths,
  "Baseline source": ({ baseline }) => baseline.source,
  "Diagnostic English": ({ baseline }) => baseline.diagnosticEnglish,
  "Diagnostic maths": ({ baseline }) => baseline.diagnosticMaths,
  SEND: ({ send }) => send,
  EAL: ({ eal }) => eal,
  Disadvantage: ({ disadvantage }) => disadvantage,
  "Care-experienced": ({ careExperienced }) => careExperienced,
  Sex: ({ sex }) => sex,
  "Intended destination": ({ destination }) => destination,
  "Actual destination": () => "",
  "Careers guidance on": ({ guidance }) => guidance,
  "Parent-contact consent": ({ consent }) => consent,
};

export const learnersTab = (learners) => [
  Object.keys(learnerColumns),
  ...learners.map((learner) => Object.values(learnerColumns).map((read) => read(learner))),
];

export const coursesTab = () => [
  ["Course", "Qualification", "Subject", "Awarding body", "Grade boundaries", "Led by"],
  ...courses.map((c) => [c.code, c.qualification, c.subject, c.body, c.boundaries, c.teachers[0]]),
];

/** Work that several courses sit names none of them. */
export const assessmentsTab = () => [
  ["Assessment", "Title", "Course", "Type", "Max mark", "Weight", "Date", "Data point"],
  ...assessments.map((a) => {
    const [only, ...others] = courses.filter(({ tab }) => tab === a.tab);
    return [a.code, a.title, others.length === 0 ? only.code : "", a.type, a.max, a.weight, a.date, a.point];
  }),
];

export const email = (name) => `${name.toLowerCase().replace(/[^a-z]+/g, ".")}@example.org`;

export function staffTab() {
  const teachers = [...new Set(courses.flatMap((course) => course.teachers))];
  const groupsOf = (name) => courses.filter((course) => course.teachers.includes(name)).map(({ code }) => code);
  return [
    ["Email", "Name", "Role", "Groups"],
    ...teachers.map((name) => [email(name), name, "Teacher", groupsOf(name).join(", ")]),
    ...tutors.map((name, number) => [email(name), name, "Tutor", `T${number + 1}`]),
  ];
}
