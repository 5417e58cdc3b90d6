type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Neighbouring columns that are given one width. */
export interface Stroke {
  /** Counted from 0. */
  readonly at: number;
  readonly length: number;
  readonly width: number;
}

/**
 * The fewest strokes that give neighbouring columns these widths, in their order: a later one goes over part of an earlier, as 60 over the middle
 * of three columns of 90.
 */
export function strokesFor(widths: readonly number[]): Stroke[] {
  const known = new Map<string, readonly Stroke[]>();

  /** The first stroke begins at `from`, and is made first. */
  function plan(from: number, to: number): readonly Stroke[] {
    const width = widths[from];
    if (from > to || width === undefined) return [];
    const key = `${from} ${to}`;
    const before = known.get(key);
    if (before) return before;
    let best: readonly Stroke[] = [{ at: from, length: 1, width }, ...plan(from + 1, to)];
    for (let next = from + 1; next <= to; next++) {
      if (widths[next] !== width) continue;
      const [first, ...others] = plan(next, to);
      const between = plan(from + 1, next - 1);
      if (first && 1 + others.length + between.length < best.length)
        best = [{ at: from, length: first.length + next - from, width }, ...others, ...between];
    }
    known.set(key, best);
    return best;
  }

  return [...plan(0, widths.length - 1)];
}

/** The same where all of them have one width already, as in a new sheet. */
export const strokesOver = (standing: number, widths: readonly number[]): Stroke[] =>
  strokesFor([standing, ...widths])
    .slice(1)
    .map(({ at, ...stroke }) => ({ ...stroke, at: at - 1 }));

/** Widths in pixels of neighbouring columns. `first` counts from 1; `standing` is what all of them are now, where that is known. */
export function setWidths(sheet: Sheet, first: number, widths: readonly number[], standing?: number): void {
  const strokes = standing === undefined ? strokesFor(widths) : strokesOver(standing, widths);
  for (const { at, length, width } of strokes) sheet.setColumnWidths(first + at, length, width);
}
