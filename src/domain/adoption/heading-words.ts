import { normalise } from "../text/normalise";
import type { Judgement } from "./judgement";

/** What a heading says its column is, with the words that say so. */
export interface Said extends Pick<Judgement, "what" | "signal"> {
  readonly found: string;
}

interface Spelling extends Pick<Judgement, "what" | "signal"> {
  readonly words: RegExp;
  /** Where it counts: anywhere, at the end, or where the heading says nothing else ("Total", not "Paper 1 total"). */
  readonly counts?: "at the end" | "alone";
}

const longest = 200;

/** "+/- target", "Maths (±)": gone once a heading is normalised. */
const signs = /\+\s*\/?\s*[-−–]|[-−–]\s*\/\s*\+|[±Δ]/;

/** Welsh beside English. In this order: a target by ALPS is a grade, the numerator of a final grade is a total. */
const spellings: readonly Spelling[] = [
  { what: "date", words: /last (access|downloaded from this course)|date of birth|dob|timestamp/ },
  { what: "total", words: /numerator|denominator|(unposted )?(current|final) (score|points)/ },
  {
    what: "gap",
    words:
      /residuals?|value added|(above|below|off|vs?|versus|against|minus|compared (to|with)|relative to) (the |their |own )?(minimum |min |alps |fft )?(target|mtg|meg|aim|expected|expectation|predicted|prediction|forecast|aspiration\w*)|(distance|grades?|levels?|points?|far) (from|off|to) (the |their )?(target|mtg|meg|aim|expected|prediction|forecast)|gwahaniaeth/,
  },
  {
    what: "gap",
    words:
      /((grade|meg|target|points?) )?(gap|difference|diff|deviation|variance|distance)( (to|from) (target|meg|mtg|aim))?|va( score)?|(the |mark |latest |last |sustained |grade )?(change|trend|movement|fall)( since last)?|progress (score|points?|measure)|bwlch/,
    counts: "alone",
  },
  { what: "possible sessions", words: /possible|possible (attendances|sessions|marks)|sessions possible/ },
  { what: "sessions", words: /attended|sessions present/ },
  { what: "share", words: /punctuality|punctual|punct|on time|prydlondeb/, signal: "punctuality" },
  { what: "share", words: /(online|vle|moodle) (engagement|attendance|activity)|engagement/, signal: "online" },
  { what: "share", words: /attendance|attend|att|presenoldeb/, signal: "attendance" },
  { what: "attitude", words: /attitude( to learning)?|atl|a2l|effort|ymdrech|agwedd/ },
  {
    what: "points",
    words:
      /(behaviou?r|house|achievement|conduct|reward|praise|positive|negative|ucas) (points?|pts)|(de)?merits|pwyntiau/,
  },
  {
    what: "grade",
    words: /target|mtg|meg|wag|cwg|cag|working (at|towards)|grade|gradd|predicted|forecast|ap ?\d|dc ?\d/,
  },
  {
    what: "score",
    words:
      /(av|avg|average|mean) gcse|gcse (av|avg|average|aps|points)|aps|qoe|baseline|prior( attainment)?|ks[1-5]|key stage \d|cat ?4?|midyis|yellis|alis|alps|fft ?\d*|sas|ngrt|scaled score|(reading|spelling) age/,
  },
  { what: "rank", words: /rank|ranking|position|pos|safle/ },
  { what: "average", words: /average|averages|avg|mean|overall|cyfartaledd/, counts: "alone" },
  { what: "total", words: /(sub ?|grand |weighted |course )?(total|ttl)|sum|cyfanswm/, counts: "alone" },
  {
    what: "other number",
    words:
      /(days |sessions )?absent|absences?|lates?|late marks|year|yr|year group|age|seat|row|phone|mobile|tel|telephone|(class|group|set) size|size|room|blwyddyn|oed/,
    counts: "alone",
  },
  {
    what: "id",
    words: /id|no|number|ref|reference|code|upn|uln|uci|adno|username|e ?mail( address)?|rhif/,
    counts: "at the end",
  },
];

/** Beside these a heading says nothing else: a total of marks, an overall score. */
const fillers =
  /^(|current|running|cumulative|latest|marks?|scores?|points?|pct|percent|percentage|per|cent|to|date|so|far|\d+)$/;

/** What stands in brackets is about the numbers, not about the column: "Target (ALPS)", "Essay [Total Pts: 40 Score]". */
const withoutBrackets = (heading: string) => heading.replace(/[([{<][^)\]}>]*[)\]}>]/g, " ").replace(/\|\d+\s*$/, " ");

/** Undefined when the words say nothing of the kind. Of grades and numbers they say it only where the cells fit. */
export function saidByWords(heading: string): Said | undefined {
  const whole = heading.slice(0, longest);
  // Blackboard's columns that are worked out from others.
  if (/total pts:\s*up to/i.test(whole)) return { what: "total", found: "up to" };
  const sign = signs.exec(whole)?.[0];
  if (sign) return { what: "gap", found: sign };
  const bare = normalise(withoutBrackets(whole));
  const text = ` ${bare === "" ? normalise(whole) : bare} `;
  for (const { what, words, counts, signal } of spellings) {
    const match = new RegExp(` (?:${words.source}) `).exec(text);
    if (!match) continue;
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    if (counts === "at the end" && after !== "") continue;
    if (counts === "alone" && ![...before.split(" "), ...after.split(" ")].every((word) => fillers.test(word)))
      continue;
    return { what, found: match[0].trim(), ...(signal && { signal }) };
  }
  return undefined;
}

const percentWords = / (pct|percent|percentage|per cent|canran) /;
const shareInBrackets = /\(\s*\d+\s*%\s*\)|\d{2,}\s*%/;

/** Whether a heading says that its numbers are percentages; "(20%)" does not. */
export function saysPercent(heading: string): boolean {
  const text = heading.slice(0, longest);
  return percentWords.test(` ${normalise(text)} `) || text.replace(shareInBrackets, "").includes("%");
}

/** "(20%)": how much the work counts, or out of what its numbers are. Nobody can tell. */
export const shareOf = (heading: string) => shareInBrackets.exec(heading.slice(0, longest))?.[0];

/** "4 = best", "1 is excellent" → 4, 1. */
export function bestOf(heading: string): number | undefined {
  const spelling = /(\d)\s*(?:=|is|:)\s*(?:the\s)?(?:best|highest|excellent|outstanding|exceptional)/i;
  const best = spelling.exec(heading.slice(0, longest))?.[1];
  return best === undefined ? undefined : Number(best);
}
