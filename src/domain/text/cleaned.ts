/** How many characters a text of each sort may have; a longer one is a problem, told before anything is worked out from it. Ours. */
export const longest = { mark: 64, name: 200, boundaries: 2000 } as const;

const asTyped = /^[\x20-\x7e]*$/;
// Built from text: as a literal, they would stand invisible in the file.
const invisible = new RegExp("[\\u200b-\\u200d\\u2060\\ufeff\\u00ad]", "g");

/**
 * A short text as it was meant: full-width digits, no-break spaces, ligatures and accents typed in two parts become the usual characters,
 * what cannot be seen goes, spaces at the ends too. Only for a text of known length.
 */
export function cleaned(text: string): string {
  if (asTyped.test(text)) return text.trim();
  return text
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(/\u2212/g, "-")
    .trim();
}
