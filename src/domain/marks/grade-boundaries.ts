import { allQualifications } from "../qualifications/all-qualifications";
import { readGrade } from "../qualifications/read-grade";

/** A grade and the lowest percentage that earns it. */
export type Boundary = { grade: string; from: number };

/** Longer than any course's; nothing is looked for in a longer text. */
const longest = 2000;

/**
 * Reads "A* 80, A 70, B 60": lower bounds in percent, best grade first or last, separated by commas, semicolons or lines, or by nothing but
 * spaces where each grade is one word ("A* 80 A 70", "A*=80 A=70", "A* - 80"). What cannot be read is returned as the part at fault.
 */
export function readBoundaries(text: string): { boundaries: Boundary[] } | { unreadable: string } {
  const parts = text
    .slice(0, longest + 1)
    .split(/[,;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0 || text.length > longest) return { unreadable: text };
  const boundaries: Boundary[] = [];
  for (const part of parts) {
    const read = pairsIn(part);
    if (read.length === 0 || read.some(({ grade }) => isNoGrade.test(grade))) return { unreadable: part };
    for (const boundary of read) {
      if (!(boundary.from <= 100) || boundaries.some((other) => other.grade === boundary.grade))
        return { unreadable: part };
      boundaries.push(boundary);
      if (!runsOneWay(boundaries)) return { unreadable: part };
    }
  }
  boundaries.sort((one, other) => other.from - one.from);
  return areShares(boundaries) || areTurned(boundaries) ? { unreadable: text } : { boundaries };
}

/** "A* 0.8, A 0.7" would make an A* of one per cent. */
const areShares = (boundaries: readonly Boundary[]) =>
  boundaries.every(({ from }) => from <= 1) && boundaries.some(({ from }) => from > 0);

/** Whether grades stand upside down on every scale that has them all: "E 80, D 70, A 40". */
function areTurned(boundaries: readonly Boundary[]): boolean {
  if (boundaries.length < 2) return false;
  let isOnScale = false;
  for (const { grades } of allQualifications()) {
    const read = boundaries.map(({ grade }) => readGrade(grade, grades));
    if (read.includes(undefined)) continue;
    const places = read.map((grade) => grades.findIndex((one) => one === grade));
    if (places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))) return false;
    isOnScale = true;
  }
  return isOnScale;
}

/** "A* 80. A 70. B" and "A* above" are no grades. */
const isNoGrade = /[<>.|/]|\b(?:above|over|below|under|from|at least|min(?:imum)?|to)\b/i;

const isNumber = (word: string) => /^\d+(?:\.\d+)?%?$/.test(word);
const percentOf = (word: string) => Number(word.replace("%", ""));

/** One grade of several words and its percentage, or grades of one word and percentages in turn; none for anything else. */
function pairsIn(part: string): Boundary[] {
  const words = part
    .replace(/(\d)\s+%/g, "$1%")
    .replace(/\s[-–—]+\s*(?=\d)/g, " ")
    .split(/[\s:=≥]+/)
    .filter((word) => word !== "");
  const last = words[words.length - 1] ?? "";
  const name = words.slice(0, -1);
  if (name.length === 0 || !isNumber(last)) return [];
  const grades = words.filter((_word, place) => place % 2 === 0);
  const numbers = words.filter((_word, place) => place % 2 === 1);
  const areWords = !grades.some((grade) => /^(?:level|entry|grade|band)$/i.test(grade));
  if (words.length > 2 && areWords && grades.length === numbers.length && numbers.every(isNumber))
    return grades.map((grade, place) => ({ grade, from: percentOf(numbers[place] ?? "") }));
  // "Level 2 80" is one grade; with more numbers among its words it is several that nobody can tell apart.
  const isOne = name.filter(isNumber).length <= 1 && !name.some((word) => isNumber(word) && percentOf(word) >= 10);
  return isOne || name.length === 1 ? [{ grade: name.join(" "), from: percentOf(last) }] : [];
}

/** The grade a percentage earns; below the lowest boundary "U". Boundaries stand highest first, as `readBoundaries` leaves them. */
export function workingAt(percent: number, boundaries: readonly Boundary[]): string {
  for (const { grade, from } of boundaries) if (percent >= from) return grade;
  return "U";
}

// "A 70, B 75" is a slip of the pen, not a course where B is harder than A.
function runsOneWay(boundaries: readonly Boundary[]): boolean {
  const step = (to: number) => Math.sign((boundaries[to]?.from ?? 0) - (boundaries[to - 1]?.from ?? 0));
  return boundaries.length < 2 || (step(1) !== 0 && step(1) === step(boundaries.length - 1));
}
