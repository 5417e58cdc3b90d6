import type { CalendarDate } from "../calendar/calendar-date";
import type { Consent } from "../department/records";
import { type Boundary, workingAt } from "../marks/grade-boundaries";
import { averageOf, latestChangeOf, latestOf, missingOf, sustainedChangeOf, type Work } from "../marks/work";
import type { Policy } from "../policy/settings";
import { progressBands, type Standing } from "../progress/similar-starts";
import { judge, type MeasureColumns } from "../risk/judge";
import type { MeasureId } from "../risk/measures";
import { areasText, type Reason, reasonsAt } from "../risk/reasons";
import { requiredAction } from "../risk/required-action";
import { tierAt } from "../risk/tier-of";
import type { Tier } from "../risk/tiers";
import { gapFinder, noPassText } from "../targets/grade-gap";
import type { LocalTarget } from "../targets/local-targets";
import { diagnosticGrades, findMethod, type Target, targetSetter } from "../targets/meg";
import { codeKey } from "../text/normalise";
import type { NumberColumn, TextColumn } from "./columns";
import { typedBeside } from "./typed-beside-marks";

/** What people typed into a tracker; undefined is a column that it does not have. */
export interface TrackerColumns {
  readonly rows: number;
  readonly prior: NumberColumn | undefined;
  /** Where a learner without prior attainment starts from. */
  readonly diagnostic?: NumberColumn | undefined;
  readonly course: TextColumn | undefined;
  readonly qualification: TextColumn | undefined;
  readonly subject: TextColumn | undefined;
  readonly agreedMeg: TextColumn | undefined;
  /** Measures that are typed; what stands here is worked out only where a cell is blank, or the marks show more missing work. */
  readonly typed: MeasureColumns;
  /** Grades that people work out themselves, in place of ours. */
  readonly ownWorkingAt?: TextColumn;
  readonly ownMeg?: TextColumn;
  /** Every row's work, with the headings of marks that cannot be right; undefined where the tracker has no assessments. */
  readonly eachRow: ((visit: (row: number, work: Work, unread: readonly string[]) => void) => void) | undefined;
}

/** What the other tabs say. */
export interface WorkOutTables {
  readonly policy: Policy;
  readonly localTargets: readonly LocalTarget[];
  /** Those that start from a diagnostic or an interview. */
  readonly diagnosticTargets?: readonly LocalTarget[];
  /** A course's boundaries, or a text that says what is wrong with them. */
  readonly boundariesOf: (course: string) => readonly Boundary[] | string;
}

export interface WorkedOut {
  /** Average, gap, latest mark, changes and missing work beside what was typed. */
  readonly measures: MeasureColumns;
  readonly targets: readonly (Target | undefined)[];
  readonly workingAt: TextColumn;
  readonly band: TextColumn;
  tier(row: number): Tier;
  reasons(row: number): Reason[];
  areas(row: number): string;
  /** The measures that are past a line. */
  passed(row: number): MeasureId[];
  action(row: number, born: CalendarDate | undefined, consent: Consent): string[];
}

/**
 * All that a tracker works out, a column at a time, from what people typed: the same sums as the custom functions', for whoever must not
 * trust what a formula shows at the moment. What a tracker has no column for is left out, as its column is in the sheet.
 */
export function workOut(columns: TrackerColumns, tables: WorkOutTables): WorkedOut {
  const { rows, typed } = columns;
  const { policy } = tables;
  const work = workColumns(columns);
  const average = typedBeside(typed.average, work.average);
  const grades = columns.ownWorkingAt ?? (average && workingAtColumn(average, columns, tables));
  const expected = targetColumn(columns, tables);
  const gap = typedBeside(typed.gap, grades && gapColumn(grades, expected, columns));
  const measures: MeasureColumns = { ...work, ...typed, ...besideMarks(typed, work), ...(gap && { gap }) };
  const verdicts = judge(rows, measures, policy);
  return {
    measures,
    targets: expected?.targets ?? [],
    workingAt: grades ?? emptyTexts(rows),
    band: average ? bandColumn(average, columns, policy) : emptyTexts(rows),
    tier: (row) => tierAt(verdicts, row, policy),
    reasons: (row) => reasonsAt(verdicts, row, policy),
    areas: (row) => areasText(verdicts, row),
    passed: (row) =>
      verdicts.judged
        .filter(({ bit }) => ((verdicts.past[row] as number) & bit) !== 0)
        .map(({ measure }) => measure.id as MeasureId),
    action: (row, born, consent) => requiredAction({ verdicts, row, policy }, born, consent),
  };
}

