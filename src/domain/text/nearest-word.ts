import { normalise } from "./normalise";

/** The known word that was probably meant: one that begins alike, or is at most a third of the letters away; otherwise undefined. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const wanted = normalise(word);
  if (wanted === "") return undefined;
  let nearest: string | undefined;
  let shortest = Infinity;
  for (const candidate of known) {
    const name = normalise(candidate);
    const distance = name.startsWith(wanted) || wanted.startsWith(name) ? 0.5 : lettersApart(wanted, name);
    const near = distance <= Math.max(1, Math.max(wanted.length, name.length) / 3);
    if (near && name !== "" && distance < shortest) [nearest, shortest] = [candidate, distance];
  }
  return nearest;
}

/** Levenshtein's distance: single letters added, dropped or changed. */
function lettersApart(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_cell, index) => index);
  for (let count = 0; count < from.length; count++) {
    let diagonal = count;
    row = row.reduce<number[]>((next, above, index) => {
      const left = next[index - 1];
      next.push(
        left === undefined
          ? count + 1
          : Math.min(above + 1, left + 1, diagonal + (to[index - 1] === from[count] ? 0 : 1)),
      );
      diagonal = above;
      return next;
    }, []);
  }
  return row[to.length] ?? 0;
}
