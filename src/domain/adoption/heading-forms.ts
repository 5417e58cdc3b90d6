import { anyMonth } from "../calendar/month-words";
import { normalise } from "../text/normalise";

const longest = 200;
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?(?:[ ./-](?:\d{1,2}|(?:${anyMonth})[a-z]*))(?:[ ./-]\d{2,4})?`;
/** "to 28 Nov", "01/09/2026 - 28/11/2026", "wk 12", "(1-4)", "(%)", "(4 = best)". */
const asides = [
  /[([{<][^)\]}>]*[)\]}>]/g,
  new RegExp(String.raw`\b(?:to|as at|as of|from|since|until|up to)?\s*${day}(?:\s*(?:-|–|to)\s*${day})?`, "gi"),
  /\b(?:wk|week|wc|w\/c)\.?\s*\d{1,2}\b/gi,
  /\b\d\s*[-–]\s*\d\b/g,
];

/**
 * The forms in which a heading may be known, the whole one first: without what stands in brackets, without days and weeks, and each side of a
 * bar or a stroke between two languages. Normalised, so "% Attendance", "Attendance (%)" and "attendance" are one.
 */
export function headingForms(heading: string): string[] {
  const whole = heading.slice(0, longest);
  const plain = asides.reduce((text, aside) => text.replace(aside, " "), whole);
  const sides = plain.split(/\s[/|–]\s/);
  const forms = [whole, plain, ...(sides.length > 1 ? sides : [])].map(normalise);
  return [...new Set(forms)].filter((form) => form !== "");
}
