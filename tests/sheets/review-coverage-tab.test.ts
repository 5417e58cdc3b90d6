import { reviewCoverageTab } from "../../src/sheets/department-tabs/review-coverage-tab";
import type { Department } from "../../src/domain/department/department";

test("a long list of learners still to be reviewed is cut to what a cell can hold, and says how many more there are", () => {
  const learnerIds = Array.from({ length: 10_000 }, (_, index) => `M${index}`);
  const department = {
    today: "2025-11-03",
    dataPoints: [{ name: "First review", opens: "2025-10-01", deadline: "2025-12-01", reviewPeriod: "Autumn" }],
    learners: [],
    moves: [],
    enrolments: learnerIds.map((learnerId) => ({ learnerId, name: `Made-up Learner ${learnerId}`, tutor: "T. Tutor" })),
    reviews: [],
  } as unknown as Department;
  const [, row] = reviewCoverageTab.rows(department);
  expect(String(row?.waiting)).toMatch(/ and 9900 more$/);
});
