import { characteristics } from "../../src/domain/groups/characteristics";
import { newestVersion } from "../../src/sheets/migrations/version-row";
import { finalGradeOn, isNoAward } from "../../src/domain/evidence/course-scales";
import { keyStage2Outcome } from "../../src/domain/national/key-stage-2-outcomes";
import { modelRowsOf } from "../../src/domain/national/value-added-model";
import { resitOutcome } from "../../src/domain/national/resit-outcomes";
import { settings } from "../../src/domain/policy/settings";
import { allQualifications } from "../../src/domain/qualifications/all-qualifications";
import { readGrade } from "../../src/domain/qualifications/read-grade";
import type { Grade, Qualification } from "../../src/domain/qualifications/qualification";
import { subjectNames } from "../../src/domain/qualifications/subject-names";
import { measures } from "../../src/domain/risk/measures";
import { highGrades } from "../../src/domain/scorecard/indicators/high-grade-rate";
import { keyStage4Indicators } from "../../src/domain/scorecard/indicators/key-stage-4";
import { isResit } from "../../src/domain/scorecard/indicators/working-grades";
import { allIndicators } from "../../src/domain/scorecard/indicators/all-indicators";
import { benchmarkFinder } from "../../src/domain/targets/benchmark";
import { normalise } from "../../src/domain/text/normalise";
import { subjectKey } from "../../src/domain/text/subject-key";

type Value = string | number | boolean | undefined;

/** A small table of what the domain knows, which views join: no figure in it is a second writing. */
export interface ReferenceTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, "STRING" | "FLOAT64" | "BOOL">>;
  readonly rows: readonly (readonly Value[])[];
}

/** What is compared of a qualification or grade: no case, no spaces. Views write it as LOWER(REPLACE(x, ' ', '')). */
const spellingKey = (text: string) => text.replace(/ /g, "").toLowerCase();

const failWords = ["u", "fail", "failed", "ungraded", "unclassified", "no award"];

/** Spellings of grades, of which each scale keeps those that src/domain reads as one of its own. */
function spellingsFor(grades: readonly Grade[]): string[] {
  const names = grades.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  const words = [
    "Distinction*",
    "Dist*",
    "Distinction",
    "Dist",
    "Merit",
    "Pass",
    "Fail",
    "Unclassified",
    "Ungraded",
    "A star",
    "D star",
    ...failWords,
  ];
  const fine = names.flatMap((name) =>
    ["+", "-", "=", "1", "2", "3", "a", "b", "c", ".0"].map((part) => `${name}${part}`),
  );
  return [...names, ...words, ...fine, ...names.map((name) => `Grade ${name}`)];
}

/** What a setting's value must be. */
function kindOf(value: string | number): "number" | "day" | "text" {
  if (typeof value === "number") return "number";
  return /^\d{4}-\d\d-\d\d$/.test(value) ? "day" : "text";
}

/** Scales of grades, each once. */
function scaleBook() {
  const byText = new Map<string, string>();
  const rows: Value[][] = [];
  const scaleOf = (grades: readonly Grade[]): string => {
    const text = JSON.stringify(grades);
    const known = byText.get(text);
    if (known !== undefined) return known;
    const scale = `scale-${byText.size + 1}`;
    byText.set(text, scale);
    const whole = grades.some(isNoAward) ? grades : [...grades, { name: "U", points: 0 }];
    const seen = new Set<string>();
    for (const spelling of spellingsFor(whole)) {
      const key = spellingKey(spelling);
      const working = readGrade(spelling, grades);
      const final = finalGradeOn({ name: scale, grades: whole }, spelling, readGrade);
      if (seen.has(key) || !final) continue;
      seen.add(key);
      rows.push([
        scale,
        key,
        final.name,
        final.points,
        whole.findIndex(({ name }) => name === final.name),
        working === undefined,
      ]);
    }
    return scale;
  };
  return { scaleOf, rows };
}

/** Beyond every grade of a scale. */
const noHigh = -1;

const lastHigh = (qualification: Qualification) => highGrades(qualification).length + noHigh;

/** What DfE's 16–18 model, its KS2 matrices and its resit tables expect: straight lines between knots, or steps. */
function expectations(qualifications: readonly Qualification[], scaleOf: (grades: readonly Grade[]) => string) {
  const find = benchmarkFinder([]);
  const [subjects, awards, curve] = [[] as Value[][], [] as Value[][], [] as Value[][]];
  const known = new Map<string, string>();
  const awardOf = (key: string, add: (award: string) => void) => {
    const award = known.get(key) ?? `award-${known.size + 1}`;
    if (!known.has(key)) {
      known.set(key, award);
      add(award);
    }
    return award;
  };
  const common = Object.entries(subjectNames).flatMap(([key, names]) => [key, ...names]);
  for (const { name, baseline } of qualifications) {
    if (baseline.kind === "local") continue;
    const own = baseline.kind === "value added" ? modelRowsOf(baseline.model).map(({ subject }) => subject) : [];
    const asked = new Set(["", ...own, ...common]);
    const seen = new Set<string>();
    for (const subject of asked) {
      const key = subjectKey(subject);
      if (seen.has(key)) continue;
      seen.add(key);
      const { national } = find(name, subject);
      if (national.kind === "none") continue;
      const scale = scaleOf(national.grades);
      const award = awardOf(
        `${national.kind}|${JSON.stringify("row" in national ? [national.row.qualification, national.row.subject, national.row.cohort, national.row.size] : national.subject)}|${scale}`,
        (id) => {
          if (national.kind === "value added") {
            const { row } = national;
            const perGrade = row.cohort === "Technical certificate" ? 1 : 10;
            awards.push([
              id,
              "line",
              row.cohort,
              row.qualification,
              row.subject,
              row.size,
              row.spread,
              perGrade,
              scale,
            ]);
            row.priors.forEach((from, index) => {
              const next = Math.min(index + 1, row.priors.length - 1);
              curve.push([id, from, row.priors[next], row.outcomes[index], row.outcomes[next], undefined]);
            });
          } else if (national.kind === "key stage 2") {
            const named = keyStage2Outcome(national.subject, 100)?.subject ?? national.subject;
            awards.push([id, "step", "GCSE", "GCSE", named, 1, undefined, 1, scale]);
            for (const [index, from] of ks2From.entries()) {
              const outcome = keyStage2Outcome(national.subject, from);
              if (outcome)
                curve.push([
                  id,
                  from,
                  ks2From[index - 1] ?? 120.0000001,
                  outcome.mean,
                  outcome.mean,
                  spreadOf(outcome),
                ]);
            }
          } else {
            awards.push([id, "resit", "Resit", name, national.subject, 1, undefined, 1, scale]);
            for (let half = 0; half <= 7; half += 1) {
              const outcome = resitOutcome(national.subject, half / 2);
              if (outcome) curve.push([id, half / 2, half / 2, outcome.meanProgress, outcome.meanProgress, undefined]);
            }
          }
        },
      );
      subjects.push([name, key, award]);
    }
    // Of GCSE every other subject stands against all subjects together.
    if (baseline.kind === "key stage 2")
      subjects.push([name, "*", subjects.find(([one, key]) => one === name && key === "")?.[2]]);
  }
  return { subjects, awards, curve };
}

