import type { Department } from "../../src/domain/department/department";
import type { Enrolment } from "../../src/domain/department/enrolment";
import type {
  ActionRecord,
  Course,
  CourseOutcome,
  Learner,
  PlanRecord,
  RecordChange,
  ScorecardEntry,
  Snapshot,
} from "../../src/domain/department/records";
import { policyOf } from "../../src/domain/policy/policy";
import { measures } from "../../src/domain/risk/measures";
import { tiers, type Tier } from "../../src/domain/risk/tiers";
import type { SourceRows } from "../../tools/warehouse/warehouse";
import { actionOf, departmentOf, enrolmentOf, learnerOf, outcomeOf, planOf, snapshotOf } from "../support/department";
import type { Random } from "../support/random";
import { cellsOf } from "./department-cells";

/** The same rows twice: as the domain has them, before withResults, and as cells of a workbook. */
export interface RandomDepartment {
  readonly department: Department;
  readonly sources: readonly SourceRows[];
}

export const today = "2026-03-31";
const year = "2025/26";
const pointDays = [
  ["First review", "2025-10-17"],
  ["Second review", "2025-12-12"],
  ["Mid-year", "2026-02-13"],
] as const;

const kinds: readonly Omit<Course, "row" | "awardingBody" | "ledBy">[] = [
  { code: "PH", qualification: "A level", subject: "Physics", gradeBoundaries: "A* 80, A 70, B 60, C 50, D 40, E 30" },
  { code: "MA", qualification: "A level", subject: "Mathematics", gradeBoundaries: "" },
  { code: "AS", qualification: "BTEC Extended Certificate", subject: "Applied Science", gradeBoundaries: "" },
  { code: "GM", qualification: "GCSE resit", subject: "Mathematics", gradeBoundaries: "" },
  { code: "OU", qualification: "Open module", subject: "Arts", gradeBoundaries: "Distinction 85, Pass 40" },
];
const gradesOf: Readonly<Record<string, readonly string[]>> = {
  "A level": ["A*", "A", "B", "C", "D", "E", "U"],
  "BTEC Extended Certificate": ["D*", "D", "M", "P", "U"],
  "GCSE resit": ["5", "4", "3", "2", "1"],
  "Open module": ["Distinction", "Pass", "Fail"],
};

