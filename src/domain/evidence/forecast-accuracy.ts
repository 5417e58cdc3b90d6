import type { Department } from "../department/department";
import { groupBy } from "../numbers/group-by";
import { type Interval, meanInterval, sampleOf } from "../numbers/statistics";
import { expectations, type ForecastCase, forecastCases } from "./forecast-cases";
import { fewestToRate } from "./rate-groups";

export interface Accuracy {
  /** From 0 to 1. */
  readonly exact: number;
  /** The exact ones included. */
  readonly withinOne: number;
  /** In grades: negative when final grades were below those said. */
  readonly mean: number;
  readonly interval: Interval | undefined;
}

export interface AccuracyRow {
  readonly expectation: string;
  readonly by: "All" | "Subject" | "Course" | "Teacher";
  readonly name: string;
  /** Final grades with a grade said in advance. */
  readonly grades: number;
  /** Undefined for fewer than ten. */
  readonly accuracy: Accuracy | undefined;
}

const kinds: readonly { by: AccuracyRow["by"]; of: (one: ForecastCase) => string }[] = [
  { by: "All", of: () => "All" },
  { by: "Subject", of: ({ subject }) => subject },
  { by: "Course", of: ({ course }) => course },
  { by: "Teacher", of: ({ teacher }) => teacher },
];

/** How near the grades said in advance came, for all, then by subject, course and teacher in the order of their names. */
export function forecastAccuracy(department: Department, listed = expectations): AccuracyRow[] {
  const cases = groupBy(forecastCases(department, listed), ({ expectation }) => expectation);
  return listed.flatMap(({ name: expectation }) =>
    kinds.flatMap(({ by, of }) =>
      [...groupBy(cases.get(expectation) ?? [], of)]
        .filter(([name]) => name !== "")
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, own]) => ({
          expectation,
          by,
          name,
          grades: own.length,
          accuracy: own.length < fewestToRate ? undefined : accuracyOf(own),
        })),
    ),
  );
}

function accuracyOf(cases: readonly ForecastCase[]): Accuracy | undefined {
  const differences = cases.map(({ difference }) => difference);
  const sample = sampleOf(differences);
  if (!sample) return undefined;
  const share = (most: number) => differences.filter((one) => Math.abs(one) <= most).length / differences.length;
  return { exact: share(0), withinOne: share(1), mean: sample.mean, interval: meanInterval(sample) };
}
