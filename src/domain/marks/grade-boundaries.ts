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
    const { grade, from } = boundaryIn(part);
    if (grade === "" || !(from <= 100) || boundaries.some((other) => other.grade === grade))
      return { unreadable: part };
    boundaries.push({ grade, from });
    if (!runsOneWay(boundaries)) return { unreadable: part };
  }
  return parts.length === 0
    ? { unreadable: text }
    : { boundaries: boundaries.sort((one, other) => other.from - one.from) };
}

/** From the end, where the number stands: a pattern that began with the grade would try each of its letters against each number. */
function boundaryIn(part: string): Boundary {
  const found = /[\s:=≥](\d+(?:\.\d+)?)\s*%?$/.exec(part);
  let end = found?.index ?? 0;
  while (end > 0 && /[\s:=≥]/.test(part.charAt(end - 1))) end -= 1;
  return { grade: part.slice(0, end), from: Number(found?.[1]) };
}

/** The grade a percentage earns; below the lowest boundary "U". Boundaries stand highest first, as `readBoundaries` leaves them. */
export function workingAt(percent: number, boundaries: readonly Boundary[]): string {
  return boundaries.find(({ from }) => percent >= from)?.grade ?? "U";
}

// "A 70, B 75" is a slip of the pen, not a course where B is harder than A.
function runsOneWay(boundaries: readonly Boundary[]): boolean {
  const step = (to: number) => Math.sign((boundaries[to]?.from ?? 0) - (boundaries[to - 1]?.from ?? 0));
  return boundaries.length < 2 || (step(1) !== 0 && step(1) === step(boundaries.length - 1));
}
