import { courses } from "./department.mjs";

/** Which A levels go together; only eight learners take Further Mathematics, too few for a progress band. */
const combinations = [
  ["MA", "PH"],
  ["MA", "CH"],
  ["MA", "PH", "CH"],
  ["PH", "CH"],
  ["MA", "CH"],
  ["MA", "PH"],
];

function codesFor({ route, resits }, number) {
  if (route === "A level") return number % 14 === 3 ? ["MA", "FM", "PH"] : combinations[number % combinations.length];
  return [...(route === "Applied Science" ? ["AS"] : []), ...(resits ? ["GM"] : [])];
}

/** One entry for each learner and course. On the resit course the starting point is the grade to be improved. */
export function makeEnrolments(learners) {
  return learners.flatMap((learner, number) =>
    codesFor(learner, number).map((code) => {
      const course = courses.find((one) => one.code === code);
      const group = number % course.teachers.length;
      return {
        learner,
        course,
        group: `${code}${1 + group}`,
        teacher: course.teachers[group],
        prior: code === "GM" ? learner.baseline.gcseMaths : learner.baseline.prior,
      };
    }),
  );
}
