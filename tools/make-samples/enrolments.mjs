import { courses } from "./department.mjs";

const course = (code) => courses.find((one) => one.code === code);

/** Which A levels go together; only eight learners take Further Mathematics, too few for a progress band. */
const combinations = [
  ["MA", "PH"],
  ["MA", "CH"],
  ["MA", "PH", "CH"],
  ["PH", "CH"],
  ["MA", "CH"],
  ["MA", "PH"],
];

function codesFor(learner, number) {
  if (learner.programme === "A level")
    return number % 14 === 3 ? ["MA", "FM", "PH"] : combinations[number % combinations.length];
  if (learner.programme === "Applied Science") return number % 3 === 0 ? ["AS", "GM"] : ["AS"];
  return ["GM"];
}

/** One entry for each learner and course. On the resit course the prior attainment is the grade to be improved. */
export function makeEnrolments(learners) {
  return learners.flatMap((learner, number) =>
    codesFor(learner, number).map((code) => ({
      learner,
      course: course(code),
      group: `${code}${1 + (number % course(code).teachers.length)}`,
      teacher: course(code).teachers[number % course(code).teachers.length],
      prior: code === "GM" && learner.prior !== "" ? learner.resitGrade : learner.prior,
    })),
  );
}
