import { once } from "../once";
import { nearestWordIn } from "../text/nearest-word";
import { normalise } from "../text/normalise";
import { subjectKey } from "../text/subject-key";
import { subjectNames } from "./subject-names";

// A map, since people may write "constructor" where an object would find something of its own.
const namesByKey = new Map(Object.entries(subjectNames));

/** One name for what people call a subject: "RE" and "RS" are both Religious Studies. Itself where no other name is known. */
export const commonSubject = (text: string): string => namesByKey.get(subjectKey(text))?.[0] ?? text;

/** Looks subjects up among the names that DfE uses; make one for each list of names, since it prepares them. */
export interface SubjectFinder {
  /** Which of the names is meant by what people write; undefined when none is. */
  find(text: string): string | undefined;
  /** The name that was probably meant: one close in spelling to it or to what people call it, else one that shares a long word. */
  nearest(text: string): string | undefined;
}

export function subjectFinder(names: readonly string[]): SubjectFinder {
  const byKey = new Map(names.map((name) => [subjectKey(name), name]));
  function find(text: string): string | undefined {
    const own = subjectKey(text);
    const keys = [own, ...(namesByKey.get(own) ?? []).map(subjectKey)];
    return keys.map((key) => byKey.get(key)).find((name) => name !== undefined);
  }
  const nearestName = once(() =>
    nearestWordIn([...names, ...Object.keys(subjectNames).filter((name) => find(name) !== undefined)]),
  );
  const wordsOf = once(() => names.map((name) => ({ name, words: longWords(name) })));
  function nearest(text: string): string | undefined {
    const near = nearestName()(text);
    if (near !== undefined) return find(near);
    const wanted = longWords(text);
    return wordsOf().find(({ words }) => words.some((word) => wanted.includes(word)))?.name;
  }
  return { find, nearest };
}

export const findSubject = (text: string, names: readonly string[]): string | undefined =>
  subjectFinder(names).find(text);

function longWords(text: string): string[] {
  return normalise(text)
    .split(" ")
    .filter((word) => word.length >= 4)
    .map((word) => (word === "maths" ? "mathematics" : word));
}
