import { type ParentsCourse, type ParentsSheet, parentsSheet } from "../../../src/domain/print/parents-sheet";
import { enrolmentRecord, learnerRecord } from "./learner-record";

type Equal<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

/** Each fails to compile when the sheet for parents gets a field that is not named here. */
const sheetHasOnly: Equal<keyof ParentsSheet, "learner" | "courses" | "attitudeScale" | "today"> = true;
const courseHasOnly: Equal<
  keyof ParentsCourse,
  | "subject"
  | "qualification"
  | "teacher"
  | "target"
  | "workingAt"
  | "gap"
  | "average"
  | "marks"
  | "signals"
  | "achievements"
> = true;
const signalsHaveOnly: Equal<
  keyof ParentsCourse["signals"],
  "attendance" | "punctuality" | "online" | "attitude" | "missingWork"
> = true;

test("the sheet for parents holds what is meant for them and nothing else", () => {
  expect([sheetHasOnly, courseHasOnly, signalsHaveOnly]).toEqual([true, true, true]);
  expect(parentsSheet(learnerRecord(), [])).toEqual({
    learner: { id: "10231", name: "Ada Example", tutor: "T. Tutor", tutorGroup: "12A" },
    courses: [
      {
        subject: "Physics",
        qualification: "A level",
        teacher: "P. Teacher",
        target: "A",
        workingAt: "C",
        gap: -2,
        average: 61.4,
        signals: { attendance: 86, punctuality: 95, attitude: 3, missingWork: 1 },
        achievements: 2,
        marks: [
          { assessment: "Test 1", percent: 62, code: "" },
          { assessment: "Mock", percent: null, code: "ABS" },
        ],
      },
    ],
    attitudeScale: "1 is best",
    today: "2029-11-05",
  });
});

test("nothing that is for staff gets onto it, whatever is added to the record of a learner", () => {
  const record = {
    ...learnerRecord(),
    learner: { ...learnerRecord().learner, dateOfBirth: "STAFF birth" },
    courses: [{ ...enrolmentRecord(), internalNote: "STAFF note" }],
    otherLearners: ["STAFF other"],
  };
  const sheet = JSON.stringify(parentsSheet(record, []));
  for (const staffs of ["STAFF", "Red", "Limited", "4444", "5555", "6666", "7777", "8888"])
    expect(sheet).not.toContain(staffs);
});

test("a note that someone typed in place of a grade does not reach parents", () => {
  const note = "STAFF: see the head of department";
  const courses = [enrolmentRecord({ agreedMeg: note, workingAt: note, meg: "B (prior above 9.00)" })];
  expect(parentsSheet(learnerRecord({ courses }), []).courses[0]).toMatchObject({ target: "B", workingAt: "" });
});

test("a grade of the college's own qualification is known by the course's boundaries", () => {
  const own = {
    course: "AAA",
    qualification: "Our own diploma",
    meg: "",
    agreedMeg: "Merit",
    workingAt: "Distinction",
  };
  const listed = [{ code: "aaa", gradeBoundaries: "Distinction 85, Merit 70, Pass 40" }];
  const [course] = parentsSheet(learnerRecord({ courses: [enrolmentRecord(own)] }), listed).courses;
  expect(course).toMatchObject({ target: "Merit", workingAt: "Distinction" });
});

test("the target is the MEG until another grade has been agreed", () => {
  expect(parentsSheet(learnerRecord({ courses: [enrolmentRecord({ agreedMeg: "" })] }), []).courses[0]?.target).toBe(
    "B",
  );
});
