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

/** Who a tracker's row is about. */
export const nameColumns = {
  learnerId: {
    header: "Learner ID",
    aliases: [
      "Student ID",
      "Pupil ID",
      "ID",
      "Learner number",
      "Student number",
      "Learner ref",
      "Learner reference",
      "Admission number",
      "Candidate ID",
      "ULN",
      "UPN",
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
      "Name",
      "Full name",
      "Learner",
      "Student",
      "Learner name",
      "Student name",
      "Pupil name",
    ],
    kind: "name",
    filledBy: "people",
    width: 120,
    note: "Shown on the learner card.",
  },
  firstName: {
    header: "First name",
    aliases: ["Forename", "Given name", "Legal first name"],
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
    aliases: ["Course code", "Class code", "Course ID"],
    kind: "name",
    filledBy: "people",
    width: 90,
    note: "Working at and progress band: the course's row in the Courses tab.",
  },
  qualification: {
    header: "Qualification",
    aliases: ["Qual", "Award", "Level", "Qualification type"],
    kind: "name",
    filledBy: "people",
    width: 120,
    note: "MEG and gap: which national table and which grades.",
  },
  subject: {
    header: "Subject",
    aliases: ["Subject name", "Course title"],
    kind: "name",
    filledBy: "people",
    width: 120,
    note: "MEG: which subject of the national table.",
  },
  group: {
    header: "Group",
    aliases: ["Class", "Set", "Teaching group", "Group code"],
    kind: "name",
    filledBy: "people",
    width: 70,
    note: "For filtering by teachers.",
  },
  teacher: {
    header: "Teacher",
    aliases: ["Tutor/teacher", "Lecturer", "Staff", "Taught by"],
    kind: "name",
    filledBy: "people",
    width: 100,
    note: "For filtering by heads of department.",
  },
  tutor: {
    header: "Tutor",
    aliases: ["Personal tutor", "Form tutor", "Coach"],
    kind: "name",
    filledBy: "people",
    width: 100,
    note: "Shown on the learner card as the person to tell.",
  },
} as const satisfies Record<string, Column>;
