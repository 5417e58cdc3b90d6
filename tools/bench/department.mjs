// A made-up department of any size, the same on every run. Columns come back as a sheet range would: an array of one-cell rows.

export function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const courses = [
  ["Mathematics", "A level", "Mathematics"],
  ["Physics", "A level", "Physics"],
  ["Applied Science", "BTEC Extended Certificate", "Applied Science"],
];
const boundaries = "A* 80, A 70, B 60, C 50, D 40, E 30";
const assessmentCodes = ["Test 1", "Test 2", "Mock 1", "Mock 2"];

/** Values for each of the thirteen measures, few of them past a line: most learners are On track, so that every rule is looked at. */
function thirteenMeasures(column, random) {
  const seldom = (often, past) => column(() => (random() < 0.03 ? past(random()) : often(random())));
  const concern = () => column(() => (random() < 0.02 ? "Yes" : ""));
  return {
    gap: column(() => (random() < 0.2 ? "" : Math.floor(random() * 3.1) - 2)),
    average: column(() => Math.round(450 + random() * 500) / 10),
    latestChange: seldom(
      (x) => Math.round(x * 300 - 150) / 10,
      (x) => -Math.round(x * 600) / 10,
    ),
    sustainedChange: seldom(
      () => 0,
      (x) => -Math.round(x * 600) / 10,
    ),
    missingWork: seldom(
      () => 0,
      (x) => 1 + Math.floor(x * 2),
    ),
    attendance: seldom(
      (x) => Math.round(90 + x * 10) / 100,
      (x) => Math.round(70 + x * 20) / 100,
    ),
    online: seldom(
      (x) => Math.round(90 + x * 10) / 100,
      (x) => Math.round(70 + x * 20) / 100,
    ),
    punctuality: seldom(
      (x) => Math.round(85 + x * 15) / 100,
      (x) => Math.round(60 + x * 25) / 100,
    ),
    behaviour: seldom(
      (x) => Math.floor(x * 2),
      (x) => 2 + Math.floor(x * 4),
    ),
    attitude: seldom(
      (x) => 1 + Math.floor(x * 2),
      (x) => 3 + Math.floor(x * 2),
    ),
    wellbeing: concern(),
    external: concern(),
    teacher: concern(),
  };
}

export function makeDepartment(rows, seed = 20261122) {
  const random = randomNumbers(seed);
  const column = (make) => Array.from({ length: rows }, (_, row) => [make(row)]);
  const course = column((row) => courses[row % courses.length][0]);
  return {
    learnerId: column((row) => `M${100000 + row}`),
    course,
    qualification: column((row) => courses[row % courses.length][1]),
    subject: column((row) => courses[row % courses.length][2]),
    prior: column(() => Math.round((3.5 + random() * 5.5) * 100) / 100),
    percent: column(() => Math.round(20 + random() * 980) / 10),
    current: column(() => "ABCDE"[Math.floor(random() * 5)]),
    target: column(() => "ABCDE"[Math.floor(random() * 5)]),
    gap: column(() => Math.floor(random() * 6) - 4),
    attendance: column(() => Math.round((0.75 + random() * 0.25) * 100) / 100),
    punctuality: column(() => Math.round((0.75 + random() * 0.25) * 100) / 100),
    attitude: column(() => 1 + Math.floor(random() * 4)),
    behaviour: column(() => Math.floor(random() * 4)),
    headers: [assessmentCodes],
    marks: Array.from({ length: rows }, () =>
      assessmentCodes.map(() => (random() < 0.1 ? "" : Math.floor(random() * 101))),
    ),
    assessments: [
      ["Assessment", "Title", "Course", "Type", "Max mark", "Weight", "Date", "Data point"],
      ...assessmentCodes.map((code) => [code, code, "", "Test", 100, 1, "", ""]),
    ],
    courses: [
      ["Course", "Qualification", "Subject", "Awarding body", "Grade boundaries", "Led by"],
      ...courses.map(([code, qualification, subject]) => [code, qualification, subject, "", boundaries, ""]),
    ],
    thirteen: thirteenMeasures(column, random),
  };
}
