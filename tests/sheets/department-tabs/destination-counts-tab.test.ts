import { destinationCountsTab } from "../../../src/sheets/department-tabs/destination-counts-tab";
import { departmentOf, enrolmentOf, learnerOf } from "../../support/department";

/** How many learners intend each: no two alike, so that none can stand in another's column. */
const intended: readonly [destination: string, learners: number][] = [
  ["University", 1],
  ["Degree apprenticeship", 2],
  ["Level 3 at the college", 3],
  ["Part-time job", 4],
  ["the theatre", 5],
  ["NEET", 6],
  ["Undecided", 7],
];

test("each kind of intended destination is counted in its own column; no education or work counts among other ones", () => {
  const learners = intended.flatMap(([intendedDestination, many], kind) =>
    Array.from({ length: many }, (_, at) =>
      learnerOf({ learnerId: `${kind}-${at}`, intendedDestination, tutorGroup: kind === 0 ? "" : "12A" }),
    ),
  );
  const enrolments = learners.map(({ learnerId }) => enrolmentOf({ learnerId }));
  const rows = destinationCountsTab.rows(departmentOf({ learners, enrolments }));
  const counts = {
    learners: 28,
    higherEducation: 1,
    apprenticeship: 2,
    furtherStudy: 3,
    employment: 4,
    other: 11,
    notKnown: 7,
  };
  expect(rows.find(({ learners: many }) => many === 28)).toMatchObject(counts);
  expect(rows.find(({ tutorGroup }) => tutorGroup === "12A")).toMatchObject({
    ...counts,
    learners: 27,
    higherEducation: 0,
  });
  expect(rows.map(({ tutorGroup }) => tutorGroup)).toHaveLength(3);
  expect(rows.every(({ tutorGroup }) => tutorGroup !== "")).toBe(true);
});
