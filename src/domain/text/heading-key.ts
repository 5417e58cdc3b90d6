import { normalise } from "./normalise";

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
