// Built from text: as a literal, Unicode classes are newer syntax than Apps Script is sure to take.
const otherThanLettersAndDigits = new RegExp("[^\\p{L}\\p{N}]+", "gu");

// Two signs stand for whole phrases of 18 and 8 letters, so that a short text of them would become a long one; each counts as its abbreviation.

/** The form in which headings and names are compared: lower case, and nothing but letters, digits and single spaces. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/\ufdfa/g, "\u0635")
    .replace(/\ufdfb/g, "\u062c")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .replace(otherThanLettersAndDigits, " ")
    .trim();
}

/** The form in which codes are compared: "Test 1" and "TEST  1" are one, "Test 1" and "Test 1 %" two, and so are C, C+ and C#. */
export const codeKey = (text: string): string => text.trim().replace(/\s+/g, " ").toLowerCase();
