import type { Grade } from "./qualification";

/** "A* (prior above 9.00)" is the grade A*: a note in brackets after a grade belongs to the reader, not to the grade. */
function withoutNote(text: string): string {
  const trimmed = text.trim();
  const opens = trimmed.endsWith(")") ? trimmed.lastIndexOf("(") : -1;
  return opens < 0 ? trimmed : trimmed.slice(0, opens).trim();
}

/** Longer than any grade with its note; a text is cut off before anything is looked for in it. */
const longest = 64;

/**
 * The grade that a cell's text means on this scale; undefined when it is none of them. A fine grade is its whole grade: 4+, 7-, 6a, C3, M+, 5=.
 * Where a scale has D, M and P, their words mean them: "Merit", "Dist*", "Merit Merit Pass".
 */
export const readGrade = (text: string, grades: readonly Grade[]): Grade | undefined => readFine(text, grades)?.grade;

/** The same as it is shown, with its fine part; "" when it is none of the scale's grades. */
export function shownGrade(text: string, grades: readonly Grade[]): string {
  const read = readFine(text, grades);
  return read ? `${read.grade.name}${read.fine}` : "";
}

function readFine(text: string, grades: readonly Grade[]): { grade: Grade; fine: string } | undefined {
  if (text.length > longest) return undefined;
  const { byKey, isVocational } = scaleOf(grades);
  const written = keyOf(withoutNote(text));
  const candidates = isVocational ? [written, inLetters(written)] : [written];
  for (const wanted of candidates) {
    const grade = byKey.get(wanted);
    if (grade) return { grade, fine: "" };
  }
  for (const wanted of candidates) {
    const [, whole, fine] = fineParts.map((pattern) => pattern.exec(wanted)).find(Boolean) ?? [];
    const grade = whole === undefined ? undefined : byKey.get(whole);
    if (grade) return { grade, fine: fine?.toLowerCase() ?? "" };
  }
  return undefined;
}

/** + - and = are fine parts everywhere, 1 to 3 behind a letter, a to c behind a digit. */
const fineParts = [/^(.+)([-+=])$/, /^(.*[A-Z*])([1-3])$/, /^(\d)([A-C])$/];

/** A scale's grades by every spelling. */
interface Scale {
  readonly byKey: ReadonlyMap<string, Grade>;
  /** It has D, M and P. */
  readonly isVocational: boolean;
}

/** Made once for each scale: a text may be looked for on all of them, and a column holds thousands. */
const scales = new WeakMap<readonly Grade[], Scale>();

function scaleOf(grades: readonly Grade[]): Scale {
  const known = scales.get(grades);
  if (known) return known;
  const byKey = new Map<string, Grade>();
  for (const grade of grades)
    for (const spelling of [grade.name, starsOnly(grade.name), ...(grade.aliases ?? [])]) {
      const key = keyOf(spelling);
      if (!byKey.has(key)) byKey.set(key, grade);
    }
  const isVocational = grades.some(({ name }) => /^(?:D\*?)*(?:M|P)(?:D\*?|M|P)*$/.test(name));
  const scale = { byKey, isVocational };
  scales.set(grades, scale);
  return scale;
}

function inLetters(written: string): string {
  return written
    .replace(/^(?:L|LEVEL)3(?=[DMPSU])/, "")
    .replace(/STARREDDIST(?:INCTION)?|DIST(?:INCTION)?(?:\*|STAR)/g, "D*")
    .replace(/DIST(?:INCTION)?/g, "D")
    .replace(/MERIT/g, "M")
    .replace(/PASS/g, "P")
    .replace(/[-/,&](?=[DMP])/g, "");
}

/** DfE's files write * for A* or D*, and **D for D*D*D. */
function starsOnly(grade: string): string {
  return grade.replace(/[AD]\*/g, "*");
}

/** Case, spaces and the kind of dash do not matter; nor does the number that a sheet makes of a grade ("7.0"). */
function keyOf(text: string): string {
  return text
    .toUpperCase()
    .replace(/\s+/g, "")
    .replace(/[‐‑–—−]/g, "-")
    .replace(/^GRADE(?=.)/, "")
    .replace(/^([AD])STAR/, "$1*")
    .replace(/^(?:FAIL|UNCLASSIFIED|UNGRADED)$/, "U")
    .replace(/^(\d)\.0$/, "$1");
}
