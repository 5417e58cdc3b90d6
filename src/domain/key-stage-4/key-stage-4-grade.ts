/** What a result taken by 16 is worth. A double award is two GCSEs for a threshold and one entry for an average. */
export type KeyStage4Grade = {
  /** DfE KS4 points; of a double award the mean of its two grades. */
  readonly points: number;
  /** For each GCSE or its equivalent: 2 is C/4 or better, 1 is G/1 or better, 0 a fail. */
  readonly levels: readonly (0 | 1 | 2)[];
};

/** DfE KS4 points, 2019 tables. */
const letterPoints: Readonly<Record<string, number>> = {
  "A*": 8.5,
  A: 7,
  B: 5.5,
  C: 4,
  D: 3,
  E: 2,
  F: 1.5,
  G: 1,
  U: 0,
};
const asPoints: Readonly<Record<string, number>> = { A: 10.75, B: 8.88, C: 7, D: 5.13, E: 3.5, U: 0 };
const firstPoints: Readonly<Record<string, number>> = {
  "L2D*": 8.5,
  L2D: 7,
  L2M: 5.5,
  L2P: 4,
  L1D: 3,
  L1M: 2,
  L1P: 1.75,
};

/** Results that were not given, which count as neither a pass nor a fail (DfE: X and Q are dropped). */
const noResult = new Set(["X", "Q", "ABS", "EX", "PENDING", "-"]);

export function isNoResult(text: string): boolean {
  return noResult.has(text.trim().toUpperCase());
}

/**
 * A grade as schools write it: 9–1, A*–G, U, a double award (5-4, 54, 5/4, AB, A*A), an AS taken by 16 (AS B), a BTEC First or Tech Award
 * with its level (L2M, L1P). Undefined when it is none of them.
 */
export function readKeyStage4Grade(text: string): KeyStage4Grade | undefined {
  const key = text
    .toUpperCase()
    .replace(/[‐‑–—]/g, "-")
    .replace(/^GRADE/, "")
    .replace(/\s+/g, "");
  const [, asGrade] = /^AS-?([A-EU])$/.exec(key) ?? [];
  if (asGrade !== undefined) return award(asPoints[asGrade] ?? 0, asGrade === "U" ? 0 : 2);
  const vocational =
    firstPoints[
      key
        .replace(/^LEVEL/, "L")
        .replace(/DIST(?:INCTION)?(\*|STAR)?$/, (_word, star?: string) => (star ? "D*" : "D"))
        .replace(/MERIT$/, "M")
        .replace(/PASS$/, "P")
    ];
  if (vocational !== undefined) return award(vocational, key.startsWith("L2") ? 2 : 1);
  const [, first, second] =
    /^([1-9U]|A\*|[A-G])(?:[-/]?([1-9U]|A\*|[A-G]))?$/.exec(key.replace(/^(\d)\.0$/, "$1")) ?? [];
  if (first === undefined) return undefined;
  if (second === undefined) return single(first);
  return /\d/.test(first) === /\d/.test(second) || first === "U" || second === "U" ? double(first, second) : undefined;
}

function single(grade: string): KeyStage4Grade {
  const points = pointsOf(grade);
  return award(points, points >= 4 ? 2 : points >= 1 ? 1 : 0);
}

function double(first: string, second: string): KeyStage4Grade {
  const halves = [single(first), single(second)];
  const points = halves.reduce((sum, half) => sum + half.points, 0) / halves.length;
  return { points, levels: halves.flatMap(({ levels }) => levels) };
}

function award(points: number, level: 0 | 1 | 2): KeyStage4Grade {
  return { points, levels: [level] };
}

function pointsOf(grade: string): number {
  return letterPoints[grade] ?? Number(grade);
}
