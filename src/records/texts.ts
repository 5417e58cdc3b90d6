import { cleaned, longest } from "../domain/text/cleaned";
import { isDate } from "../domain/calendar/calendar-date";
import { normalise } from "../domain/text/normalise";
import { asItStands, textOf } from "../tables/grid";
import type { Choice } from "../tables/kind";
import { isNoAnswer } from "./words";
import { blank, type Cell, isBlank, isErrorText, problemWith, type Reading, valueOf } from "./cell";

export { asItStands, textOf };

/** Text as it was typed, without the spaces around it; a number counts as its digits and a tick box as its word. */
export function readText(cell: Cell): Reading<string> {
  if (typeof cell === "string") {
    const text = cell.trim();
    return text === "" ? blank : isErrorText(text) ? problemWith(cell) : valueOf(text);
  }
  if (isBlank(cell)) return blank;
  if (typeof cell === "boolean") return valueOf(String(cell));
  return typeof cell === "number" && Number.isFinite(cell) ? valueOf(String(cell)) : problemWith(cell);
}

/** A text that is compared: of a person, course, subject, group or grade. A longer one is a slip, and told. */
export const readShort =
  (most: number) =>
  (cell: Cell): Reading<string> => {
    if (typeof cell === "string" && cell.length > most) return problemWith(cell);
    return typeof cell === "boolean" ? problemWith(cell) : readText(cell);
  };

export const readName = readShort(longest.name);
/** A heading may be the day on which the work was sat: a sheet makes a day of "12/09". */
export const readHeading = (cell: Cell): Reading<string> => readName(isDate(cell) ? asItStands(cell) : cell);
export const readGradeText = readShort(longest.mark);

/** What stands where an ID should: nothing that tells anybody apart. */
const noId = /^(?:[?\-–—.]+|tbc|tba|n\/?a|none|null|unknown|not known|pending|awaiting|x+|\d+(?:\.\d+)?e\+?\d+)$/i;

/** As most are written: it needs no other look. */
const plainId = /^[a-z]{0,6}[0-9]{1,15}$/i;

/** An ID as it is shown: without the wrapping that exports give it (="101", '102), the ".0" of a number, and what cannot be seen. */
export function readId(cell: Cell): Reading<string> {
  if (typeof cell === "number") return Number.isFinite(cell) && cell < 1e21 ? valueOf(String(cell)) : problemWith(cell);
  if (typeof cell === "string" && plainId.test(cell)) return valueOf(cell);
  if (isBlank(cell)) return blank;
  if (typeof cell !== "string" || cell.length > longest.mark || isErrorText(cell)) return problemWith(cell);
  const unwrapped = cleaned(cell)
    .replace(/^="(.*)"$/, "$1")
    .replace(/^['’]/, "")
    .trim();
  const id = unwrapped.replace(/\s+/g, " ").replace(/^(\d+)\.0+$/, "$1");
  return id === "" ? blank : noId.test(id) ? problemWith(cell) : valueOf(id);
}

/** The form in which IDs are compared: case does not matter. */
export const idKey = (id: string): string => id.toUpperCase();

const withoutZeros = (key: string) => key.replace(/^0+(?=.)/, "");

/**
 * Finds the ID that is meant among those of the workbook's lists, as the first list that has it writes it: zeros at its start count only
 * where they tell two of one list apart.
 */
export function idFinder(...lists: readonly Iterable<string>[]): (id: string) => string | undefined {
  const exact = new Map<string, string>();
  const short = new Map<string, string>();
  const apart = new Set<string>();
  for (const list of lists) {
    const own = new Map<string, string>();
    for (const id of list) {
      const key = idKey(id);
      const bare = withoutZeros(key);
      if ((own.get(bare) ?? key) !== key) apart.add(bare);
      own.set(bare, key);
      if (!exact.has(key)) exact.set(key, id);
      if (!short.has(bare)) short.set(bare, id);
    }
  }
  return (id) => {
    const bare = withoutZeros(idKey(id));
    return apart.has(bare) ? exact.get(idKey(id)) : short.get(bare);
  };
}

/** The same key for every spelling of one learner's ID in these lists. */
export function idKeys(...lists: readonly Iterable<string>[]): (id: string) => string {
  const find = idFinder(...lists);
  return (id) => idKey(find(id) ?? id);
}

/** The same records, each under its learner's ID as `find` writes it, so that they can be compared as they stand. */
export const underOneId = <Named extends { readonly learnerId: string }>(
  find: (id: string) => string | undefined,
  records: readonly Named[],
) =>
  records.map((record): Named => {
    const learnerId = find(record.learnerId) ?? record.learnerId;
    return learnerId === record.learnerId ? record : { ...record, learnerId };
  });

/** The IDs among cells; what is none is left out. */
export function idsAmong(cells: readonly Cell[]): string[] {
  return cells.flatMap((cell) => {
    const id = readId(cell);
    return id.state === "value" ? [id.value] : [];
  });
}

/** Whether two IDs of a workbook name the same; `find` knows its lists. */
export const sameId = (find: (id: string) => string | undefined, id: string): ((other: string) => boolean) => {
  const wanted = idKey(find(id) ?? id);
  return (other) => idKey(find(other) ?? other) === wanted;
};

/** One of a list, whatever its case, spaces and punctuation, or another spelling of one; words for no answer are none. */
export function choiceReader<One extends string>({ oneOf, aliases = {} }: Choice<One>): (cell: Cell) => Reading<One> {
  const spellings = new Map<string, One>([
    ...Object.entries<One>(aliases).map(([spelling, one]) => [keyOf(spelling), one] as const),
    ...oneOf.map((one) => [keyOf(one), one] as const),
  ]);
  return (cell) => {
    const text = readName(cell);
    if (text.state !== "value") return text;
    // "Closed?" and "closed (?)" say that somebody is not sure.
    const one = text.value.includes("?") ? undefined : spellings.get(keyOf(text.value));
    if (one !== undefined) return valueOf(one);
    return isNoAnswer(text.value) ? blank : problemWith(cell);
  };
}

/** "On-site", "on site" and "ONSITE" are one; what has no letters is compared as it stands. */
const keyOf = (text: string) => normalise(text).replace(/ /g, "") || text.trim();
