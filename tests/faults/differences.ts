import { isSpilled, type TabState } from "./workbook-state";

const cellsOf = (state: readonly TabState[], tab: string) => state.find(({ name }) => name === tab)?.cells ?? [];

/** Cells that held something, which neither stands there now, below rows that were put above or right of a column that came, nor gave way to what a good run puts there. */
export function lostCells(before: readonly TabState[], now: readonly TabState[], good: readonly TabState[]): string[] {
  return before.flatMap(({ name, cells }) => {
    const [present, wanted] = [cellsOf(now, name), cellsOf(good, name)];
    const putAbove = Math.max(0, emptyAbove(present) - emptyAbove(cells));
    return cells.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        if (cell === "" || isSpilled(cell)) return [];
        const found = present[row + putAbove]?.[column] ?? "";
        // Right of a column that a good run puts in, which is there already.
        const hasMoved = [present[row + putAbove], wanted[row]].every((now) => now?.[column + 1] === cell);
        return found === cell || found === (wanted[row]?.[column] ?? "") || hasMoved
          ? []
          : [`${name}, row ${row + 1}, column ${column + 1}: held ${cell}, holds ${found || "nothing"}`];
      }),
    );
  });
}

const emptyAbove = (cells: TabState["cells"]): number =>
  Math.max(
    0,
    cells.findIndex((row) => row.some((cell) => cell !== "")),
  );

/** The first difference of each tab, in a sentence. */
export function differences(expected: readonly TabState[], found: readonly TabState[]): string[] {
  const tabs = (state: readonly TabState[]) => state.map(({ name }) => name).join(", ");
  if (tabs(expected) !== tabs(found)) return [`expected the tabs ${tabs(expected)}; found ${tabs(found)}`];
  return expected.flatMap((tab, index) => differencesOf(tab, found[index] ?? tab));
}

function differencesOf(expected: TabState, found: TabState): string[] {
  const rows = Math.max(expected.cells.length, found.cells.length);
  const wrong = Array.from({ length: rows }, (_, row) => row).find(
    (row) => JSON.stringify(trimmed(expected.cells[row])) !== JSON.stringify(trimmed(found.cells[row])),
  );
  if (wrong !== undefined) {
    const [good = [], bad = []] = [expected.cells[wrong], found.cells[wrong]];
    const column = Array.from({ length: Math.max(good.length, bad.length) }, (_, at) => at).find(
      (at) => (good[at] ?? "") !== (bad[at] ?? ""),
    );
    const where = `${expected.name}, row ${wrong + 1}, column ${(column ?? 0) + 1}`;
    return [`${where}: expected ${good[column ?? 0] || "nothing"}; found ${bad[column ?? 0] || "nothing"}`];
  }
  return expected.rest === found.rest ? [] : [`${expected.name}: expected ${expected.rest}; found ${found.rest}`];
}

/** Empty cells at a row's end do not count. */
function trimmed(row: readonly string[] = []): readonly string[] {
  const last = row.findLastIndex((cell) => cell !== "");
  return row.slice(0, last + 1);
}
