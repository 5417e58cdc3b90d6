interface Marks {
  readonly cells: readonly unknown[];
  readonly maximum: number | undefined;
  readonly weight: number;
}

/** Ours: fewer agree by chance. */
const fewestRows = 3;
/** In percentage points: of a number without decimals. */
const mostApart = 0.5 + 1e-9;

/** Whether a column is the average of the work in every row where both are numbers, in per cent or as a share. */
export function agreesWithWork(own: readonly unknown[], work: readonly Marks[]): boolean {
  const rows = own.flatMap((found, row) => {
    if (typeof found !== "number") return [];
    const marks = work.flatMap(({ cells, maximum, weight }) => {
      const mark = cells[row];
      return typeof mark === "number" && maximum !== undefined ? [{ percent: (mark / maximum) * 100, weight }] : [];
    });
    const weights = marks.reduce((sum, { weight }) => sum + weight, 0);
    if (weights === 0) return [];
    return [{ found, right: marks.reduce((sum, { percent, weight }) => sum + percent * weight, 0) / weights }];
  });
  const full = rows.every(({ found }) => found <= 1) ? 100 : 1;
  return rows.length >= fewestRows && rows.every(({ found, right }) => Math.abs(found * full - right) <= mostApart);
}
