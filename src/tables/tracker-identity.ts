import type { Column } from "./column";

/** The name that a learner goes by is the one that people read, on the card, in lists and on paper. */
export const knownAsColumn = {
  header: "Known as",
  aliases: [
    "Preferred name",
    "Preferred first name",
    "Preferred forename",
    "Chosen name",
    "Usual name",
    "Usual first name",
    "Goes by",
    "Nickname",
  ],
  kind: "name",
  filledBy: "people",
  optional: true,
  width: 110,
  note: "The first name that the learner goes by: shown in place of the other.",
} as const satisfies Column;

/** However a college calls its learners and their numbers; "Learner ID" is the heading itself. */
const numbersOf = (people: readonly string[]): string[] =>
  people
    .flatMap((person) =>
      ["ID", "number", "no", "num", "ref", "reference", "reference number", "ref no", "code"].map(
        (number) => `${person} ${number}`,
      ),
    )
    .filter((heading) => heading !== "Learner ID");

/** Headings over a whole name in one column, "Surname, First" or "First Surname". */
export const fullNameHeadings = [
  "Name",
  "Full name",
  "Candidate name",
  "Learner name",
  "Student name",
  "Pupil name",
  "Learner",
  "Student",
  "Pupil",
  "Students",
  "Enw llawn",
  "Enw",
] as const;

/** Who a tracker's row is about. */
export const nameColumns = {
  learnerId: {
    header: "Learner ID",
    aliases: [
      ...numbersOf(["Learner", "Student", "Stud", "Pupil"]),
      "LearnRefNumber",
      "StudentRefNo",
      "Ref no",
      "RefNo",
      "Person code",
      "PersonCode",
      "Person ID",
      "Admission number",
      "Admission no",
      "Adm no",
      "Adno",
      "School ID",
      "School code",
      "Arbor student ID",
      "Arbor ID",
      "MIS ID",
      "Candidate ID",
      "StudentRef",
      "ProSolution ID",
      "SIS User ID",
      "OrgDefinedId",
      "ID number",
      "EBS ID",
      "Unit-e ID",
      "Candidate number",
      "Cand no",
      "Rhif y dysgwr",
      "Rhif dysgwr",
      "Rhif myfyriwr",
      "ID",
      "UPN",
      "ULN",
    ],
    kind: "id",
    filledBy: "people",
    required: true,
    width: 90,
    note: "Every sum and the learner card find the learner by it.",
  },
  surname: {
    header: "Surname",
    aliases: [
      "Last name",
      "Family name",
      "Legal last name",
      "Legal surname",
      "Chosen surname",
      "Last",
      "Cyfenw",
      ...fullNameHeadings,
    ],
    kind: "name",
    filledBy: "people",
    width: 120,
    note: "Shown on the learner card.",
  },
  firstName: {
    header: "First name",
    aliases: ["Forename", "Given name", "Legal first name", "Legal forename", "Forenames", "First", "Enw cyntaf"],
    kind: "name",
    filledBy: "people",
    width: 110,
    note: "Shown on the learner card.",
  },
  knownAs: knownAsColumn,
} as const satisfies Record<string, Column>;

/** On which course, and with whom. */
export const courseColumns = {
  course: {
    header: "Course",
    aliases: ["Course code", "Class code", "Course ID", "CourseCode", "Offering code", "UI code", "Module", "Cwrs"],
    kind: "name",
    filledBy: "people",
    width: 90,
    note: "Working at and progress band: the course's row in the Courses tab.",
  },
  qualification: {
    header: "Qualification",
    aliases: ["Qual", "Award", "Level", "Qualification type", "Cymhwyster"],
    kind: "name",
    filledBy: "people",
    width: 120,
    note: "MEG and gap: which national table and which grades.",
  },
  subject: {
    header: "Subject",
    aliases: ["Subject name", "Course title", "Pwnc"],
    kind: "name",
    filledBy: "people",
    width: 120,
    note: "MEG: which subject of the national table.",
  },
  group: {
    header: "Group",
    aliases: [
      "Class",
      "Set",
      "Teaching group",
      "Group code",
      "Class name",
      "Set code",
      "Register group",
      "Grŵp",
      "Dosbarth",
    ],
    kind: "name",
    filledBy: "people",
    width: 70,
    note: "For filtering by teachers.",
  },
  teacher: {
    header: "Teacher",
    aliases: ["Tutor/teacher", "Lecturer", "Staff", "Taught by", "Athro", "Darlithydd"],
    kind: "name",
    filledBy: "people",
    width: 100,
    note: "For filtering by heads of department.",
  },
  tutor: {
    header: "Tutor",
    aliases: ["Personal tutor", "Form tutor", "Coach", "Tiwtor", "Tiwtor personol"],
    kind: "name",
    filledBy: "people",
    width: 100,
    note: "Shown on the learner card as the person to tell.",
  },
} as const satisfies Record<string, Column>;
