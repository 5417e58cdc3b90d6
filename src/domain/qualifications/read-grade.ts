import type { Grade } from "./qualification";

/** "A* (prior above 9.00)" is the grade A*: a note in brackets after a grade belongs to the reader, not to the grade. */
function withoutNote(text: string): string {
  const trimmed = text.trim();
  const opens = trimmed.endsWith(")") ? trimmed.lastIndexOf("(") : -1;
  return opens < 0 ? trimmed : trimmed.slice(0, opens).trim();
}

/** The grade that a cell's text means on this scale; undefined when it is none of them. */
export function readGrade(text: string, grades: readonly Grade[]): Grade | undefined {
  const wanted = keyOf(withoutNote(text));
  return grades.find(({ name, aliases = [] }) =>
    [name, starsOnly(name), ...aliases].some((spelling) => keyOf(spelling) === wanted),
  );
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
    .replace(/[‐‑–—]/g, "-")
    .replace(/^GRADE/, "")
    .replace(/^(\d)\.0$/, "$1");
}
