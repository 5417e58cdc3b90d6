import { everySubject, keyStage2Subjects } from "../national/key-stage-2-outcomes";
import { type ModelRow, modelRowsOf } from "../national/value-added-model";
import { nearestQualification, qualificationFinder } from "../qualifications/find-qualification";
import { type SubjectFinder, subjectFinder } from "../qualifications/find-subject";
import type { Grade, Qualification } from "../qualifications/qualification";
import { once } from "../once";
import { normalise } from "../text/normalise";
import { type LocalTarget, localTargetsFor } from "./local-targets";

/** Why there is nothing to measure against; `nearest` is the known name that was probably meant. */
export type NoBenchmark =
  | { readonly why: "unknown qualification"; readonly text: string; readonly nearest?: string | undefined }
  | {
      readonly why: "unknown subject";
      readonly text: string;
      readonly qualification: string;
      readonly nearest?: string | undefined;
    }
  /** DfE measures several awards of this name, each by itself; the choices tell them apart. */
  | {
      readonly why: "several awards";
      readonly subject: string;
      readonly qualification: string;
      readonly choices: readonly string[];
    }
  | { readonly why: "no signal" | "mixed scales"; readonly subject: string; readonly qualification: string }
  | { readonly why: "no national table"; readonly qualification: string }
  | { readonly why: "not a resit subject"; readonly text: string };

type National =
  | { readonly kind: "value added"; readonly model: string; readonly row: ModelRow; readonly grades: readonly Grade[] }
  | { readonly kind: "key stage 2"; readonly subject: string; readonly grades: readonly Grade[] }
  | { readonly kind: "resit"; readonly subject: "English" | "Maths"; readonly grades: readonly Grade[] }
  | { readonly kind: "none"; readonly reason: NoBenchmark; readonly grades: readonly Grade[] };

/** What one qualification and subject is measured against. The college's own rows come before the national table. */
export type Benchmark = { readonly local: readonly LocalTarget[]; readonly national: National };

/** Finds benchmarks and remembers them: a column of a thousand learners has a dozen of them. */
export function benchmarkFinder(
  localTargets: readonly LocalTarget[],
): (qualification: string, subject: string) => Benchmark {
  const find = qualificationFinder();
  const remembered = new Map<string, Benchmark>();
  const identity = remembering((text: string) => find(text) ?? normalise(text));
  const isSame = (one: string, other: string) => identity(one) === identity(other);
  const tables = nationalTables();
  return (qualification, subject) => {
    const key = `${qualification}\n${subject}`;
    const known = remembered.get(key);
    if (known) return known;
    const benchmark = {
      local: localTargetsFor(localTargets, { qualification, subject }, isSame),
      national: nationalFor(find(qualification), qualification, subject, tables),
    };
    remembered.set(key, benchmark);
    return benchmark;
  };
}

/** DfE's tables, each prepared when the first learner needs it. */
type Tables = ReturnType<typeof nationalTables>;

function nationalTables() {
  return {
    model: remembering((model: string) => {
      const rows = modelRowsOf(model).sort((one, other) => other.entries - one.entries);
      const names = [...new Set(rows.map((row) => row.subject))];
      return { rows, names, subjects: subjectFinder(names) };
    }),
    keyStage2: once((): SubjectFinder => subjectFinder(keyStage2Subjects())),
  };
}

/** Works each answer out once. */
function remembering<Value>(answer: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text) ?? answer(text);
    known.set(text, found);
    return found;
  };
}

function nationalFor(
  qualification: Qualification | undefined,
  text: string,
  subject: string,
  tables: Tables,
): National {
  if (!qualification) return none({ why: "unknown qualification", text, nearest: nearestQualification(text) });
  const { baseline, grades, name } = qualification;
  switch (baseline.kind) {
    case "value added":
      return valueAddedFor(qualification, baseline, subject, tables);
    case "key stage 2":
      return { kind: "key stage 2", subject: tables.keyStage2().find(subject) ?? everySubject, grades };
    case "resit":
      return resitFor(subject, grades);
    case "local":
      return none({ why: "no national table", qualification: name }, grades);
  }
}

