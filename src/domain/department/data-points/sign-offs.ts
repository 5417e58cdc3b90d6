import { groupBy } from "../../numbers/group-by";
import type { DataProblem } from "../checks/find-data-problems";
import type { Department } from "../department";
import { courseOf } from "../enrolment";
import { hasOpened } from "./current-data-point";
import { type DueMarks, dueMarks } from "./due-marks";

/** The marks of a group at a data point, to be signed off by its teacher and by whoever keeps the data. */
interface SignOff {
  readonly dataPoint: string;
  readonly deadline: string;
  readonly course: string;
  readonly group: string;
  readonly teacher: string;
  readonly marks: readonly DueMarks[];
  readonly due: number;
  readonly missing: number;
  /** Lines of Data checks about rows of the group. */
  readonly checks: number;
}

/** One per data point that has opened, course, group and teacher, in the order of the deadlines. */
export function signOffs(department: Department, problems: readonly DataProblem[]): SignOff[] {
  const open = dueMarks(department).filter((marks) => hasOpened(marks, department.today));
  const groupOf = new Map(
    department.enrolments.map((one) => [
      JSON.stringify([one.tracker, one.row]),
      JSON.stringify([courseOf(one), one.group || courseOf(one), one.teacher]),
    ]),
  );
  const checks = groupBy(problems, ({ tab, row }) => groupOf.get(JSON.stringify([tab, row])) ?? "");
  const groups = groupBy(open, ({ dataPoint, course, group, teacher }) =>
    JSON.stringify([dataPoint, course, group, teacher]),
  );
  return [...groups.values()].flatMap((own): SignOff[] => {
    const [first] = own;
    if (!first) return [];
    const { dataPoint, deadline, course, group, teacher } = first;
    const sum = (of: (marks: (typeof own)[number]) => number) => own.reduce((all, marks) => all + of(marks), 0);
    return [
      {
        dataPoint,
        deadline,
        course,
        group,
        teacher,
        marks: own,
        due: sum(({ expected }) => expected.length),
        missing: sum(({ missing }) => missing.length),
        checks: checks.get(JSON.stringify([course, group, teacher]))?.length ?? 0,
      },
    ];
  });
}