/** The columns that marks come to, also where people have one of their own. */
function besideMarks(typed: MeasureColumns, work: MeasureColumns): MeasureColumns {
  const both = (["average", "latestChange", "sustainedChange", "missingWork"] as const).flatMap((key) => {
    const column = typedBeside(typed[key], work[key], key === "missingWork");
    return column ? [[key, column] as const] : [];
  });
  return Object.fromEntries(both);
}

const emptyTexts = (rows: number): TextColumn => ({ values: Array<string>(rows).fill(""), problems: new Map() });

/** Average, changes and missing work: all that the marks say, in one pass over the rows. */
function workColumns({ rows, eachRow }: TrackerColumns): MeasureColumns {
  if (!eachRow) return {};
  const column = () => ({ values: new Float64Array(rows).fill(Number.NaN), problems: new Map<number, string>() });
  const [latestMark, sums] = [
    column(),
    { average: column(), latestChange: column(), sustainedChange: column(), missingWork: column() },
  ];
  const { average, latestChange, sustainedChange, missingWork } = sums;
  eachRow((row, work, unread) => {
    if (row >= rows) return;
    if (unread.length > 0) {
      for (const { problems } of [average, latestChange, missingWork]) problems.set(row, `see ${unread.join(", ")}`);
      return;
    }
    average.values[row] = averageOf(work);
    latestMark.values[row] = latestOf(work);
    latestChange.values[row] = latestChangeOf(work);
    sustainedChange.values[row] = sustainedChangeOf(work);
    missingWork.values[row] = missingOf(work);
  });
  return { ...sums, latestMark };
}

function workingAtColumn(
  { values: averages, problems }: NumberColumn,
  { course, rows }: TrackerColumns,
  { boundariesOf }: WorkOutTables,
): TextColumn | undefined {
  if (!course) return undefined;
  const told = new Map(problems);
  const values = Array.from({ length: rows }, (_row, row) => {
    const average = averages[row] as number;
    if (Number.isNaN(average)) return "";
    // From 0 to 1 an average may be a share: told where the grade would stand.
    const isPercentage = average === 0 || (average > 1 && average <= 100);
    const boundaries = course.values[row] === "" ? "Course" : boundariesOf(course.values[row] ?? "");
    if (isPercentage && typeof boundaries !== "string") return workingAt(average, boundaries);
    told.set(row, isPercentage && typeof boundaries === "string" ? `see ${boundaries}` : "see Average %");
    return "";
  });
  return { values, problems: told };
}

interface Expected {
  readonly targets: readonly (Target | undefined)[];
  /** Where the start, the qualification or the subject cannot be read. */
  readonly targetProblems: ReadonlyMap<number, string>;
}

function targetColumn(
  { rows, prior, diagnostic, qualification, subject }: TrackerColumns,
  { policy, localTargets, diagnosticTargets = [] }: WorkOutTables,
): Expected | undefined {
  if (!prior || !qualification || !subject) return undefined;
  const setter = targetSetter(localTargets);
  const byDiagnostic = diagnosticGrades(diagnosticTargets);
  const method = findMethod(policy["meg.method"]);
  const targetProblems = new Map<number, string>();
  const targets = Array.from({ length: rows }, (_row, row): Target | undefined => {
    const hasPrior = !Number.isNaN(prior.values[row] as number) || prior.problems.has(row);
    const from = hasPrior ? prior : diagnostic;
    const start = from?.values[row] as number;
    if (!from || (Number.isNaN(start) && !from.problems.has(row))) return undefined;
    const name = qualification.values[row] ?? "";
    const lacking = [
      from.problems.has(row) && (hasPrior ? "Prior" : "Diagnostic"),
      name === "" && "Qualification",
      subject.problems.has(row) && "Subject",
    ].find((heading) => heading !== false);
    if (lacking) {
      targetProblems.set(row, `see ${lacking}`);
      return undefined;
    }
    const learner = { prior: start, qualification: name, subject: subject.values[row] ?? "" };
    if (!hasPrior) {
      const grades = byDiagnostic(learner);
      if (grades.length > 1) targetProblems.set(row, "see Local targets");
      return grades.length === 1 ? { kind: "grade", grade: grades[0] as string } : undefined;
    }
    const target = setter.meg(learner, method);
    if (target.kind === "unfit prior") targetProblems.set(row, "see Prior");
    if (target.kind === "several targets") targetProblems.set(row, "see Local targets");
    // A slip of the pen where another is meant; what the nation has no benchmark for is none.
    if (target.kind === "no benchmark" && "nearest" in target.reason && target.reason.nearest !== undefined)
      targetProblems.set(row, "see MEG");
    return target;
  });
  return { targets, targetProblems };
}

