import { normalise } from "../domain/text/normalise";
import type { Column } from "./column";

export interface HeadingMatch<Key extends string> {
  /** Key → place among the headings, counted from 0. */
  readonly positions: Map<Key, number>;
  /** Places whose heading is the column's own, not an alias. */
  readonly exact: ReadonlySet<number>;
}

/** Words that people shorten, each with the one that all are compared by. */
const words: Readonly<Record<string, string>> = {
  pct: "percent",
  percentage: "percent",
  av: "average",
  avg: "average",
  ave: "average",
  mean: "average",
  no: "number",
  num: "number",
  nr: "number",
  min: "minimum",
  max: "maximum",
  ref: "reference",
  admin: "admission",
  adm: "admission",
  wk: "week",
};

/** Longer than any heading; what is longer is somebody's text. */
const longest = 200;
/** In brackets stand scales, days and signs: "(1 = best)", "(01/09/2026 - 29/11/2026)", "(%)". They never tell two columns of ours apart. */
const bracketed = /[([](?:\s*\d[^()[\]]*|[^()[\]A-Za-z]*)[)\]]/g;
const percentSign = /%|\bper\s?cent\b/gi;

const singular = (word: string) => (word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word);

/**
 * The form in which headings are compared: "Att (%)", "% Att" and "ATT pct" are one, and so are "Avg GCSE score" and "Average GCSE Scores". ""
 * for what is no heading.
 */
export function headingKey(heading: unknown): string {
  if (typeof heading !== "string" && typeof heading !== "number") return "";
  const text = String(heading).slice(0, longest);
  const plain = normalise(
    text.replace(bracketed, (inside) => (inside.includes("%") ? " % " : " ")).replace(percentSign, " percent "),
  );
  const parts = plain.split(" ").map((word) => words[word] ?? singular(word));
  const named = parts.filter((word) => word !== "percent" && word !== "");
  // On whichever side the sign stands, and however often.
  return [...named, ...(named.length < parts.length && parts.includes("percent") ? ["percent"] : [])].join(" ");
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
