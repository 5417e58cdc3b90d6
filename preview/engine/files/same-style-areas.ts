import type { Area, CellStyle } from "../workbook";

export interface StyledArea {
  readonly area: Area;
  readonly style: Partial<CellStyle>;
}

/** Stretches of a column, and of columns side by side, that look alike; cells without a style are in none. */
export function sameStyleAreas(sheet: string, styles: readonly (readonly Partial<CellStyle>[])[]): StyledArea[] {
  const areas = new Map<string, StyledArea>();
  const columns = Math.max(0, ...styles.map((row) => row.length));
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < styles.length;) {
      const look = JSON.stringify(styles[row]?.[column] ?? {});
      let end = row + 1;
      while (end < styles.length && JSON.stringify(styles[end]?.[column] ?? {}) === look) end++;
      if (look !== "{}") join(areas, sheet, row, column, end - row, look, styles[row]?.[column] ?? {});
      row = end;
    }
  }
  return [...areas.values()];
}

function join(
  areas: Map<string, StyledArea>,
  sheet: string,
  row: number,
  column: number,
  rows: number,
  look: string,
  style: Partial<CellStyle>,
): void {
  const key = (next: number) => `${row} ${rows} ${next} ${look}`;
  const before = areas.get(key(column));
  areas.delete(key(column));
  const area = before ? { ...before.area, columns: before.area.columns + 1 } : { sheet, row, column, rows, columns: 1 };
  areas.set(key(column + 1), { area, style });
}
