import { normalise } from "./normalise";

/** Ours: no name is longer, and what is longer was not meant to be one. */
const longestName = 200;

/** The known word that was probably meant: one that begins alike, or is at most a third of the letters away; otherwise undefined. */
export const nearestWord = (word: string, known: Iterable<string>): string | undefined => nearestWordIn(known)(word);

/** `nearestWord` for many words: what is known is prepared once. */
export function nearestWordIn(known: Iterable<string>): (word: string) => string | undefined {
  const candidates = [...known].map((candidate) => ({ candidate, name: normalise(candidate) }));
  return (word) => {
    const wanted = word.length > longestName ? "" : normalise(word);
    if (wanted === "" || wanted.length > longestName) return undefined;
    let nearest: string | undefined;
    let shortest = Infinity;
    for (const { candidate, name } of candidates) {
      if (name === "") continue;
      const limit = Math.max(1, Math.max(wanted.length, name.length) / 3);
      const begins = name.startsWith(wanted) || wanted.startsWith(name);
      const distance = begins ? 0.5 : lettersApart(wanted, name, Math.min(limit, shortest));
      if (distance <= limit && distance < shortest) [nearest, shortest] = [candidate, distance];
    }
    return nearest;
  };
}

/** Levenshtein's distance: single letters added, dropped or changed; Infinity as soon as it must be more than `limit`. */
function lettersApart(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return Infinity;
  const row = Array.from({ length: to.length + 1 }, (_cell, index) => index);
  for (let count = 1; count <= from.length; count++) {
    let diagonal = count - 1;
    row[0] = count;
    let least = count;
    for (let index = 1; index <= to.length; index++) {
      const above = row[index] ?? 0;
      const changed = diagonal + (to[index - 1] === from[count - 1] ? 0 : 1);
      const distance = Math.min(above + 1, (row[index - 1] ?? 0) + 1, changed);
      row[index] = distance;
      if (distance < least) least = distance;
      diagonal = above;
    }
    if (least > limit) return Infinity;
  }
  return row[to.length] ?? 0;
}
