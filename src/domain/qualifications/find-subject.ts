import { nearestWord } from "../text/nearest-word";
import { normalise } from "../text/normalise";
import { subjectKey } from "../text/subject-key";
import { subjectNames } from "./subject-names";

// A map, since people may write "constructor" where an object would find something of its own.
const namesByKey = new Map(Object.entries(subjectNames));

/** One name for what people call a subject: "RE" and "RS" are both Religious Studies. Itself where no other name is known. */
export const commonSubject = (text: string): string => namesByKey.get(subjectKey(text))?.[0] ?? text;

/** Which of the names DfE uses is meant by what people write; undefined when none is. */
export function findSubject(text: string, names: readonly string[]): string | undefined {
  const byKey = new Map(names.map((name) => [subjectKey(name), name]));
  const candidates = [text, ...(namesByKey.get(subjectKey(text)) ?? [])];
  for (const candidate of candidates) {
    const name = byKey.get(subjectKey(candidate));
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The name that was probably meant: one close in spelling to it or to what people call it, else one that shares a long word. */
export function nearestSubject(text: string, names: readonly string[]): string | undefined {
  const everyday = Object.keys(subjectNames).filter((name) => findSubject(name, names) !== undefined);
  const near = nearestWord(text, [...names, ...everyday]);
  if (near !== undefined) return findSubject(near, names);
  const words = longWords(text);
  return names.find((name) => longWords(name).some((word) => words.includes(word)));
}

function longWords(text: string): string[] {
  return normalise(text)
    .split(" ")
    .filter((word) => word.length >= 4)
    .map((word) => (word === "maths" ? "mathematics" : word));
}
