import { dueMarks } from "../department/data-points/due-marks";
import type { Department } from "../department/department";
import { courseOf, type Enrolment } from "../department/enrolment";
import { isFollowedPlan, isOpenAction } from "../department/status";
import { groupBy } from "../numbers/group-by";
import { sampleOf } from "../numbers/statistics";
import { learnerTier } from "../risk/learner-tier";
import { type Tier, tiers } from "../risk/tiers";
import { departmentScore, residualsOf } from "../value-added/enrolment-residuals";
import { residualFinder } from "../value-added/residual";
import type { Score } from "../value-added/scores";

/** How many marks of each enrolment are still blank after their data point's deadline. */
function missingMarks(department: Department): Map<Enrolment, number> {
  const counts = new Map<Enrolment, number>();
  for (const { deadline, missing } of dueMarks(department)) {
    if (deadline >= department.today) continue;
    for (const enrolment of missing) counts.set(enrolment, (counts.get(enrolment) ?? 0) + 1);
  }
  return counts;
}

/** How many open actions and support plans of each learner are past their review day. */
function overdueByLearner({ actions, plans, today }: Department): Map<string, number> {
  const overdue = new Map<string, number>();
  for (const { review, learnerId } of [...actions.filter(isOpenAction), ...plans.filter(isFollowedPlan)]) {
    if (review !== "" && review < today) overdue.set(learnerId, (overdue.get(learnerId) ?? 0) + 1);
  }
  return overdue;
}

/** The bands a learner can be in; too few peers is not a band. */
export const bands = ["Exceeding", "Expected", "Satisfactory", "Limited"] as const;
type BandName = (typeof bands)[number];

/** A learner on two courses is two enrolments and one learner. */
export interface SummaryRow {
  readonly kind: "All" | "Course" | "Group" | "Teacher" | "Tutor";
  readonly name: string;
  readonly learners: number;
  readonly enrolments: number;
  /** Of all and of a tutor the learners by their tier over all courses; else the enrolments by the tier of the course. */
  readonly tiers: Readonly<Record<Tier, number>>;
  readonly bands: Readonly<Record<BandName, number>>;
  /** Mean over the enrolments with a gap to the MEG, in grades. */
  readonly gap: number | undefined;
  readonly valueAdded: Score | undefined;
  /** Marks still blank after their deadline. */
  readonly missingMarks: number;
  readonly overdueReviews: number;
}

const kinds: readonly { kind: SummaryRow["kind"]; of: (enrolment: Enrolment) => string }[] = [
  { kind: "All", of: () => "All" },
  { kind: "Course", of: courseOf },
  { kind: "Group", of: ({ group }) => group },
  { kind: "Teacher", of: ({ teacher }) => teacher },
  { kind: "Tutor", of: ({ tutor }) => tutor },
];

/** The whole department, then every course, group, teacher and tutor in the order of their names. */
export function summarise(department: Department): SummaryRow[] {
  const missing = missingMarks(department);
  const overdue = overdueByLearner(department);
  const residualOf = residualFinder();
  const coursesOf = groupBy(department.enrolments, ({ learnerId }) => learnerId);
  const tierOf = new Map([...coursesOf].map(([id, courses]) => [id, learnerTier(courses, department.policy).tier]));
  return kinds.flatMap(({ kind, of }) => {
    const groups = [...groupBy(department.enrolments, of)].filter(([name]) => name !== "");
    groups.sort(([one], [other]) => (one < other ? -1 : 1));
    return groups.map(([name, own]): SummaryRow => {
      const learners = [...new Set(own.map(({ learnerId }) => learnerId))];
      return {
        kind,
        name,
        learners: learners.length,
        enrolments: own.length,
        tiers: ofLearners.has(kind)
          ? countIn(tiers, learners, (id) => tierOf.get(id))
          : countIn(tiers, own, ({ tier }) => tier),
        bands: countIn(bands, own, ({ band }) => band),
        gap: sampleOf(own.flatMap(({ gap }) => gap ?? []))?.mean,
        valueAdded: departmentScore(residualsOf(own, residualOf)),
        missingMarks: own.reduce((sum, enrolment) => sum + (missing.get(enrolment) ?? 0), 0),
        overdueReviews: learners.reduce((sum, learnerId) => sum + (overdue.get(learnerId) ?? 0), 0),
      };
    });
  });
}

/** What is about learners and not about a course. */
const ofLearners: ReadonlySet<SummaryRow["kind"]> = new Set(["All", "Tutor"]);

function countIn<Name extends string, One>(
  names: readonly Name[],
  all: readonly One[],
  read: (one: One) => string | undefined,
): Record<Name, number> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (const item of all) {
    const name = names.find((one) => one === read(item));
    if (name !== undefined) counts[name] += 1;
  }
  return counts;
}
