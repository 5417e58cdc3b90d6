import type { Department } from "../department/department";
import { gradeReader } from "../qualifications/grade-reader";
import type { Tier } from "../risk/tiers";
import { normalise } from "../text/normalise";
import type { BadOutcome } from "./bad-outcomes";
import { finalResults, resultKey } from "./final-results";
import { type KeptPoint, keptPoints, type KeptSnapshot } from "./kept-points";

const later = (one: string, other: string) => (one > other ? one : other);

/**
 * The day on which a course ends: of its last dated work, or else the last data point's deadline; "" when there is neither. Work without a
 * course belongs to every course.
 */
function courseEnds({ assessments, dataPoints }: Pick<Department, "assessments" | "dataPoints">) {
  const lastWork = new Map<string, string>();
  for (const { course, date } of assessments)
    lastWork.set(normalise(course), later(lastWork.get(normalise(course)) ?? "", date));
  const lastDeadline = dataPoints.reduce((last, { deadline }) => later(last, deadline), "");
  return (course: string): string =>
    later(lastWork.get(normalise(course)) ?? "", lastWork.get("") ?? "") || lastDeadline;
}

/** A learner on a course at a data point, with how the course ended. */
export interface EvidenceCase {
  readonly learnerId: string;
  /** Tells the learner's courses apart. */
  readonly key: string;
  readonly tier: Tier;
  readonly takenOn: string;
  /** The day the learner left, or the course ended; "" when it is not known. */
  readonly endedOn: string;
  readonly failed: boolean;
}

export interface EvidencePoint {
  readonly dataPoint: string;
  readonly takenOn: string;
  readonly cases: readonly EvidenceCase[];
  /** Learners on a course who were still there, and whose outcome is not known. */
  readonly unknown: number;
}

/** Every kept data point with the learners who were still there then, by one outcome. */
export function evidencePoints(department: Department) {
  const results = finalResults(department);
  const endOf = courseEnds(department);
  const read = gradeReader();
  const points = keptPoints(department.snapshots);
  const caseOf = (kept: KeptSnapshot, { of }: BadOutcome): EvidenceCase | "left before" | undefined => {
    const key = resultKey(kept.learnerId, kept.course);
    const result = results.get(key);
    if (!result) return undefined;
    const { withdrawnOn, scale } = result;
    if (withdrawnOn !== "" && withdrawnOn <= kept.takenOn) return "left before";
    const target = scale && (read(kept.agreedMeg, scale.grades) ?? read(kept.meg, scale.grades));
    const failed = of(result, target);
    if (failed === undefined) return undefined;
    const { learnerId, tier, takenOn } = kept;
    return { learnerId, key, tier, takenOn, endedOn: withdrawnOn || endOf(kept.course), failed };
  };
  return (outcome: BadOutcome): EvidencePoint[] =>
    points.map(({ dataPoint, takenOn, kept }: KeptPoint) => {
      const found = kept.map((row) => caseOf(row, outcome));
      const cases = found.filter((one): one is EvidenceCase => typeof one === "object");
      return { dataPoint, takenOn, cases, unknown: found.filter((one) => one === undefined).length };
    });
}
