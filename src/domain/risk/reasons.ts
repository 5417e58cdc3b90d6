import { inWords } from "../numbers/tidy";
import type { Policy } from "../policy/settings";
import { areasIn, asksIn, type Judged, type Verdicts } from "./judge";
import type { Area, Measure } from "./measure";
import { measures } from "./measures";
import { isEnough, tierAt } from "./tier-of";

/** Why a row has its tier. `says` is the value and its line; of what cannot be read, the heading and what was found. */
export interface Reason {
  readonly is: "severe" | "amber" | "approaching" | "not counted" | "not read" | "recorded only" | "nothing recorded";
  readonly says: string;
}

/** Every line that was passed, severe ones first, else what comes close, else what is recorded at all; then what cannot be read. */
export function reasonsAt(verdicts: Verdicts, row: number, policy: Policy): Reason[] {
  const { judged } = verdicts;
  const unread = judged.flatMap(({ measure, column, bit }): Reason[] => {
    if (((verdicts.unread.get(row) ?? 0) & bit) === 0) return [];
    const found = column.problems.get(row) ?? inWords(column.values[row] as number);
    return [{ is: "not read", says: unreadText(column.heading ?? measure.heading, found) }];
  });
  const passed = passedAt(verdicts, row);
  if (passed.length > 0) return [...passed, ...unread];
  if (tierAt(verdicts, row, policy) === "On track") return judged.flatMap((one) => nearTo(one, verdicts, row));
  if (isEnough(verdicts, row, policy)) return unread;
  const known = areasIn(verdicts.known[row] as number);
  // That no work is missing is no evidence beside the marks that it is counted from.
  const evidence = known.filter((area) => area !== "missing work");
  const says = (evidence.length > 0 ? evidence : known).join(", ");
  if (says !== "") return [{ is: "recorded only", says }, ...unread];
  return unread.length > 0 ? unread : [{ is: "nothing recorded", says: "" }];
}

/** The lines that a row has passed, severe ones first. */
export function passedAt({ judged, past, severe }: Verdicts, row: number): Reason[] {
  const passed = judged.filter(({ bit }) => ((past[row] as number) & bit) !== 0);
  const isSevere = ({ bit }: Judged) => ((severe[row] as number) & bit) !== 0;
  return [
    ...passed.filter(isSevere).map((one): Reason => ({ is: "severe", says: sentence(one, row, one.severe) })),
    ...passed
      .filter((one) => !isSevere(one))
      .map((one): Reason => ({ is: "amber", says: sentence(one, row, one.amber) })),
  ];
}

/** Which measures are past a line, severely with "!", and which cannot be read, with "?": "attendance!, gap, punctuality?". */
export function areasText({ judged, past, severe, unread }: Verdicts, row: number): string {
  const marks = judged.map(({ bit, measure: { name } }) => {
    if (((severe[row] as number) & bit) !== 0) return `${name}!`;
    if (((past[row] as number) & bit) !== 0) return name;
    return ((unread.get(row) ?? 0) & bit) !== 0 ? `${name}?` : "";
  });
  return marks.filter((mark) => mark !== "").join(", ");
}

/** The same read back: the areas whose steps are asked for, and whether something cannot be read. */
export function readAreas(text: string): { readonly areas: Area[]; readonly isUnread: boolean } {
  const marks = text.split(", ");
  const bits = measures.reduce(
    (sum, { name }, place) => (marks.includes(name) || marks.includes(`${name}!`) ? sum | (1 << place) : sum),
    0,
  );
  return { areas: asksIn(bits), isUnread: marks.some((mark) => mark.endsWith("?")) };
}

