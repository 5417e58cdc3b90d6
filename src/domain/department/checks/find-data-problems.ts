import type { CellProblem } from "../records";
import type { Department } from "../department";
import { allChecks } from "./all-checks";

export interface DataProblem extends CellProblem {
  /** The check's title. */
  readonly check: string;
  /** Whom to ask. */
  readonly who: string;
}

/** Ours: who keeps a tab when no name stands in its row. */
const keeper = "Head of department";

export function findDataProblems(department: Department, checks = allChecks): DataProblem[] {
  const teachers = new Map(
    department.enrolments.map(({ tracker, row, teacher }) => [JSON.stringify([tracker, row]), teacher]),
  );
  const tutors = new Map(department.learners.map(({ row, tutor }) => [JSON.stringify(["Learners", row]), tutor]));
  return checks.flatMap(({ title, find }) =>
    find(department).map((problem) => {
      const place = JSON.stringify([problem.tab, problem.row]);
      return { ...problem, check: title, who: teachers.get(place) || tutors.get(place) || keeper };
    }),
  );
}
