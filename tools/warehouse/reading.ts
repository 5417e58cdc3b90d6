import { longest } from "../../src/domain/text/cleaned";
import { decidedWords, flagReader, noConcerns, readConcern } from "../../src/records/words";
import { isChoice, isFlag, type Kind } from "../../src/tables/kind";
import { normalise } from "../../src/domain/text/normalise";

// A cell comes as text. What is not plainly what its kind says is NULL, and counted in the view of quality: a view may know less than the
// workbook, never something else.

/** What a pattern takes out; NULL without a match also where an engine gives an empty text. */
const taken = (cell: string, pattern: string): string => `NULLIF(REGEXP_EXTRACT(${cell}, ${pattern}), '')`;

/** The cell without spaces around it; NULL where it is empty, an error or still being calculated. */
export const cleaned = (cell: string): string =>
  `IF(REGEXP_CONTAINS(${cell}, r'^\\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\\s*$'), NULL, NULLIF(TRIM(${cell}), ''))`;

const quoted = (texts: readonly string[]) => texts.map((text) => `'${text.replace(/['\\]/g, "\\$&")}'`).join(", ");

const amount = (cell: string) =>
  `IF(REGEXP_CONTAINS(${cell}, r'^[+-]?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\\s*%?$'), SAFE_CAST(REPLACE(${cell}, '%', '') AS FLOAT64), NULL)`;

const number = (cell: string) =>
  `IF(REGEXP_CONTAINS(${cell}, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?\\s*%?$'), SAFE_CAST(REPLACE(REPLACE(${cell}, ',', ''), '%', '') AS FLOAT64), ${amount(cell)})`;

/** 0.86 and 86% are both 86. */
const share = (cell: string) => {
  const value = amount(cell);
  return `CASE WHEN ${value} > 0 AND ${value} <= 1 AND NOT ENDS_WITH(${cell}, '%') THEN ROUND(${value} * 100, 9) WHEN ${value} >= 0 AND ${value} <= 100 THEN ${value} END`;
};

/** 2025-09-01, with a time behind it or not, or 01/09/2025, the day first. */
const day = (cell: string) => {
  const british = (part: string) => taken(cell, `r'${part}'`);
  return `COALESCE(SAFE_CAST(${taken(cell, "r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'")} AS DATE), SAFE_CAST(CONCAT(${british("^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$")}, '-', LPAD(${british("^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}")}, 2, '0'), '-', LPAD(${british("^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}")}, 2, '0')) AS DATE))`;
};

/** What is compared of a word: case, spaces and dashes do not matter. */
const wordKey = (cell: string) => `UPPER(REPLACE(REPLACE(REPLACE(${cell}, ' ', ''), '-', ''), '_', ''))`;
const keyOfWord = (text: string) => text.replace(/[ \-_]/g, "").toUpperCase();

function flag(cell: string, own: readonly string[]): string {
  const read = flagReader(own);
  const said = [...decidedWords, ...own, ...own.map((word) => `no ${word}`), "x"];
  const among = (answer: boolean) =>
    quoted([
      ...new Set(
        said
          .filter((word) => {
            const reading = read(word);
            return reading.state === "value" && reading.value === answer;
          })
          .map(keyOfWord),
      ),
    ]);
  return `CASE WHEN ${wordKey(cell)} IN (${among(true)}) THEN TRUE WHEN ${wordKey(cell)} IN (${among(false)}) THEN FALSE END`;
}

/** Any words in a column of concerns are somebody's note of one. */
function concern(cell: string): string {
  const denied = [...noConcerns, ...decidedWords].filter((word) => {
    const reading = readConcern(word);
    return reading.state === "value" && !reading.value;
  });
  return `CASE WHEN ${wordKey(cell)} IN (${quoted([...new Set(denied.map(keyOfWord))])}) THEN FALSE WHEN ${cell} IS NOT NULL THEN TRUE END`;
}

function choice(
  cell: string,
  { oneOf, aliases = {} }: { oneOf: readonly string[]; aliases?: Readonly<Record<string, string>> },
) {
  const spellings = (one: string) => [one, ...Object.keys(aliases).filter((alias) => aliases[alias] === one)];
  const key = (text: string) => normalise(text).replace(/ /g, "").toUpperCase() || text.trim();
  const cases = oneOf.map(
    (one) =>
      `WHEN ${wordKey(cell)} IN (${quoted([...new Set(spellings(one).flatMap((text) => [key(text), keyOfWord(text)]))])}) THEN ${quoted([one])}`,
  );
  // As it is mostly written first: that costs nothing.
  return `CASE WHEN ${cell} IN (${quoted(oneOf)}) THEN ${cell} ${cases.join(" ")} END`;
}

/** What stands where an ID should, and tells nobody apart. */
const noId =
  "^(?:[?\\-–—.]+|TBC|TBA|N/?A|NONE|NULL|UNKNOWN|NOT KNOWN|PENDING|AWAITING|X+|[0-9]+(?:\\.[0-9]+)?E\\+?[0-9]+)$";

/** An ID in the form in which IDs are compared, without what exports put around it. Zeros at its start stay. */
function id(cell: string): string {
  const bare = `UPPER(TRIM(COALESCE(${taken(cell, `r'^="(.*)"$'`)}, ${taken(cell, `r"^['’](.*)$"`)}, ${taken(cell, "r'^([0-9]+)\\.0+$'")}, ${cell})))`;
  return `IF(REGEXP_CONTAINS(${bare}, r'${noId}'), NULL, NULLIF(${bare}, ''))`;
}

/** In BigQuery SQL: what a cell that was cleaned means under a kind. */
export function readingOf(kind: Kind, cell: string): string {
  if (isChoice(kind)) return choice(cell, kind);
  if (isFlag(kind)) return flag(cell, kind === "flag" ? [] : kind.flag);
  switch (kind) {
    case "number":
      return number(cell);
    case "count":
      return `IF(${number(cell)} >= 0, ${number(cell)}, NULL)`;
    case "share":
      return share(cell);
    case "day":
    case "moment":
      return day(cell);
    case "concern":
      return concern(cell);
    case "id":
      return id(cell);
    case "name":
    case "grade":
      return `IF(SUBSTR(${cell}, ${(kind === "name" ? longest.name : longest.mark) + 1}, 1) <> '', NULL, ${cell})`;
    case "consent":
    case "text":
      return cell;
  }
}

/** Of a column in BigQuery. */
export function typeOf(kind: Kind): "STRING" | "FLOAT64" | "DATE" | "BOOL" {
  if (isChoice(kind)) return "STRING";
  if (isFlag(kind) || kind === "concern") return "BOOL";
  if (kind === "number" || kind === "count" || kind === "share") return "FLOAT64";
  return kind === "day" || kind === "moment" ? "DATE" : "STRING";
}
