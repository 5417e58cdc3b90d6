/** A grade and the lowest percentage that earns it. */
export type Boundary = { grade: string; from: number };

/**
 * Reads "A* 80, A 70, B 60": lower bounds in percent, best grade first or last, separated by commas, semicolons or lines.
 * What cannot be read is returned as the part at fault.
 */
export function readBoundaries(text: string): { boundaries: Boundary[] } | { unreadable: string } {
  const parts = text
    .split(/[,;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const boundaries: Boundary[] = [];
  for (const part of parts) {
    const [, grade, digits] = /^(\S.*?)[\s:=≥]+(\d+(?:\.\d+)?)\s*%?$/.exec(part) ?? [];
    const from = Number(digits);
    if (grade === undefined || !(from <= 100) || boundaries.some((other) => other.grade === grade))
      return { unreadable: part };
    boundaries.push({ grade, from });
    if (!runsOneWay(boundaries)) return { unreadable: part };
  }
  return parts.length === 0
    ? { unreadable: text }
    : { boundaries: boundaries.sort((one, other) => other.from - one.from) };
}

/** The grade a percentage earns; below the lowest boundary "U". Boundaries stand highest first, as `readBoundaries` leaves them. */
export function workingAt(percent: number, boundaries: readonly Boundary[]): string {
  return boundaries.find(({ from }) => percent >= from)?.grade ?? "U";
}

// "A 70, B 75" is a slip of the pen, not a course where B is harder than A.
function runsOneWay(boundaries: readonly Boundary[]): boolean {
  const steps = boundaries.slice(1).map(({ from }, index) => from - (boundaries[index]?.from ?? from));
  return steps.every((step) => step > 0) || steps.every((step) => step < 0);
}
