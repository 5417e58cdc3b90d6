import { dataPointState } from "../../domain/department/data-points/data-point-state";
import { reviewCoverage } from "../../domain/department/data-points/review-coverage";
import { departmentTabMessages as words } from "../../messages/department-messages";
import { reviewCoverageTable } from "../../tables/review-coverage";
import type { DepartmentTab } from "./department-tab";

/** Ours: as many as can be read in a cell, which holds 50,000 characters. */
const mostNames = 100;

function namesIn(waiting: readonly string[]): string {
  const names = waiting.slice(0, mostNames).join(", ");
  return waiting.length > mostNames ? words.moreNames(names, waiting.length - mostNames) : names;
}

export const reviewCoverageTab: DepartmentTab = {
  table: reviewCoverageTable,
  rows: (department) =>
    reviewCoverage(department).map(({ opens, deadline, tutor, learners, reviewed, waiting, ...at }) => ({
      ...at,
      state: dataPointState({ opens, deadline }, department.today),
      deadline,
      tutor: tutor === undefined ? words.allTutors : tutor || words.noTutor,
      learners,
      reviewed,
      notYet: learners - reviewed,
      coverage: learners === 0 ? "" : Math.round((100 * reviewed) / learners),
      waiting: namesIn(waiting),
    })),
  colours: [{ column: "state", shade: "amber", when: (cell) => `${cell}="Due this week"` }],
};
