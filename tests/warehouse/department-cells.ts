import type { Department } from "../../src/domain/department/department";
import type { RecordChange } from "../../src/domain/department/records";
import type { SourceRows } from "../../tools/warehouse/warehouse";
import type { Random } from "../support/random";

const noise = ["", "", "", "#REF!", "#N/A", "Loading...", " "];

/** The rows of a department as people and Sheets write them: shares and days in several ways, errors among the blanks. */
export function cellsOf(
  {
    enrolments,
    learners,
    courses,
    snapshots,
    outcomes,
    actions,
    plans,
    scorecard,
    assessments,
    dataPoints,
  }: Department,
  policy: readonly [string, number | string][],
  changes: readonly RecordChange[],
  place: { college: string; department: string; academicYear: string },
  { whole, chance }: Random,
  has: { online: boolean; tier: boolean; gap: boolean; prior: boolean },
): SourceRows[] {
  const nothing = () => noise[whole(noise.length)] ?? "";
  const cell = (value: unknown): string => {
    if (value === undefined || value === "") return nothing();
    if (typeof value === "boolean") return value ? "Yes" : "No";
    return String(value as string | number);
  };
  const share = (value: number | undefined) =>
    value === undefined
      ? nothing()
      : chance(0.3)
        ? `${value}%`
        : chance(0.1) && value > 1
          ? String(value / 100)
          : String(value);
  const british = (day: string) =>
    day === "" ? nothing() : chance(0.5) ? day : `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
  const texts = (record: object) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, cell(value)]));
  const tab = (source: string, name: string, rows: readonly Record<string, string>[]): SourceRows => ({
    ...place,
    source,
    tab: name,
    rows,
  });
  const named = { learner: "Some Name", issue: "Some private words", owner: "O. Owner" };
  const tabs = [...new Set(enrolments.map(({ tracker }) => tracker))];
  return [
    ...tabs.map((name) =>
      tab(
        "trackers",
        name,
        enrolments
          .filter(({ tracker }) => tracker === name)
          .map(
            ({ learnerId, course, qualification, subject, group, prior, workingAt, gap, tier, reasons, signals }) => ({
              ...texts({ learnerId, course, qualification, subject, group, workingAt }),
              ...(has.prior && texts({ prior })),
              ...(has.gap && texts({ gap })),
              ...(has.tier && { tier: tier === undefined ? nothing() : chance(0.2) ? tier.toUpperCase() : tier }),
              ...(has.online && { online: share(signals.online) }),
              attendance: share(signals.attendance),
              reasons: reasons.join("; "),
            }),
          ),
      ),
    ),
    tab(
      "learners",
      "Learners",
      learners.map(({ learnerId, send, eal, disadvantage, careExperienced, mode, sex }) =>
        texts({ learnerId, send, eal, disadvantage, careExperienced, mode, sex }),
      ),
    ),
    tab(
      "courses",
      "Courses",
      courses.map(({ code, qualification, subject, gradeBoundaries }) =>
        texts({ code, qualification, subject, gradeBoundaries }),
      ),
    ),
    tab(
      "snapshots",
      "Snapshots",
      snapshots.map(({ takenOn, attendance, reasons: _reasons, teacher: _teacher, ...row }) => ({
        ...texts(row),
        takenOn: british(takenOn),
        attendance: cell(attendance),
      })),
    ),
    tab(
      "outcomes",
      "Outcomes",
      outcomes.map(({ withdrawnOn, ...row }) => ({ ...texts(row), withdrawnOn: british(withdrawnOn) })),
    ),
    tab(
      "interventions",
      "Interventions",
      actions.map(({ start, review, byWhen, reviewed, loggedAt, ...row }) => ({
        ...texts(row),
        ...named,
        start: british(start),
        review: british(review),
        byWhen: british(byWhen),
        reviewed: british(reviewed),
        loggedAt: loggedAt === "" ? "" : `${loggedAt} 10:15:00`,
      })),
    ),
    tab(
      "plans",
      "Plans",
      plans.map(({ start, review, end, loggedAt, ...row }) => ({
        ...texts(row),
        start: british(start),
        review: british(review),
        end: british(end),
        loggedAt: british(loggedAt),
      })),
    ),
    tab(
      "audit",
      "Audit",
      changes.map(({ recordId, version, on, field, before }) => ({
        when: `${on} 09:00:00`,
        record: recordId,
        version: String(version),
        field: { status: "Status", review: "Review date" }[field] ?? "Issue",
        before: before === "" ? "" : `“${before}”`,
      })),
    ),
    tab(
      "scorecard",
      "Scorecard",
      scorecard.map((row) => texts(row)),
    ),
    tab(
      "assessments",
      "Assessments",
      assessments.map((row) => texts(row)),
    ),
    tab(
      "data_points",
      "Data points",
      dataPoints.map((row) => texts(row)),
    ),
    tab("policy", "Policy", [
      ...policy.map(([setting, value], index) => ({
        setting,
        // What is due today is what holds, what is due tomorrow is not.
        ...(index === 0
          ? { value: "7", next: String(value), from: "2026-03-31" }
          : { value: String(value), next: "2025-10-01", from: "01/04/2026" }),
      })),
      { setting: "schema.version", value: "1" },
    ]),
  ];
}
