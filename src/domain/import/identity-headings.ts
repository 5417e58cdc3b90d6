/** What tells whom an export's row is about. */
export type IdentityKey = "learnerId" | "course" | "surname" | "firstName" | "fullName" | "dateOfBirth";

interface IdentityColumn {
  readonly key: IdentityKey;
  readonly header: string;
  /** What exports call it, the surest first: a national number only counts when there is no number of the college's own. */
  readonly headings: readonly string[];
}

export const identityColumns: readonly IdentityColumn[] = [
  {
    key: "learnerId",
    header: "Learner ID",
    headings: [
      "Student ID",
      "Pupil ID",
      "Learner number",
      "Student number",
      "Learner ref",
      "Learner reference",
      "Learner reference number",
      "LearnRefNumber",
      "Student ref",
      "Student reference",
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
      "ID",
      "UPN",
      "ULN",
    ],
  },
  {
    key: "course",
    header: "Course",
    headings: [
      "Course code",
      "CourseCode",
      "Class code",
      "Class",
      "Class name",
      "Group code",
      "Set code",
      "Course ID",
      "Offering code",
      "Register group",
      "Teaching group",
      "UI code",
    ],
  },
  {
    key: "surname",
    header: "Surname",
    headings: ["Last name", "Legal last name", "Legal surname", "Family name", "Chosen surname"],
  },
  {
    key: "firstName",
    header: "First name",
    headings: [
      "Forename",
      "Legal first name",
      "Legal forename",
      "Given name",
      "Preferred forename",
      "Chosen forename",
      "Known as",
    ],
  },
  {
    key: "fullName",
    header: "Name",
    headings: [
      "Full name",
      "Learner name",
      "Student name",
      "Pupil name",
      "Student",
      "Learner",
      "Pupil",
      "Preferred name",
    ],
  },
  {
    key: "dateOfBirth",
    header: "Date of birth",
    headings: ["DOB", "D.O.B.", "Birth date", "BirthDate", "DateOfBirth", "Born"],
  },
];
