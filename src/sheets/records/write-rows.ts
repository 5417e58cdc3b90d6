import type { Change } from "./change";
import type { AnyLog } from "./read-log";

/** Added when the tab is full, so that it seldom is. */
const spareRows = 500;

/** Cells side by side, one below the other. */
interface Block {
  readonly row: number;
  /** Counted from 0. */
  readonly column: number;
  readonly cells: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
}

/** All new rows as one block, then the cells of each changed row from its first change to its last: other people's columns stay as they are. */
export function blocksOf(log: AnyLog, changes: readonly Change[]): Block[] {
  const added = changes.filter(({ isNew }) => isNew);
  const [first] = added;
  const whole = first
    ? [
        {
          row: first.row,
          column: 0,
          cells: added.map(({ cells }) => rowOf(log, cells)),
          formats: added.map(() => formatsOf(log)),
        },
      ]
    : [];
  const changed = changes.filter(({ isNew, edits }) => !isNew && edits.length > 0);
  return [...whole, ...changed.flatMap((change) => blocksIn(log, change))];
}

function rowOf({ positions }: AnyLog, cells: ReadonlyMap<string, unknown>): unknown[] {
  const row: unknown[] = Array.from({ length: Math.max(...positions.values()) + 1 }, () => "");
  for (const [key, column] of positions) row[column] = cells.get(key) ?? "";
  return row;
}

/** A column that is not ours stays automatic. */
function formatsOf({ table, positions }: AnyLog): string[] {
  const formats = Array.from({ length: Math.max(...positions.values()) + 1 }, () => "General");
  for (const [key, column] of positions) formats[column] = table.columns[key]?.numberFormat ?? "General";
  return formats;
}

function blocksIn(log: AnyLog, { row, cells, edits }: Change): Block[] {
  const ours = new Set(log.positions.values());
  const touched = ["version", ...edits.map(({ key }) => key)].map((key) => log.positions.get(key) ?? 0);
  const [from, to] = [Math.min(...touched), Math.max(...touched)];
  const [values, formats] = [rowOf(log, cells), formatsOf(log)];
  const blocks: Block[] = [];
  for (let column = from; column <= to; column++) {
    let end = column;
    while (end <= to && ours.has(end)) end++;
    if (end > column && touched.some((one) => one >= column && one < end))
      blocks.push({ row, column, cells: [values.slice(column, end)], formats: [formats.slice(column, end)] });
    column = end;
  }
  return blocks;
}

/** Formats come first, so that text stays as it was typed. Where the tab is protected this is what fails, before anything is written. */
export function prepareBlocks(log: AnyLog, blocks: readonly Block[]): (() => void)[] {
  const last = Math.max(0, ...blocks.map(({ row, cells }) => row + cells.length - 1));
  grow(log, last);
  return blocks.map(({ row, column, cells, formats }) => {
    const range = log.sheet.getRange(row, column + 1, cells.length, cells[0]?.length ?? 1);
    range.setNumberFormats(formats.map((line) => [...line]));
    return () => void range.setValues(cells.map((line) => [...line]));
  });
}

export function grow({ sheet }: Pick<AnyLog, "sheet">, lastRow: number): void {
  const size = sheet.getMaxRows();
  if (lastRow > size) sheet.insertRowsAfter(size, lastRow - size - 1 + spareRows);
}
