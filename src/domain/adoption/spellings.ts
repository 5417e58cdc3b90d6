import type { Judgement } from "./judgement";
import {
  absence,
  attendance,
  doing,
  happenings,
  incidents,
  lateness,
  missingWork,
  otherwise,
  planned,
  presence,
  sitting,
  sittings,
  some,
} from "./word-lists";
import { otherNumbers, othersAlone, othersMarks, points, targets, taught } from "./words-beside-marks";

/** Words of a heading, normalised, that say what its column is. */
interface Spelling extends Pick<Judgement, "what" | "signal"> {
  /** The source of a regular expression. */
  readonly words: string;
  /** Where it counts: anywhere, in brackets too, at the end, or where the heading says nothing else ("Total", not "Paper 1 total"). */
  readonly counts?: "in brackets too" | "at the end" | "alone";
  /** It says what the column may be, or something bad: what it is has to be asked. */
  readonly isOpen?: true;
}

/** Welsh beside English. In this order: a target by ALPS is a grade, the numerator of a final grade is a total, absence is no attendance. */
export const spellings: readonly Spelling[] = [
  { what: "date", words: "last (?:access|downloaded from this course)|date of birth|dob|timestamp" },
  { what: "total", words: "numerator|denominator|(?:unposted )?(?:current|final) (?:score|points)" },
  {
    what: "rate",
    words: `${presence} (?:\\w+ ){0,3}${otherwise}|${otherwise} (?:\\w+ ){0,2}${presence}`,
    counts: "in brackets too",
    isOpen: true,
  },
  { what: "rate", words: absence, counts: "in brackets too", isOpen: true, signal: "attendance" },
  { what: "rate", words: lateness, counts: "in brackets too", isOpen: true, signal: "punctuality" },
  { what: "rate", words: missingWork, counts: "in brackets too", isOpen: true },
  { what: "rate", words: "absent", counts: "alone", isOpen: true, signal: "attendance" },
  { what: "rate", words: "late", counts: "alone", isOpen: true, signal: "punctuality" },
  { what: "rate", words: `${incidents}|missing|overdue|outstanding`, counts: "alone", isOpen: true },
  { what: "rate", words: doing, counts: "in brackets too" },
  { what: "rate", words: `${happenings}|extra time|percentile|confidence`, counts: "alone" },
  { what: "rate", words: othersMarks, isOpen: true },
  { what: "rate", words: `${otherNumbers}|${othersAlone}`, counts: "alone", isOpen: true },
  {
    what: "rate",
    words: "highest|lowest|best|top|minimum|min|estimated?|estimates|books?|boundary|boundaries",
    counts: "alone",
    isOpen: true,
  },
  {
    what: "gap",
    words: some(
      "residuals?",
      "value added",
      `(?:above|below|off|vs?|versus|against|minus|compared (?:to|with)|relative to) (?:the |their |own )?(?:minimum |min |alps |fft )?${targets}`,
      `(?:distance|grades?|levels?|points?|far) (?:from|off|to) (?:the |their )?${targets}`,
      "gwahaniaeth",
    ),
  },
  {
    what: "gap",
    words: some(
      `(?:(?:grade|meg|target|points?) )?(?:gap|difference|diff|deviation|variance|distance)(?: (?:to|from) ${targets})?`,
      "va(?: score)?",
      "(?:the |mark |latest |last |sustained |grade )?(?:change|trend|movement|fall)(?: since last)?",
      "progress (?:score|points?|measure)",
      "bwlch",
    ),
    counts: "alone",
  },
  {
    what: "sessions",
    words: some(
      "attended",
      `${sitting} (?:present|attd?)`,
      `present ${sitting}`,
      "marks present",
      `actual (?:attendances?|${sitting})`,
    ),
  },
  {
    what: "possible sessions",
    words: some(
      `${planned} (?:marks|attendances?|${sitting})`,
      `(?:attendances?|${sitting}) ${planned}`,
      `total ${sitting}`,
      "glh",
    ),
  },
  {
    what: "possible sessions",
    words: some(planned, `(?:(?:no|number) of )?${sittings}`),
    counts: "alone",
  },
  { what: "sessions", words: some("presents?", "attends", "actual"), counts: "alone" },
  { what: "rate", words: "hours|hrs|oriau", counts: "at the end", isOpen: true },
  { what: "share", words: "punctuality|punctual|punct|on time|prydlondeb", signal: "punctuality" },
  { what: "share", words: "(?:online|vle|moodle) (?:engagement|attendance|activity)|engagement", signal: "online" },
  { what: "share", words: attendance, signal: "attendance" },
  { what: "attitude", words: "attitude(?: to learning)?|atl|a2l|effort|ymdrech|agwedd" },
  {
    what: "points",
    words: some(
      `(?:behaviou?r|behav|beh|negative|sanction|penalty) (?!count)${points}`,
      `(?:house|achievement|ach|conduct|rewards?|praise|positive|ucas|merit|credit|class ?charts) ${points}`,
      "(?:de)?merits",
      "pwyntiau",
    ),
    counts: "in brackets too",
  },
  {
    what: "points",
    words: "behaviou?r|behav|beh|conduct|rewards?|credits?|stars?|dojos?|net|positives|negatives",
    counts: "alone",
    isOpen: true,
  },
  { what: "grade", words: `gcse ${taught}|${taught} gcse`, counts: "at the end" },
  {
    what: "grade",
    words: "target|mtg|meg|wag|cwg|cag|working (?:at|towards)|grade|gradd|predicted|forecast|ap ?\\d|dc ?\\d|targed",
  },
  {
    what: "score",
    words: some(
      "(?:av|avg|average|mean) gcse",
      "gcse (?:av|avg|average|aps|points)",
      "aps|qoe|baseline|prior(?: attainment)?|ks[1-5]|key stage \\d|cat ?4?|midyis|yellis|alis|alps|fft ?\\d*|sas|ngrt|scaled score",
      "(?:reading|spelling) age",
    ),
  },
  { what: "score", words: "gpa|standardi[sz]ed scores?", counts: "alone" },
  { what: "rank", words: "rank|ranking|position|pos|decile|quartile|quintile|stanine|safle" },
  { what: "average", words: "averages?|avg|ave?|mean|overall|cyfartaledd|cyfartalog", counts: "alone" },
  {
    what: "total",
    words: "(?:sub ?|grand |weighted |course )?(?:totals?|ttl|tot)|sum|cumulative|aggregate|agg|cyfanswm",
    counts: "alone",
  },
  { what: "average", words: "average|avg|mean|overall|cyfartaledd", counts: "at the end", isOpen: true },
  {
    what: "average",
    words: "final|current|combined|composite|weighted|ytd|to date|(?:course|module) (?:mark|result)|results?",
    counts: "alone",
    isOpen: true,
  },
  { what: "average", words: "(?:overall|average|avg|mean) (?:of|for|mark|score|in)|cyfartaledd y?", isOpen: true },
  {
    what: "total",
    words: "(?<!\\d |paper |test |exam )(?:total|sum|aggregate|cyfanswm)",
    counts: "at the end",
    isOpen: true,
  },
  { what: "total", words: "cumulative|running total|(?:total|sum) (?:of|for)", isOpen: true },
  {
    what: "other number",
    words: "year|yr|year group|age|seat|row|phone|mobile|tel|telephone|(?:class|group|set) size|size|room|blwyddyn|oed",
    counts: "alone",
  },
  {
    what: "id",
    words: "id|no|number|ref|reference|code|upn|uln|uci|adno|username|e ?mail(?: address)?|rhif",
    counts: "at the end",
  },
  { what: "id", words: "rhif (?:y )?\\w+", counts: "alone" },
];
