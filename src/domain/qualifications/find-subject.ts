import { nearestWord } from "../text/nearest-word";
import { normalise } from "../text/normalise";
import { subjectNames } from "./subject-names";

/** "Accounting / Finance" and "accounting/finance" have one key; so have "D&T" and "Design and Technology". */
export function subjectKey(text: string): string {
  return normalise(text.replaceAll("&", " and "))
    .replace(/\b(?:dt|d and t)\b/g, "design and technology")
    .replaceAll(" ", "");
}

/** Which of the names DfE uses is meant by what people write; undefined when none is. */
export function findSubject(text: string, names: readonly string[]): string | undefined {
  const byKey = new Map(names.map((name) => [subjectKey(name), name]));
  const candidates = [text, ...(subjectNames[subjectKey(text)] ?? [])];
  for (const candidate of candidates) {
    const name = byKey.get(subjectKey(candidate));
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The name that was probably meant: one close in spelling, else one that shares a word of four letters or more. */
export function nearestSubject(text: string, names: readonly string[]): string | undefined {
  const words = longWords(text);
  return nearestWord(text, names) ?? names.find((name) => longWords(name).some((word) => words.includes(word)));
}

function longWords(text: string): string[] {
  return normalise(text)
    .split(" ")
    .filter((word) => word.length >= 4)
    .map((word) => (word === "maths" ? "mathematics" : word));
}
