import { normalise } from "./normalise";

/** "Accounting / Finance" and "accounting/finance" have one key; so have "D&T" and "Design and Technology". */
export function subjectKey(text: string): string {
  return normalise(text.replace(/&/g, " and "))
    .replace(/\b(?:dt|d and t)\b/g, "design and technology")
    .replace(/ /g, "");
}
