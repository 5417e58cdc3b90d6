import { type Department } from "../../src/domain/department/department";
import { withResults } from "../../src/domain/department/results";
import { defaultPolicy } from "../../src/domain/policy/policy";
import { isFullRun } from "../support/full-run";
import { randomFrom } from "../support/random";
import { randomDepartment } from "./random-department";

/** Whether all are made, or the few of `npm test`. */
export const full = isFullRun("properties");
export const count = full ? 500 : 20;
const collegeCount = full ? 200 : 5;

const random = randomFrom(18);
export const made = Array.from({ length: count }, (_, index) =>
  randomDepartment(
    random,
    { college: `College ${index}`, department: "Department" },
    6 + random.whole(index % 3 === 0 ? 60 : 25),
  ),
);
/** As the domain has them on the day. */
export const departments = made.map(({ department }) => withResults(department));

/** Colleges of fifteen departments that share their learners. */
export const colleges = Array.from({ length: collegeCount }, (_, index) => {
  const college = `Shared ${index}`;
  const own = Array.from({ length: 15 }, (__, at) =>
    randomDepartment(
      random,
      { college, department: `Department ${String(at).padStart(2, "0")}` },
      4 + random.whole(16),
    ),
  );
  return { college, own, departments: own.map(({ department }) => withResults(department)) };
});

/** Colleges of a few larger departments, of which now one alone has a group so small that it is withheld. */
export const largeUnits = Array.from({ length: full ? 60 : 8 }, (_, index) => {
  const college = `Large ${index}`;
  const own = Array.from({ length: 2 + random.whole(3) }, (__, at) =>
    randomDepartment(random, { college, department: `Department ${at}` }, 25 + random.whole(50)),
  );
  return { college, own, departments: own.map(({ department }) => withResults(department)) };
});

/** Departments over the years, each year's workbook with learners of its own; of some the middle year is not there. */
export const histories = Array.from({ length: full ? 200 : 10 }, (_, index) => {
  const college = `Years ${index}`;
  const all = ["2023/24", "2024/25", "2025/26"].filter((year) => year !== "2024/25" || index % 4 !== 0);
  const own = all.map((academicYear) => ({
    academicYear,
    ...randomDepartment(random, { college, department: "Department", academicYear }, 6 + random.whole(20)),
  }));
  return {
    college,
    own,
    years: own.map(({ academicYear, department }) => ({ academicYear, department: withResults(department) })),
  };
});

/** All departments as one: who is in it stands there once for each course. */
export function together({ departments: own }: (typeof colleges)[number]): Department {
  const [first] = own;
  const learners = new Map<string, Department["learners"][number]>();
  const all = own.map((department, at) => ({
    ...department,
    enrolments: department.enrolments.map((one) => ({ ...one, tracker: `${at} ${one.tracker}` })),
  }));
  for (const { enrolments, learners: listed } of all) {
    const here = new Set(enrolments.map(({ learnerId }) => learnerId));
    for (const learner of listed)
      if (here.has(learner.learnerId) && !learners.has(learner.learnerId)) learners.set(learner.learnerId, learner);
  }
  return {
    ...(first as Department),
    policy: defaultPolicy,
    enrolments: all.flatMap(({ enrolments }) => enrolments),
    leavers: [],
    learners: [...learners.values()],
    actions: all.flatMap(({ actions }) => actions),
    plans: all.flatMap(({ plans }) => plans),
    snapshots: all.flatMap(({ snapshots }) => snapshots),
    outcomes: [],
  };
}