/** A department of so many learners, whose IDs are shared with other departments of the college; of this year if no other is said. */
export function randomDepartment(
  random: Random,
  place: { college: string; department: string; academicYear?: string },
  learnerCount: number,
): RandomDepartment {
  const { whole, chance } = random;
  const pick = <T>(from: readonly T[]): T => from[whole(from.length)] as T;
  const maybe = <T>(share: number, make: () => T): T | undefined => (chance(share) ? make() : undefined);
  const day = (from: string, within: number) =>
    new Date(Date.parse(from) + whole(within) * 86_400_000).toISOString().slice(0, 10);

  const courses = kinds
    .filter(() => chance(0.6))
    .map((one, index) => ({ ...one, row: index + 2, awardingBody: "", ledBy: "" }));
  const used =
    courses.length > 0 ? courses : [{ ...(kinds[0] as (typeof kinds)[number]), row: 2, awardingBody: "", ledBy: "" }];
  const has = { online: chance(0.5), tier: chance(0.95), gap: chance(0.9), prior: chance(0.9) };
  const trackers = chance(0.3) ? ["Tracker A", "Tracker B"] : ["Tracker A"];

  const reasonsFor = (tier: Tier | undefined): string[] => {
    if (tier === undefined || tier === "Not enough data") return chance(0.5) ? ["Nothing recorded"] : [];
    if (tier === "On track") return chance(0.2) ? ["Approaching: Attendance 91% (line 90%)"] : [];
    return [...new Set(Array.from({ length: 1 + whole(2) }, () => pick(measures)))].map(({ shape }) => {
      const severe = tier === "Red" && chance(0.5) ? "Severe: " : "";
      if (shape.is === "raised") return `${severe}${shape.says}`;
      return `${severe}${shape.says.value.replace("{n}", String(1 + whole(80)))} (${shape.says.line.replace("{n}", "2").replace("{best}", "1")})`;
    });
  };

  const enrolments: Enrolment[] = [];
  for (let index = 0; index < learnerCount; index++)
    for (const course of used.filter((_one, at) => at === 0 || chance(0.5))) {
      const tracker = trackers[used.indexOf(course) % trackers.length] ?? "Tracker A";
      const tier = has.tier ? maybe(0.95, () => pick(tiers)) : undefined;
      const attendance = maybe(0.85, () => 60 + whole(41));
      const online = has.online ? maybe(0.5, () => 60 + whole(41)) : undefined;
      const row = enrolmentOf({
        tracker,
        learnerId: `L${index + 1}`,
        surname: `Surname${index + 1}`,
        course: course.code,
        qualification: course.qualification,
        subject: course.subject,
        teacher: "T. Teacher",
        tutor: "",
        group: chance(0.1) ? "" : `${course.code}${1 + whole(2)}`,
        prior: has.prior
          ? maybe(0.8, () => (course.qualification === "GCSE resit" ? whole(4) : Math.round(random.next() * 900) / 100))
          : undefined,
        workingAt: chance(0.8) ? pick(gradesOf[course.qualification] ?? []) : chance(0.2) ? "nonsense" : "",
        gap: has.gap ? maybe(0.8, () => whole(7) - 4) : undefined,
        tier,
        reasons: reasonsFor(tier),
        signals: { ...(attendance !== undefined && { attendance }), ...(online !== undefined && { online }) },
      });
      enrolments.push(row);
      if (chance(0.02)) enrolments.push({ ...row, workingAt: "C" });
    }
  // As the tabs stand one behind the other.
  enrolments.sort((one, other) => (one.tracker < other.tracker ? -1 : one.tracker > other.tracker ? 1 : 0));

  const learners: Learner[] = Array.from({ length: learnerCount }, (_, index) =>
    learnerOf({
      learnerId: `L${index + 1}`,
      disadvantage: maybe(0.9, () => chance(0.3)),
      send: maybe(0.9, () => chance(0.25)),
      eal: maybe(0.5, () => chance(0.2)),
      careExperienced: maybe(0.9, () => chance(0.1)),
      mode: pick(["On site", "On site", "Online", "Hybrid", ""]),
      sex: pick(["Female", "Male", "Male", "Other", ""]),
    }),
  );

  // Where departments share learners each says something else of them.
  const keepsOverall = place.department === "Department";
  const snapshots: Snapshot[] = pointDays
    .filter(() => chance(0.75))
    .flatMap(([dataPoint, takenOn]) => {
      const overall = new Map<string, Tier>();
      if (keepsOverall && chance(0.5)) for (const { learnerId } of enrolments) overall.set(learnerId, pick(tiers));
      return enrolments
        .filter(() => chance(0.9))
        .map((one) =>
          snapshotOf({
            dataPoint,
            takenOn,
            learnerId: one.learnerId,
            course: one.course,
            group: one.group,
            meg: chance(0.8) ? pick(gradesOf[one.qualification] ?? []) : "",
            agreedMeg: chance(0.2) ? pick(gradesOf[one.qualification] ?? []) : "",
            workingAt: chance(0.8) ? pick(gradesOf[one.qualification] ?? []) : "",
            gap: maybe(0.8, () => whole(7) - 4),
            tier: maybe(0.97, () => pick(tiers)),
            attendance: maybe(0.85, () => 60 + whole(41)),
            overall: overall.get(one.learnerId),
          }),
        );
    });

  const outcomes: CourseOutcome[] = chance(0.5)
    ? enrolments.flatMap((one) => {
        if (chance(0.3)) return [];
        const left = maybe(0.15, () => day("2025-09-20", 220));
        const grade =
          left !== undefined && chance(0.2)
            ? "Transferred"
            : left === undefined && chance(0.8)
              ? pick(gradesOf[one.qualification] ?? [])
              : "";
        const outcome = outcomeOf({
          learnerId: one.learnerId,
          course: chance(0.1) ? one.course.toLowerCase() : one.course,
          finalGrade: grade,
          withdrawnOn: left ?? "",
        });
        return chance(0.05) ? [outcome, { ...outcome, finalGrade: "U" }] : [outcome];
      })
    : [];

  const changes: RecordChange[] = [];
  const audited = (recordId: string, loggedAt: string, version: number, status: string, review: string): void => {
    if (loggedAt === "" || chance(0.3)) return;
    changes.push({ recordId, version: 1, on: loggedAt, field: "issue", before: "" });
    let [on, was] = [loggedAt, status];
    const lines: RecordChange[] = [];
    for (let one = version + whole(2); one > 1; one--) {
      if (chance(0.7)) {
        was = pick(["Open", "Draft", "Active", "Closed"]);
        lines.push({ recordId, version: one, on: "", field: "status", before: was });
      }
      if (review !== "" && chance(0.4))
        lines.push({ recordId, version: one, on: "", field: "review", before: day(loggedAt, 90) });
    }
    // A save is of one moment, whatever it changes.
    let saved = 1;
    for (const line of lines.toSorted((one, other) => one.version - other.version)) {
      if (line.version !== saved) on = day(on, 40);
      saved = line.version;
      changes.push({ ...line, on });
    }
  };
  const someone = () => `L${1 + whole(learnerCount)}`;
  const actions: ActionRecord[] = Array.from({ length: whole(learnerCount) }, (_, index) => {
    const [recordId, loggedAt, status] = [
      `ACT-${index}`,
      chance(0.8) ? day("2025-09-05", 200) : "",
      pick(["Open", "Closed", "Closed", ""]),
    ];
    const review = chance(0.7) ? day("2026-01-01", 150) : "";
    const version = 1 + whole(3);
    audited(recordId, loggedAt, version, status, review);
    return actionOf({
      recordId,
      status,
      learnerId: someone(),
      version,
      loggedAt,
      start: chance(0.7) ? day("2025-09-05", 200) : "",
      review,
      byWhen: chance(0.3) ? day("2026-01-01", 90) : "",
      reviewed: chance(0.3) ? day("2025-12-01", 90) : "",
    });
  });
  const plans: PlanRecord[] = Array.from({ length: whole(Math.ceil(learnerCount / 3)) }, (_, index) => {
    const [recordId, loggedAt, status] = [
      `ISP-${index}`,
      chance(0.8) ? day("2025-09-05", 200) : "",
      pick(["Active", "Draft", "Closed"]),
    ];
    const review = chance(0.8) ? day("2026-01-01", 150) : "";
    const version = 1 + whole(3);
    audited(recordId, loggedAt, version, status, review);
    return planOf({
      recordId,
      status,
      learnerId: someone(),
      version,
      loggedAt,
      start: chance(0.9) ? day("2025-09-05", 200) : "",
      review,
      end: chance(0.6) ? day("2026-01-01", 200) : "",
    });
  });
  changes.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : one.version - other.version));

  const named = [
    "Attendance %",
    "Pass rate %",
    "Value added (grades)",
    "Retention %",
    "Days from first Red to first action",
    "Our own figure",
  ];
  const scorecard: ScorecardEntry[] = named
    .filter(() => chance(0.5))
    .map((indicator, index) => ({
      row: index + 2,
      indicator,
      polarity: chance(0.3) ? pick(["H", "L", "T"]) : "",
      baseline: maybe(0.6, () => 40 + whole(60)),
      target: maybe(0.6, () => 40 + whole(60)),
      tolerance: maybe(0.2, () => whole(4) - 1),
      ownFigure: maybe(indicator === "Our own figure" ? 0.8 : 0.1, () => 2 + whole(90)),
      ownPrevious: maybe(indicator === "Our own figure" ? 0.8 : 0.1, () => 2 + whole(90)),
      commentary: "",
      action: "",
    }));

  const lines: [string, number | string][] = [
    ["red.domains", pick([2, 2, 3])],
    ["year.start", pick(["2025-09-01", "2025-11-01"])],
  ];
  const department = departmentOf({
    today,
    policy: policyOf(lines),
    enrolments,
    learners,
    courses,
    snapshots,
    outcomes,
    actions,
    plans,
    changes: changes.filter(({ on }) => on >= String(lines[1]?.[1])),
    scorecard,
    assessments: used.flatMap(({ code }) =>
      chance(0.6)
        ? [
            {
              row: 2,
              code: `Test ${code}`,
              title: "",
              course: chance(0.8) ? code : "",
              type: "",
              maxMark: 50,
              weight: 1,
              date: day("2026-04-01", 60),
              dataPoint: "",
            },
          ]
        : [],
    ),
    dataPoints: chance(0.7) ? [{ row: 2, name: "Mid-year", opens: "", deadline: "2026-05-01", reviewPeriod: "" }] : [],
  });
  return { department, sources: cellsOf(department, lines, changes, { academicYear: year, ...place }, random, has) };
}
