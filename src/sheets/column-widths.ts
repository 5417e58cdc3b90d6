type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Neighbouring columns that are given one width. */
export interface Stroke {
  /** Counted from 0. */
  readonly at: number;
  readonly length: number;
  readonly width: number;
}

/** Ours, in pixels: by how much a column may be wider than it needs, so that it goes with others. */
export const mostWider = 30;

/**
 * The fewest strokes that make each of neighbouring columns as wide as it needs, or a little wider, in their order: a later one goes over part of an
 * earlier, as 60 over the middle of three columns of 90. `standing` is what all of them are now, where that is known.
 */
export function strokesFor(needed: readonly number[], standing?: number): readonly Stroke[] {
  const known = new Map<string, readonly Stroke[]>();
  const isRight = (column: number, width: number | undefined) => {
    const need = needed[column] ?? 0;
    return width !== undefined && width >= need && width <= need + mostWider;
  };

  /** Of columns that are all `under` wide; the first stroke begins where that is wrong, and is made first. */
  function plan(from: number, to: number, under: number | undefined): readonly Stroke[] {
    let at = from;
    while (at <= to && isRight(at, under)) at += 1;
    if (at > to) return [];
    const key = `${at} ${to} ${under}`;
    const before = known.get(key);
    if (before) return before;
    let best: readonly Stroke[] | undefined;
    for (const width of new Set(needed.slice(at, to + 1).filter((one) => isRight(at, one))))
      for (let last = at; last <= to; last++) {
        if (!isRight(last, width)) continue;
        const [over, beside] = [plan(at + 1, last, width), plan(last + 1, to, under)];
        if (best && best.length <= 1 + over.length + beside.length) continue;
        best = [{ at, length: last - at + 1, width }, ...over, ...beside];
      }
    known.set(key, best ?? []);
    return best ?? [];
  }

  return plan(0, needed.length - 1, standing);
}

/** Widths in pixels that neighbouring columns need. `first` counts from 1; `standing` is what all of them are now, where that is known. */
export function setWidths(sheet: Sheet, first: number, needed: readonly number[], standing?: number): void {
  for (const { at, length, width } of strokesFor(needed, standing)) sheet.setColumnWidths(first + at, length, width);
}
