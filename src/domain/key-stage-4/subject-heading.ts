import { wholeMonth } from "../calendar/month-words";
import { commonSubject } from "../qualifications/find-subject";
import { normalise } from "../text/normalise";
import { subjectKey } from "../text/subject-key";

/** What tells one sitting of a subject from another, or the kind of award, and no subject. */
const sitting = new RegExp(
  [
    "(?:(?:first|second|third|1st|2nd|3rd) )?(?:sitting|attempt|entry|re ?sits?|re ?takes?|series|session)",
    wholeMonth,
    "spring|summer|autumn|winter",
    "20\\d\\d(?: \\d\\d)?",
    "[njs] ?2\\d",
    "(?:year|yr|y) ?1[0-3]",
    "btec|(?:tech(?:nical)?|first) award|cambridge national|i?gcses?|grades?|results?|final|latest",
    "9 (?:to )?1|aqa|edexcel|pearson|ocr|eduqas|wjec|ccea|(?:higher|foundation) tier",
  ]
    .map((part) => `\\b(?:${part})\\b`)
    .join("|"),
  "g",
);

/** SC is science too, so it is a short course only behind a subject that has one. */
const abbreviated = /\b(?:religious (?:studies|education)|r ?s|r ?e|citizenship|p ?e|physical education|ict)\b.*\bsc\b/;

/** A heading that says of itself that the course is a short one: "RS (short course)", "Citizenship ½", "RE (SC)". */
export const isShortCourse = (heading: string): boolean =>
  /½|\bshort\b|\bhalf\b/i.test(heading) || abbreviated.test(normalise(heading));

/**
 * The subject that a heading above results means, whatever the sitting: "Maths (Nov 2024)", "GCSE Mathematics resit", "Maths S26" and "Maths 2"
 * have one key. A number behind science stays, since its two grades may stand in two columns.
 */
export function subjectOfHeading(heading: string): string {
  const words = inFull(normalise(heading.replace(/½/g, " ").replace(/&/g, " and ")))
    .replace(sitting, " ")
    .replace(isShortCourse(heading) ? /\b(?:short(?: course)?|half|sc)\b/g : /$^/, " ")
    .replace(/\s+/g, " ")
    .trim();
  const isScience = /\bscience\b/.test(words);
  const subject = isScience ? words : words.replace(/ \d{1,2}$/, "");
  return subjectKey(subject === "science" ? subject : commonSubject(subject));
}

/** A heading that says of itself that what stands below is no result: "Forecast Maths", "English mock", "Target (Art)". */
export const isNoResult = (heading: string): boolean =>
  /\b(?:forecasts?|predict(?:ed|ions?)|expected|estimate[ds]?|fft ?\d*|targets?|aspirational|flight ?path|mocks?|ppes?|trials?|practice|interim|ap ?\d|assessment points?|working at|wag|cwg|current)\b/.test(
    normalise(heading),
  );

/** "Eng Lang" and "Eng Lit" as the words they stand for; "Eng" alone may be engineering. */
const inFull = (words: string): string =>
  words
    .replace(/\b(?:eng|english) lang\b/g, "english language")
    .replace(/\b(?:eng|english) lit\b/g, "english literature");

/** English language and English literature; not English as a second language, nor functional English. */
export function isEnglish(heading: string): boolean {
  const text = inFull(normalise(heading));
  return /\benglish\b/.test(text) && !/\b(?:second language|additional|esl|esol|functional)\b/.test(text);
}

export const isLiterature = (heading: string): boolean => /\blit(?:erature)?\b/.test(normalise(heading));

/** Mathematics; not further, additional or functional maths, nor statistics. */
export function isMaths(heading: string): boolean {
  const text = normalise(heading);
  return /\bmath(?:s|ematics)?\b/.test(text) && !/\b(?:further|additional|statistics|functional)\b/.test(text);
}
