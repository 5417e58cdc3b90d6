import type { Column } from "./column";
import { matchHeadings } from "./match-headings";

type Columns = Readonly<Record<string, Column>>;

/** A tab as data: from this one object come its headings, its reading and writing by heading, its set-up and its documents. */
export interface Table<C extends Columns = Columns> {
  readonly name: string;
  /** What a row is. */
  readonly about: string;
  readonly columns: C;
  readonly keys: readonly (keyof C & string)[];
  readonly headers: readonly string[];
  /** Where each column stands among the headings, counted from 0. */
  positions(headings: readonly unknown[]): Map<keyof C & string, number>;
  /** The cells of one row, in the order of `positions`; cells of other columns are "". */
  toRow(record: Partial<Record<keyof C, unknown>>, positions?: ReadonlyMap<keyof C & string, number>): unknown[];
}

/** Any table, where only its headings and the look of its columns matter. */
export interface TabDefinition {
  readonly name: string;
  /** What a row is. */
  readonly about: string;
  readonly columns: Columns;
  readonly keys: readonly string[];
  readonly headers: readonly string[];
  positions(headings: readonly unknown[]): ReadonlyMap<string, number>;
}

export function defineTable<const C extends Columns>(name: string, about: string, columns: C): Table<C> {
  const keys = Object.keys(columns) as (keyof C & string)[];
  const inOrder = new Map(keys.map((key, index) => [key, index]));
  const headers = keys.map((key) => (columns[key] as Column).header);
  const positions = (headings: readonly unknown[]) => matchHeadings(headings, columns).positions;

  function toRow(record: Partial<Record<keyof C, unknown>>, at: ReadonlyMap<keyof C & string, number> = inOrder) {
    const cells: unknown[] = Array.from({ length: Math.max(-1, ...at.values()) + 1 }, () => "");
    for (const [key, column] of at) cells[column] = record[key] ?? "";
    return cells;
  }

  return { name, about, columns, keys, headers, positions, toRow };
}

/** The columns that a tab is made with; with `filled` those too that the action that fills them adds. */
export const keysToMake = ({ keys, columns }: TabDefinition, filled: boolean): readonly string[] =>
  filled ? keys : keys.filter((key) => !columns[key]?.whenFilled);