function gapColumn(
  current: TextColumn,
  expectedGrades: Expected | undefined,
  { rows, agreedMeg, ownMeg, qualification, ownWorkingAt }: TrackerColumns,
): NumberColumn | undefined {
  // Why a grade is not worked out stands in its own column.
  const isTyped = ownWorkingAt !== undefined;
  const isMeasured = qualification !== undefined && (agreedMeg ?? ownMeg ?? expectedGrades) !== undefined;
  const find = gapFinder();
  const problems = new Map<number, string>();
  const values = Float64Array.from({ length: rows }, (_row, row) => {
    const agreed = agreedMeg?.values[row] ?? "";
    const isAgreed = agreed !== "" || agreedMeg?.problems.has(row) === true;
    const own = expectedGrades?.targets[row];
    const expected = ownMeg ? (ownMeg.values[row] ?? "") : own?.kind === "grade" ? own.grade : "";
    const target = isAgreed ? agreed : expected;
    const targetProblem = isAgreed
      ? agreedMeg?.problems.get(row)
      : (ownMeg?.problems ?? expectedGrades?.targetProblems)?.get(row);
    const name = qualification?.values[row] ?? "";
    const currentProblem = current.problems.get(row);
    const tell = (problem: string) => {
      problems.set(row, problem);
      return Number.NaN;
    };
    if (!isMeasured || (target === "" && targetProblem === undefined)) {
      const grade = current.values[row] ?? "";
      const without = find(grade, undefined, name);
      if (isTyped && currentProblem !== undefined) return tell(currentProblem);
      if (isTyped && "lacks" in without && without.lacks === "current") return tell("see Current");
      return "lacks" in without && without.lacks === "pass" ? tell(`"${noPassText(grade)}"`) : Number.NaN;
    }
    if (name === "") return tell("see Qualification");
    if (currentProblem !== undefined) return tell(currentProblem);
    if (targetProblem !== undefined) return tell(targetProblem);
    const gap = find(current.values[row] ?? "", target, name);
    if ("grades" in gap) return gap.grades;
    if (gap.lacks === "no current" || gap.lacks === "pass") return Number.NaN;
    return tell(`see ${{ scale: name, current: "Current", target: "Target" }[gap.lacks]}`);
  });
  return isMeasured || problems.size > 0 ? { values, problems } : undefined;
}

function bandColumn(average: NumberColumn, { rows, prior, course }: TrackerColumns, policy: Policy): TextColumn {
  if (!prior) return emptyTexts(rows);
  const isOneCourse = !course || (course.values.every((name) => name === "") && course.problems.size === 0);
  const problems = new Map<number, string>([...average.problems, ...prior.problems]);
  const standings: Standing[] = [];
  const places = Array.from({ length: rows }, (_row, row) => {
    const [mark, start] = [average.values[row] as number, prior.values[row] as number];
    if (problems.has(row) || Number.isNaN(mark) || Number.isNaN(start)) return -1;
    const name = isOneCourse ? "one" : (course.values[row] ?? "");
    if (name !== "") return standings.push({ course: codeKey(name), start, mark }) - 1;
    problems.set(row, "see Course");
    return -1;
  });
  const bands = progressBands(standings, policy);
  return { values: places.map((place) => bands[place] ?? ""), problems };
}
