// A made-up department of any size, the same on every run. Columns come back as a sheet range would: an array of one-cell rows.

function randomNumbers(seed) {
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
  };
}
