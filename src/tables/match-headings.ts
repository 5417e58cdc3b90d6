import { normalise } from "../domain/text/normalise";
import type { Column } from "./column";

export interface HeadingMatch<Key extends string> {
  /** Key → place among the headings, counted from 0. */
  readonly positions: Map<Key, number>;
  /** Places whose heading is the column's own, not an alias. */
  readonly exact: ReadonlySet<number>;
}

const textOf = (heading: unknown) =>
  typeof heading === "string" || typeof heading === "number" ? normalise(String(heading)) : "";

/** Finds columns by heading. A column's own heading wins over an alias, and the leftmost over a second one. */
export function matchHeadings<C extends Record<string, Pick<Column, "header" | "aliases">>>(
  headings: readonly unknown[],
  columns: C,
): HeadingMatch<keyof C & string> {
  const keys = Object.keys(columns) as (keyof C & string)[];
  const places = new Map<string, number[]>();
  headings.forEach((heading, index) => {
    const text = textOf(heading);
    if (text) places.set(text, [...(places.get(text) ?? []), index]);
  });
  const positions = new Map<keyof C & string, number>();
  const exact = new Set<number>();
  const taken = new Set<number>();
  const take = (key: keyof C & string, heading: string): boolean => {
    const place = places.get(normalise(heading))?.find((index) => !taken.has(index));
    if (place === undefined) return false;
    positions.set(key, place);
    taken.add(place);
    return true;
  };
  for (const key of keys) {
    const { header } = columns[key] as Column;
    if (take(key, header)) exact.add(positions.get(key) as number);
  }
  for (const key of keys) if (!positions.has(key)) (columns[key] as Column).aliases.some((alias) => take(key, alias));
  return { positions, exact };
}
