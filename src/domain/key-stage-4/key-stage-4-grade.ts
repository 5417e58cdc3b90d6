import { tidy } from "../numbers/tidy";

/** What a result taken by 16 is worth. A double award is two GCSEs for a threshold and one entry for an average. */
export type KeyStage4Grade = {
  /** DfE KS4 points; of a double award the mean of its two grades. */
  readonly points: number;
  /** For each GCSE or its equivalent: 2 is C/4 or better, 1 is G/1 or better, 0 a fail. */
  readonly levels: readonly (0 | 1 | 2)[];
  /** 0.5 for a short course, which counts as half a GCSE. */
  readonly size: 1 | 0.5;
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
/** BTEC First and, but for a pass at level 1, Tech Award and Cambridge National. */
const vocationalPoints: Readonly<Record<string, number>> = {
  "L2D*": 8.5,
  L2D: 7,
  L2M: 5.5,
  L2P: 4,
  L1D: 3,
  L1M: 2,
  L1P: 1.75,
};
const techAwardPoints: Readonly<Record<string, number>> = { ...vocationalPoints, L1P: 1.25 };

/** What stands where a grade would, by DfE's rules: "none" is no grade and no pass, "pending" may still become one. Neither is in an average. */
const noGrades: Readonly<Record<string, "none" | "pending" | undefined>> = {
  X: "none",
  ABS: "none",
  ABSENT: "none",
  "DID NOT SIT": "none",
  DNS: "none",
  "NOT ENTERED": "none",
  W: "none",
  WITHDRAWN: "none",
  N: "none",
  "NO RESULT": "none",
  EX: "none",
  Q: "pending",
  PENDING: "pending",
  TBC: "pending",
  "-": "pending",
};

/** Also with a reason behind it: "Absent (ill)". */
export function noGradeIn(text: string): "none" | "pending" | undefined {
  const said = text
    .trim()
    .replace(/(?<=\S)\s*\([^()]*\)$|\.$/, "")
    .replace(/^[‐‑–—]$/, "-");
  // Keys are capitals, which no property that every object has is.
  return noGrades[said.toUpperCase()];
}

const shortCourse = /½|\(1\/2\)|^1\/2(?= )|(?<= )1\/2$|\b(?:SHORT(?: COURSE)?|HALF|S\/?C)\b/g;
const techAward = /\b(?:TECH(?:NICAL)?(?: AWARD)?|TA|CAMBRIDGE NATIONAL|CNATS?|V ?CERT|VOCATIONAL AWARD)\b/g;
const first = /\bFIRST(?: AWARD)?\b/g;

/**
 * A grade as schools write it: 9–1, A*–G, U, a double award (5-4, 54, 5/4, AB, A*A), an AS taken by 16 (AS B), a short course (5 short, ½ 5),
 * a vocational award with its level (L2M, P2, Level 2 Merit), of which "Tech Award L1P" is worth less than "First L1P". An L1P that says
 * neither is a First's. Undefined when it is none of them.
 */
export function readKeyStage4Grade(text: string): KeyStage4Grade | undefined {
  const words = text
    .toUpperCase()
    .replace(/[‐‑–—]/g, "-")
    .replace(/\b(?:BTEC|OCR|NCFE|WJEC|EDUQAS)\b/g, " ");
  const key = [shortCourse, techAward, first]
    .reduce((left, said) => left.replace(said, " "), words)
    .replace(/[\s()]+/g, "")
    .replace(/^GRADE/, "")
    .replace(/^(?:UNGRADED|FAIL)$/, "U")
    .replace(/^(\d)\.0$/, "$1");
  const isTech = words.search(techAward) >= 0;
  const found = gcseIn(key) ?? vocationalIn(key, isTech ? techAwardPoints : vocationalPoints);
  return found && words.search(shortCourse) >= 0 ? { ...found, size: 0.5 } : found;
}

function vocationalIn(key: string, points: Readonly<Record<string, number>>): KeyStage4Grade | undefined {
  const grade = key
    .replace("LEVEL", "L")
    .replace(/DIST(?:INCTION)?/, "D")
    .replace("STAR", "*")
    .replace("MERIT", "M")
    .replace("PASS", "P")
    .replace(/^(D\*|D|M|P)L?([12])$/, "L$2$1")
    .replace(/^(?=[12])/, "L");
  const worth = points[grade];
  return worth === undefined ? undefined : award(worth, grade.startsWith("L2") ? 2 : 1);
}

function gcseIn(key: string): KeyStage4Grade | undefined {
  const [, asGrade] = /^AS-?([A-EU])$/.exec(key) ?? [];
  if (asGrade !== undefined) return award(asPoints[asGrade] ?? 0, asGrade === "U" ? 0 : 2);
  const [, one, other] = /^([1-9U]|A\*|[A-G])(?:[-/]?([1-9U]|A\*|[A-G]))?$/.exec(key) ?? [];
  if (one === undefined) return undefined;
  if (other === undefined) return single(one);
  return /\d/.test(one) === /\d/.test(other) || one === "U" || other === "U" ? double(one, other) : undefined;
}

function single(grade: string): KeyStage4Grade {
  const points = pointsOf(grade);
  return award(points, points >= 4 ? 2 : points >= 1 ? 1 : 0);
}

function double(first: string, second: string): KeyStage4Grade {
  const halves = [single(first), single(second)];
  const points = halves.reduce((sum, half) => sum + half.points, 0) / halves.length;
  return { points, levels: halves.flatMap(({ levels }) => levels), size: 1 };
}

function award(points: number, level: 0 | 1 | 2): KeyStage4Grade {
  return { points, levels: [level], size: 1 };
}

function pointsOf(grade: string): number {
  return letterPoints[grade] ?? Number(grade);
}

/**
 * The average GCSE score by DfE's rule for 16–18 value added: the mean of the KS4 points, a double award counted once at the mean of its
 * two grades, a short course as half an entry, a fail as 0; kept to four decimals. Undefined without any result. For A levels DfE leaves out
 * vocational results and for applied general and technical qualifications it counts them, so the caller passes those that belong.
 */
export function averageGcse(results: readonly KeyStage4Grade[]): number | undefined {
  if (results.length === 0) return undefined;
  const sum = results.reduce((total, { points, size }) => total + points * size, 0);
  const entries = results.reduce((total, { size }) => total + size, 0);
  return tidy(Math.round((sum / entries) * 10_000) / 10_000);
}