/** Where DfE's groups of KS2 scores begin, the highest first. */
const ks2From = [117, 113.5, 110, 107.5, 105, 102.5, 100, 96, 90, 80];

function spreadOf({ shares, mean }: { shares: readonly { grade: string; percent: number }[]; mean: number }): number {
  const points = (grade: string) => (grade === "U" ? 0 : Number(grade));
  return Math.sqrt(shares.reduce((sum, { grade, percent }) => sum + (percent / 100) * (points(grade) - mean) ** 2, 0));
}

/** How a reason begins, to its end: the translator takes REGEXP_CONTAINS for a match of the whole text. */
const patterns = measures.map(({ id, area, shape }) => {
  const says =
    shape.is === "raised"
      ? [shape.says]
      : [shape.says.value, ...("one" in shape.says && shape.says.one ? [shape.says.one] : [])];
  const forms = says.map((words) => words.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace("{n}", "[-−]?[0-9.,]+"));
  return [area, id, `^((?:Severe: )?(?:${forms.join("|")}))(?: \\(.*)?$`];
});

/** Which the view leaves to the workbook's own Scorecard: they put a learner's single results together. */
const keyStage4 = new Set(keyStage4Indicators.map(({ id }) => id));

export function referenceTables(): ReferenceTable[] {
  const qualifications = allQualifications();
  const { scaleOf, rows: scaleRows } = scaleBook();
  const spellings = new Map<string, Value[]>();
  for (const one of qualifications)
    for (const text of [one.name, ...one.aliases, normalise(one.name)])
      if (!spellings.has(spellingKey(text)))
        spellings.set(spellingKey(text), [
          spellingKey(text),
          one.name,
          scaleOf(one.grades),
          isResit(one),
          lastHigh(one),
        ]);
  const { subjects, awards, curve } = expectations(qualifications, scaleOf);
  return [
    {
      name: "qualifications",
      columns: { spelling: "STRING", qualification: "STRING", scale: "STRING", is_resit: "BOOL", last_high: "FLOAT64" },
      rows: [...spellings.values()],
    },
    {
      name: "scale_grades",
      columns: {
        scale: "STRING",
        spelling: "STRING",
        grade: "STRING",
        points: "FLOAT64",
        place: "FLOAT64",
        final_only: "BOOL",
      },
      rows: scaleRows,
    },
    {
      name: "award_subjects",
      columns: { qualification: "STRING", subject_key: "STRING", award: "STRING" },
      rows: subjects,
    },
    {
      name: "awards",
      columns: {
        award: "STRING",
        kind: "STRING",
        cohort: "STRING",
        qualification: "STRING",
        subject: "STRING",
        size: "FLOAT64",
        spread: "FLOAT64",
        points_per_grade: "FLOAT64",
        scale: "STRING",
      },
      rows: awards,
    },
    {
      name: "award_curve",
      columns: {
        award: "STRING",
        prior_from: "FLOAT64",
        prior_to: "FLOAT64",
        points_from: "FLOAT64",
        points_to: "FLOAT64",
        spread: "FLOAT64",
      },
      rows: curve,
    },
    { name: "reason_patterns", columns: { area: "STRING", measure: "STRING", pattern: "STRING" }, rows: patterns },
    {
      name: "policy_defaults",
      columns: { setting: "STRING", value: "STRING", kind: "STRING" },
      rows: settings.map(({ key, value }) => [key, String(value), kindOf(value)]),
    },
    {
      name: "indicators",
      columns: {
        indicator: "STRING",
        name: "STRING",
        polarity: "STRING",
        digits: "FLOAT64",
        of_everyone: "BOOL",
        is_measured: "BOOL",
      },
      rows: allIndicators.map(({ id, name, polarity, digits, isOfEveryone = false }) => [
        id,
        name,
        polarity,
        digits,
        isOfEveryone,
        !keyStage4.has(id),
      ]),
    },
    {
      name: "group_names",
      columns: { characteristic: "STRING", group_name: "STRING" },
      rows: characteristics.map(({ name, group }) => [name, group]),
    },
    { name: "current_version", columns: { version: "FLOAT64" }, rows: [[newestVersion]] },
  ];
}