function valueAddedFor(
  qualification: Qualification,
  { model, subject: usual }: { model: string; subject?: string },
  subject: string,
  tables: Tables,
): National {
  const { name, grades } = qualification;
  const { wanted, detail } = withoutDetail(subject);
  const { rows, names, subjects } = tables.model(model);
  const onlyOne = names.length === 1 && wanted === "" ? names[0] : undefined;
  const found = onlyOne ?? subjects.find(wanted) ?? usual;
  if (found === undefined) {
    return none(
      { why: "unknown subject", text: subject, qualification: name, nearest: subjects.nearest(wanted) },
      grades,
    );
  }
  const awards = rows.filter((candidate) => candidate.subject === found && fits(candidate, detail));
  const [row] = awards;
  if (row === undefined)
    return none({ why: "unknown subject", text: subject, qualification: name, nearest: found }, grades);
  if (awards.length > 1 && awards.some(({ priors }) => priors.length > 0))
    return none({ why: "several awards", subject: wanted, qualification: name, choices: choicesOf(awards) }, grades);
  if (row.priors.length === 0) return none({ why: "no signal", subject: found, qualification: name }, grades);
  if (isMixed(row.grades)) return none({ why: "mixed scales", subject: found, qualification: name }, grades);
  return { kind: "value added", model, row, grades: scaleOf(row, grades) };
}

/** DfE counts some awards graded A to E and others graded Pass to Distinction as one subject: no grade of either would fit all. */
function isMixed(grades: ModelRow["grades"]): boolean {
  return grades.some(({ grade }) => /^[BC]$/.test(grade)) && grades.some(({ grade }) => /^[MP]$/.test(grade));
}

function resitFor(subject: string, grades: readonly Grade[]): National {
  const text = normalise(subject);
  if (text.includes("math")) return { kind: "resit", subject: "Maths", grades };
  if (text.includes("english")) return { kind: "resit", subject: "English", grades };
  return none({ why: "not a resit subject", text: subject }, grades);
}

function none(reason: NoBenchmark, grades: readonly Grade[] = []): National {
  return { kind: "none", reason, grades };
}

/** The qualification's whole scale, unless DfE grades this subject on another one (as some vocational awards do). */
function scaleOf(row: ModelRow, grades: readonly Grade[]): readonly Grade[] {
  const isOnScale = row.grades.every(({ grade, points }) =>
    grades.some((g) => g.name === grade && g.points === points),
  );
  return isOnScale ? grades : row.grades.map(({ grade, points }) => ({ name: grade, points }));
}

/** By size where that is enough, else by cohort; each as it is to be typed behind the subject. */
function choicesOf(awards: readonly ModelRow[]): string[] {
  const sizes = new Set(awards.map(({ size }) => size));
  return awards.map(({ size, cohort }) => (sizes.size === awards.length ? `(size ${size})` : `(${cohort})`));
}

/**
 * Some subjects stand in the model more than once. Which is meant is said behind the subject by the size, where 1 is that of an A level, or
 * by the cohort as DfE gives it: "Applied Business (size 0.5)", "Multimedia (Tech level)". It is never guessed.
 */
function withoutDetail(subject: string): { wanted: string; detail: { cohort?: string; size?: number } } {
  const wanted = subject.trim();
  const [whole = "", size] = /\(size ([\d.]+)\)$/i.exec(wanted) ?? [];
  if (size !== undefined) {
    const rest = withoutDetail(wanted.slice(0, -whole.length));
    return { wanted: rest.wanted, detail: { ...rest.detail, size: Number(size) } };
  }
  const [named = "", cohort] = /\((tech level|applied general)\)$/i.exec(wanted) ?? [];
  return cohort === undefined
    ? { wanted, detail: {} }
    : { wanted: wanted.slice(0, -named.length).trim(), detail: { cohort } };
}

function fits(row: ModelRow, { cohort, size }: { cohort?: string; size?: number }): boolean {
  const ofCohort = cohort === undefined || normalise(row.cohort) === normalise(cohort);
  return ofCohort && (size === undefined || row.size === size);
}
