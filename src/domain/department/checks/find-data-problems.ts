import type { CellProblem } from "../records";
import { groupBy } from "../../numbers/group-by";
import { notLookedAt } from "./looked-at";
import type { Department } from "../department";
import { allChecks } from "./all-checks";

export interface DataProblem extends CellProblem {
  /** The check's title. */
  readonly check: string;
  /** Whom to ask. */
  readonly who: string;
  /** Whom the row is about; "" where it is about no learner. */
  readonly learnerId: string;
}

/** Ours: who keeps a tab when no name stands in its row. */
const keeper = "Head of department";

export function findDataProblems(department: Department, checks = allChecks): DataProblem[] {
  const teachers = new Map(
    department.enrolments.map(({ tracker, row, teacher }) => [JSON.stringify([tracker, row]), teacher]),
  );
  const idOf = new Map(
    aboutLearners(department).flatMap(([tab, rows]) =>
      rows.map(({ row, learnerId }) => [JSON.stringify([tab, row]), learnerId] as const),
    ),
  );
  const tutors = new Map(department.learners.map(({ row, tutor }) => [JSON.stringify(["Learners", row]), tutor]));
  const found = checks.flatMap(({ title, find }) =>
    find(department).map((problem) => {
      const place = JSON.stringify([problem.tab, problem.row]);
      const who = teachers.get(place) || tutors.get(place) || keeper;
      return { ...problem, check: title, who, learnerId: idOf.get(place) ?? "" };
    }),
  );
  return notLookedAt(found, department.lookedAt);
}

/** The tabs whose rows are about learners. */
const aboutLearners = ({ enrolments, learners, actions, plans, reviews, concerns, outcomes, moves }: Department) =>
  [
    ...groupBy(enrolments, ({ tracker }) => tracker),
    ["Learners", learners],
    ["Interventions", actions],
    ["Plans", plans],
    ["Reviews", reviews],
    ["Concerns", concerns],
    ["Outcomes", outcomes],
    ["Moves", moves],
  ] as const satisfies readonly (readonly [string, readonly { readonly row: number; readonly learnerId: string }[]])[];
