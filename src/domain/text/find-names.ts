import { normalise } from "./normalise";

const wordsOf = (text: string) =>
  normalise(text)
    .split(" ")
    .filter((word) => word !== "");

/** Whether each word that was typed begins a word of the name of its own, in any order, or the whole begins the ID. Accents do not matter. */
export function matchesName(typed: string, name: string, id: string): boolean {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return false;
  if (id.trim().toLowerCase().startsWith(typed.trim().toLowerCase())) return true;
  const words = wordsOf(name);
  // The longest first, so that a short one does not take the only word that it fits.
  return [...wanted]
    .sort((one, other) => other.length - one.length)
    .every((part) => {
      const place = words.findIndex((word) => word.startsWith(part));
      if (place >= 0) words.splice(place, 1);
      return place >= 0;
    });
}

/** Whether two cells name the same person; an empty one names nobody. */
export const isSameName = (one: string, other: string): boolean =>
  normalise(one) !== "" && normalise(one) === normalise(other);