/** @param further what is to be known beside the line */
function sentence(judged: Judged, row: number, line: number, further = ""): string {
  const { measure, column, sign } = judged;
  const { shape, scale } = measure;
  if (shape.is === "raised") return shape.says;
  const value = column.values[row] as number;
  // A scale is told as it stands, whichever end is the best; a gap without its sign.
  const turn = scale === undefined ? 1 : sign;
  const amount = shape.is === "below" ? value : sign * turn * value;
  const words = amount === 1 ? (shape.says.one ?? shape.says.value) : shape.says.value;
  return `${filled(words, inWords(amount, turn * line))} (${lineText(judged, line)}${further})`;
}

/** A line of the Policy as reasons say it: "below 90%". */
function lineText({ measure: { shape, scale }, sign, best }: Judged, line: number): string {
  if (shape.is === "raised") return "";
  const turn = scale === undefined ? 1 : sign;
  return filled(shape.says.line, inWords(turn * line)).replace("{best}", String(best));
}

/** The two lines of a measure with the sign and the unit of its values, and on which side of them a concern lies. */
export interface Lines {
  readonly side: "below" | "or less" | "or more";
  readonly concern: string;
  /** "" for what is never severe. */
  readonly severe: string;
  /** Of a fall: the mark below which it has to end. */
  readonly floor?: string;
}

/** Null for a concern that is raised or not. */
export function linesOf({ measure: { shape }, sign, amber, severe, floor }: Judged): Lines | null {
  if (shape.is === "raised") return null;
  const [side, turn] =
    shape.is === "below" ? (["below", 1] as const) : ([sign < 0 ? "or less" : "or more", sign] as const);
  const line = (at: number) => (at === Infinity ? "" : `${inWords(turn * at)}${unitOf(shape)}`);
  const ends = floor === Infinity ? undefined : { floor: `${inWords(floor)}%` };
  return { side, concern: line(amber), severe: line(severe), ...ends };
}

/** "%" or nothing. */
export const unitOf = (shape: Measure["shape"]): string =>
  shape.is !== "raised" && shape.says.line.includes("{n}%") ? "%" : "";

/** A value just on the right side of its line, and a fall past its line that does not count, since it ends high. */
function nearTo(judged: Judged, { known }: Verdicts, row: number): Reason[] {
  const { measure, column, bit, sign, amber, near, ends, floor } = judged;
  const { shape } = measure;
  const value = column.values[row] as number;
  if (((known[row] as number) & bit) === 0) return [];
  if (shape.is === "below") {
    if (!(value >= amber && value < amber + near)) return [];
    return [{ is: "approaching", says: `${filled(shape.says.value, inWords(value))} (line ${inWords(amber)}%)` }];
  }
  const isHeldBack = sign * value >= amber && ends !== undefined && (ends[row] as number) >= floor;
  return isHeldBack
    ? [{ is: "not counted", says: sentence(judged, row, amber, `; counts below ${inWords(floor)}%`) }]
    : [];
}

const filled = (words: string, number: string) => words.replace("{n}", number);

const unreadText = (heading: string, found: string) =>
  found.startsWith("see ") ? `${heading}, ${found}` : `${heading} ${found}`;

/** Between two reasons; the one inside brackets belongs to a reason, as in "(1 is best; 4 or worse)". */
const between = /; (?![^(]*\))/;

/** The reasons of a cell of Reasons, one by one. */
export const splitReasons = (cell: string): string[] => cell.split(between).filter((reason) => reason !== "");

/** How the reasons of a cell begin that are not amber. */
const beginnings = {
  severe: "Severe: ",
  approaching: "Approaching: ",
  "not counted": "Not counted: ",
  "not read": "Not read: ",
  "recorded only": "Recorded only: ",
  "nothing recorded": "Nothing recorded",
} as const satisfies Partial<Record<Reason["is"], string>>;
const kinds = Object.keys(beginnings) as (keyof typeof beginnings)[];

/** A reason of a cell, as it was before it was written. */
export function readReason(text: string): Reason {
  const is = kinds.find((kind) => text.startsWith(beginnings[kind]));
  return is === undefined ? { is: "amber", says: text } : { is, says: text.slice(beginnings[is].length) };
}
