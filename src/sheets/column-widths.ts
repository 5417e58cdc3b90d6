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

/** Strokes, and by how many pixels they leave columns wider than they need. */
interface Plan {
  readonly strokes: readonly Stroke[];
  readonly waste: number;
}

/**
 * The fewest strokes that make each of neighbouring columns as wide as it needs, or a little wider, in their order: a later one goes over part of an
 * earlier, as 60 over the middle of three columns of 90. Of as few, those that leave the columns narrowest. `standing` is what all of them are now,
 * where that is known.
 */
export function strokesFor(needed: readonly number[], standing?: number, wider = mostWider): readonly Stroke[] {
  const known = new Map<string, Plan>();
  const more = (column: number, width: number | undefined) => (width ?? -Infinity) - (needed[column] ?? 0);
  const isRight = (column: number, width: number | undefined) => {
    const wasted = more(column, width);
    return wasted >= 0 && wasted <= wider;
  };

  /** Of columns that are all `under` wide; the first stroke begins where that is wrong, and is made first. */
  function plan(from: number, to: number, under: number | undefined): Plan {
    let [at, waste] = [from, 0];
    while (at <= to && isRight(at, under)) waste += more(at++, under);
    if (at > to) return { strokes: [], waste };
    const key = `${from} ${to} ${under}`;
    const before = known.get(key);
    if (before) return before;
    let best: Plan | undefined;
    for (const width of new Set(needed.slice(at, to + 1).filter((one) => isRight(at, one))))
      for (let last = at; last <= to; last++) {
        if (!isRight(last, width)) continue;
        const [over, beside] = [plan(at + 1, last, width), plan(last + 1, to, under)];
        const strokes = 1 + over.strokes.length + beside.strokes.length;
        const wasted = waste + more(at, width) + over.waste + beside.waste;
        if (best && (best.strokes.length < strokes || (best.strokes.length === strokes && best.waste <= wasted)))
          continue;
        best = {
          strokes: [{ at, length: last - at + 1, width }, ...over.strokes, ...beside.strokes],
          waste: wasted,
        };
      }
    const found = best ?? { strokes: [], waste };
    known.set(key, found);
    return found;
  }

  return plan(0, needed.length - 1, standing).strokes;
}

/** Widths in pixels that neighbouring columns need. `first` counts from 1; `standing` is what all of them are now, where that is known. */
export function setWidths(
  sheet: Sheet,
  first: number,
  needed: readonly number[],
  standing?: number,
  wider = mostWider,
): void {
  for (const { at, length, width } of strokesFor(needed, standing, wider))
    sheet.setColumnWidths(first + at, length, width);
}
