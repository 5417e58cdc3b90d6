import { normalise } from "../domain/text/normalise";
import { functionMessages } from "../messages/function-messages";
import { asText, describe, type Cell, type Cells, isBlank, toRows } from "./cells";

/** For each column wanted: its heading and the other names it may have. */
export type Headings<Key extends string> = Record<Key, readonly string[]>;

const rowsAboveTheHeadings = 10;

/**
 * The rows of a range that includes its header row, as records of cells. Columns are found by heading, wherever they stand, and a title
 * above the headings does no harm. Blank rows are left out; an omitted or empty range has none. A column that is not there reads as blank,
 * unless it is required: then it throws a sentence naming the table, what was expected and what was found.
 */
export function readTable<Key extends string>(
  cells: Cells,
  columns: Headings<Key>,
  { name = "", required = [] }: { name?: string; required?: readonly NoInfer<Key>[] } = {},
): Record<Key, Cell>[] {
  const rows = toRows(cells);
  if (rows.every((row) => row.every(isBlank))) return [];
  const { at, places } = findHeadings(rows, columns);
  const missing = required.find((key) => places[key] === undefined);
  if (missing !== undefined)
    throw new Error(functionMessages.tables.missing(name, columns[missing][0] ?? missing, headingsIn(rows[at])));
  return rows
    .slice(at + 1)
    .filter((row) => !row.every(isBlank))
    .map((row) => recordOf(keysOf(columns), (key) => row[places[key] ?? -1] ?? ""));
}

function findHeadings<Key extends string>(rows: readonly Cell[][], columns: Headings<Key>) {
  const places = rows.slice(0, rowsAboveTheHeadings).map((row) => placesIn(row, columns));
  const counts = places.map((found) => Object.values(found).filter((place) => place !== undefined).length);
  const at = counts.indexOf(Math.max(...counts));
  return { at, places: places[at] ?? placesIn([], columns) };
}

function placesIn<Key extends string>(row: readonly Cell[], columns: Headings<Key>): Record<Key, number | undefined> {
  const headings = row.map(headingOf);
  return recordOf(keysOf(columns), (key) => {
    // The heading itself wins over an alias, wherever the two stand.
    return columns[key].map((name) => headings.indexOf(normalise(name))).find((index) => index >= 0);
  });
}

function headingOf(cell: Cell): string | undefined {
  const text = asText(cell);
  return text.state === "value" ? normalise(text.value) : undefined;
}

function headingsIn(row: readonly Cell[] = []): string {
  return row
    .filter((cell) => !isBlank(cell))
    .slice(0, 8)
    .map(describe)
    .join(", ");
}

function keysOf<Key extends string>(columns: Headings<Key>): Key[] {
  return Object.keys(columns) as Key[];
}

function recordOf<Key extends string, Value>(keys: readonly Key[], valueOf: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
