import * as z from "zod/mini";
import { once } from "../domain/once";
import type { Column } from "./column";
import { isBlank, textOf } from "./grid";
import { matchHeadings } from "./match-headings";

type Columns = Record<string, Column>;
type CellOf<C extends Column> = z.output<ReturnType<C["schema"]>>;

/** One row under its column keys; a blank cell is absent. */
type RowOf<C extends Columns> = {
  readonly [K in keyof C as C[K]["required"] extends true ? K : never]: CellOf<C[K]>;
} & { readonly [K in keyof C as C[K]["required"] extends true ? never : K]?: CellOf<C[K]> };

export interface CellError {
  /** As the sheet numbers it, from 1. */
  readonly row: number;
  readonly header: string;
  readonly message: string;
}

export interface Parsed<C extends Columns> {
  readonly rows: readonly { readonly row: number; readonly record: RowOf<C> }[];
  readonly errors: readonly CellError[];
  /** Headings of columns that the sheet lacks. */
  readonly missing: readonly string[];
}

export interface Table<C extends Columns> {
  readonly name: string;
  /** What a row is. */
  readonly about: string;
  readonly columns: C;
  readonly keys: readonly (keyof C & string)[];
  readonly headers: readonly string[];
  /** Where each column stands among the headings, counted from 0. */
  positions(headings: readonly unknown[]): Map<keyof C & string, number>;
  parse(values: readonly (readonly unknown[])[], headerRow: number): Parsed<C>;
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

/**
 * A tab as data: from this one object come its headings, its reading and writing by heading, its set-up and its documents.
 * `parse` takes the whole sheet's values and the header row's number (from 1); a bad row never costs the good ones.
 */
export function defineTable<const C extends Columns>(name: string, about: string, columns: C): Table<C> {
  const keys = Object.keys(columns) as (keyof C & string)[];
  const columnOf = (key: keyof C & string): Column => columns[key] as Column;
  const inOrder = new Map(keys.map((key, index) => [key, index]));
  const cellOf = ({ schema, required }: Column) => (required ? schema() : z.optional(schema()));
  const rowSchema = once(() => z.object(Object.fromEntries(keys.map((key) => [key, cellOf(columnOf(key))]))));

  const positions = (headings: readonly unknown[]) => matchHeadings(headings, columns).positions;

  function parse(values: readonly (readonly unknown[])[], headerRow: number): Parsed<C> {
    const at = positions(values[headerRow - 1] ?? []);
    const row = rowSchema();
    const rows: { row: number; record: RowOf<C> }[] = [];
    const errors: CellError[] = [];
    for (let index = headerRow; index < values.length; index++) {
      const cells = [...at].map(([key, column]) => [key, values[index]?.[column]] as const);
      const filled = cells.filter(([, cell]) => !isBlank(cell));
      if (filled.length === 0) continue;
      const record: Record<string, unknown> = Object.fromEntries(filled);
      const result = row.safeParse(record);
      if (result.success) rows.push({ row: index + 1, record: result.data as RowOf<C> });
      else errors.push(...result.error.issues.map((issue) => errorOf(issue, record, index + 1)));
    }
    return { rows, errors, missing: keys.filter((key) => !at.has(key)).map((key) => columnOf(key).header) };
  }

  function errorOf(issue: z.core.$ZodIssue, record: Record<string, unknown>, row: number): CellError {
    const key = String(issue.path[0]);
    const { header } = columnOf(key);
    const found = key in record ? `"${textOf(record[key])}"` : "an empty cell";
    return { row, header, message: `${issue.message.replace(/\.$/, "")}; found ${found}.` };
  }

  function toRow(record: Partial<Record<keyof C, unknown>>, at: ReadonlyMap<keyof C & string, number> = inOrder) {
    const cells: unknown[] = Array.from({ length: Math.max(-1, ...at.values()) + 1 }, () => "");
    for (const [key, column] of at) cells[column] = record[key] ?? "";
    return cells;
  }

  return { name, about, columns, keys, headers: keys.map((key) => columnOf(key).header), positions, parse, toRow };
}
