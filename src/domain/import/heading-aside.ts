import { saidByWords } from "../adoption/heading-words";
import { normalise } from "../text/normalise";
import type { TargetKey } from "./import-file";

/** Whether a heading stays what it is with what stands beside its own words: "(to date)" is the same, "(target)" another figure, "(Ph1)" nobody knows. */
type Aside = "same" | "other" | "unknown";

const bracketed = /[([{<]([^)\]}>]*)[)\]}>]/g;
const betweenSides = /\s[/|–]\s/;

/** Days, and stretches of time that the day of the file ends. */
const spans = [
  /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b/g,
  /\b(?:20\d\d|\d\d)\s*[-–/]\s*(?:20)?\d\d\b/g,
  /\b\d{1,2}\s*[-–]\s*\d{1,3}\b/g,
  /\b20\d\d\b/g,
];

/** Ours: beside these a figure is still the learner's own, of until now. */
const harmless =
  /^(|percent|pct|percentage|per|cent|rate|canran|current|currently|running|cumulative|overall|latest|ytd|to|date|so|far|up|of|the|from|since|until|as|at|on|in|for|and|this|actual|own|individual|student|students|learner|learners|pupil|pupils|academic|school|year|yr|term|half|autumn|aut|spring|spr|summer|sum|ht ?\d?|week|weeks|wk|wks|wc|hyd|yn|hyn|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|100)$/;
const dated =
  /\b(week|weeks|wk|wks|wc|term|half|ht|year|yr|autumn|spring|summer|[a-z]{3,9}day)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

const count = "number|no|count|logged|recorded|incidents?|events?";
const gcse = "gcses?|grades?|results?|lang(uage)?|best|highest|ks4|tgau";
const test = "levels?|results?|scores?|initial|assessments?|diagnostic|bksb|start|starting";
/** What says the same again, or which of the kind it is. */
const ownWords: Partial<Record<TargetKey, string>> = {
  attendance: "attendance|att|presenoldeb",
  punctuality: "punctuality|punct|prydlondeb",
  online: "online|engagement|vle|moodle|canvas|teams|google|classroom",
  behaviour: `${count}|negatives?|behaviour|ymddygiad|digwyddiadau`,
  achievements: `${count}|positives?|achievements?|cyflawniad(au)?`,
  prior: "gcses?|points?|average|avg|av|mean|scores?|aps|ks4|tgau",
  gcseEnglish: `${gcse}|english|eng|saesneg`,
  gcseMaths: `${gcse}|maths?|mathematics|mathemateg`,
  diagnosticEnglish: `${test}|english|literacy|saesneg|llythrennedd`,
  diagnosticMaths: `${test}|maths?|numeracy|mathemateg|rhifedd`,
};
/** Of the counts: what is counted, and where it is no count. */
const otherWords: Partial<Record<TargetKey, RegExp>> = {
  behaviour: /\b(positives?|points?|pts|scores?|net|balance|target|class|cohort|average|previous|resolved|hours?)\b/i,
  achievements: /\b(negatives?|target|class|cohort|average|previous)\b/i,
};

/**
 * What stands in brackets, or on the other side of a stroke, of a heading that is known as a column without it.
 *
 * @param form that is known, normalised
 */
export function asideOf(heading: string, form: string, use: TargetKey): Aside {
  const inBrackets = [...heading.matchAll(bracketed)].map(([, inside = ""]) => inside);
  const sides = heading.replace(bracketed, " ").split(betweenSides);
  const asides = [...inBrackets, ...(sides.length > 1 ? sides.filter((side) => normalise(side) !== form) : [])];
  if (asides.every((aside) => normalise(aside) === "")) return "same";
  if (saysOther(heading, use) || asides.some((aside) => otherWords[use]?.test(aside))) return "other";
  return asides.every((aside) => isHarmless(aside, use)) ? "same" : "unknown";
}

const shares: ReadonlySet<string> = new Set(["attendance", "punctuality", "online"]);

/** A rate that is not the learner's own, minutes, sessions that there were. */
function saysOther(heading: string, use: TargetKey): boolean {
  if (!shares.has(use)) return false;
  return [heading, heading.replace(/[()[\]{}<>]/g, " ")].some((text) => {
    const said = saidByWords(text);
    return said !== undefined && !(said.what === "share" && said.signal === use);
  });
}

function isHarmless(aside: string, use: TargetKey): boolean {
  const own = new RegExp(`^(?:${ownWords[use] ?? ""})$`);
  const words = normalise(spans.reduce((text, span) => text.replace(span, " "), aside)).split(" ");
  const isDated = dated.test(aside);
  return words.every(
    (word) => harmless.test(word) || own.test(word) || (isDated && /^\d{1,2}(?:st|nd|rd|th)?$/.test(word)),
  );
}
