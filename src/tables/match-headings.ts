import { headingForms } from "../domain/adoption/heading-forms";
import { headingKey } from "../domain/text/heading-key";
import type { Column } from "./column";

export interface HeadingMatch<Key extends string> {
  /** Key → place among the headings, counted from 0. */
  readonly positions: Map<Key, number>;
  /** Places whose heading is the column's own, not an alias. */
  readonly exact: ReadonlySet<number>;
}

/** Finds columns by heading. A column's own heading wins over an alias, and the leftmost over a second one. */
export function matchHeadings<C extends Readonly<Record<string, Pick<Column, "header" | "aliases">>>>(
  headings: readonly unknown[],
  columns: C,
): HeadingMatch<keyof C & string> {
  const keys = Object.keys(columns) as (keyof C & string)[];
  const places = new Map<string, number[]>();
  headings.forEach((heading, index) => {
    const key = headingKey(heading);
    if (key) places.set(key, [...(places.get(key) ?? []), index]);
  });
  const positions = new Map<keyof C & string, number>();
  const exact = new Set<number>();
  const taken = new Set<number>();
  const take = (key: keyof C & string, spelling: string): boolean => {
    const place = places.get(spelling)?.find((index) => !taken.has(index));
    if (place === undefined) return false;
    positions.set(key, place);
    taken.add(place);
    return true;
  };
  if (places.size === 0) return { positions, exact };
  for (const key of keys) if (take(key, keyOf(columns[key]?.header ?? ""))) exact.add(positions.get(key) as number);
  for (const key of keys) if (!positions.has(key)) columns[key]?.aliases.some((alias) => take(key, keyOf(alias)));
  return { positions, exact };
}

/** Our own spellings are few, and compared with every row that may hold headings. */
const keys = new Map<string, string>();

function keyOf(spelling: string): string {
  const known = keys.get(spelling) ?? headingKey(spelling);
  keys.set(spelling, known);
  return known;
}

/** The headings without brackets, days and weeks; then each side of those in two languages. */
export function otherForms(headings: readonly string[]): string[][] {
  const forms = headings.map((heading) => (heading === "" ? [] : headingForms(heading)));
  const most = forms.reduce((length, those) => Math.max(length, those.length), 0);
  return Array.from({ length: Math.max(0, most - 1) }, (_, place) => forms.map((those) => those[place + 1] ?? ""));
}
