import { markCodes, type Outcome } from "../../domain/marks/outcome";
import { type KnownMeasure, measures } from "../../domain/risk/measures";
import { functionMessages } from "../../messages/function-messages";
import { tracker, type TrackerKey } from "../../tables/tracker";
import { columnLetter, quoted, runsOf, type Separator, type TrackerLayout } from "../../tables/tracker-addresses";
import type { MarksColumn } from "../../tables/tracker-view";
import type { Shade } from "./palette";
import type { FormatRule } from "./rule";

type Condition = readonly [shade: Shade, when: string];
type Write = (cell: string, join: (name: string, ...parts: readonly string[]) => string) => readonly Condition[];

const equals = (words: readonly (readonly [Shade, string])[]): Write => {
  return (cell) => words.map(([shade, word]) => [shade, `${cell}=${quoted(word)}`] as const);
};

/** A sentence that tells a fault, or says under which heading it is told. */
const tellsFault: Write = (cell, join) => [
  ["problem", join("OR", `ISNUMBER(${join("FIND", quoted("?  "), cell)})`, `${join("LEFT", cell, "4")}="see "`)],
];

const startsWithNo: Write = (cell, join) => [["muted", `${join("LEFT", cell, "3")}="No "`], ...tellsFault(cell, join)];

/** What colours a column that the risk rule does not judge. */
const conditions: Partial<Record<TrackerKey, Write>> = {
  meg: startsWithNo,
  aspiration: startsWithNo,
  workingAt: tellsFault,
  band: equals([
    ["blue", "Exceeding"],
    ["green", "Expected"],
    ["amber", "Satisfactory"],
    ["late", "Limited"],
    ["muted", "Too few peers"],
  ]),
  tier: equals([
    ["red", "Red"],
    ["amber", "Amber"],
    ["green", "On track"],
    ["muted", "Not enough data"],
  ]),
  nextReview: (cell, join) => [["late", join("IFERROR", `${join("DATEVALUE", cell)}<TODAY()`, "FALSE")]],
};

/**
 * What colours a measure: its name in the row's own Areas, which follow the Policy at once. A rule cannot refer to another tab, and a line
 * that stood in it would stay behind.
 */
function measureConditions({ name, greenFrom }: KnownMeasure, areas: string): Write {
  return (cell, join) => {
    const isListed = (mark: string) =>
      `ISNUMBER(${join("FIND", quoted(`, ${name}${mark},`), `${quoted(", ")}&${areas}&${quoted(",")}`)})`;
    const isGood = join("AND", `ISNUMBER(${cell})`, `${cell}>=${greenFrom ?? 0}`);
    return [
      ["severe", isListed("!")],
      ["amber", isListed("")],
      ["problem", isListed("?")],
      ...(greenFrom === undefined ? [] : [["green", isGood] as const]),
    ];
  };
}

/** Every rule of a tracker, in the order in which they are tried. */
export function trackerRules(
  layout: TrackerLayout<TrackerKey>,
  assessments: readonly MarksColumn[],
  separator: Separator,
): FormatRule[] {
  const join = (name: string, ...parts: readonly string[]) => `${name}(${parts.join(`${separator} `)})`;
  const cellAt = (column: number) => `${columnLetter(column)}${layout.headerRow + 1}`;
  const areas = layout.columns.get("areas");
  const ofMeasures: Partial<Record<TrackerKey, Write>> =
    areas === undefined
      ? {}
      : Object.fromEntries(measures.map((measure) => [measure.id, measureConditions(measure, `$${cellAt(areas)}`)]));
  const written = { ...conditions, ...ofMeasures };
  const rules = tracker.keys.flatMap((key) => {
    const [column, write] = [layout.columns.get(key), written[key]];
    if (column === undefined || write === undefined) return [];
    return write(cellAt(column), join).map(([shade, when]) => ({ column, columns: 1, shade, when }));
  });
  const over = (columns: readonly number[], shade: Shade, when: (cell: string, column: number) => string) =>
    runsOf(columns).map(({ first, last }): FormatRule => {
      return { column: first, columns: last - first + 1, shade, when: when(cellAt(first), first) };
    });
  const marks = assessments.map(({ column }) => column);
  const isCode = (kind: Outcome["kind"]) => (cell: string) =>
    join("OR", ...codesFor(kind).map((code) => `${join("TRIM", cell)}=${quoted(code)}`));
  const average = layout.columns.get("average");
  const told = (cell: string, column: number) => tellsMark(cell, `${columnLetter(column)}$${layout.headerRow}`, join);
  return [
    ...rules,
    ...over(marks, "amber", isCode("not submitted")),
    ...over(marks, "muted", (cell) => join("OR", isCode("absent")(cell), isCode("exempt")(cell))),
    ...(average === undefined ? [] : over(marks, "problem", (_cell, column) => told(`$${cellAt(average)}`, column))),
  ];
}

const codesFor = (kind: Outcome["kind"]) => Object.keys(markCodes).filter((code) => markCodes[code]?.kind === kind);

/**
 * A mark that cannot be read is told by the row's average, which begins with its heading: the cell is painted where the function says so, and
 * nowhere else.
 */
function tellsMark(average: string, heading: string, join: Parameters<Write>[1]): string {
  const name = join("TRIM", join("SUBSTITUTE", heading, "CHAR(10)", quoted(" ")));
  const found = (telling: string) =>
    `ISNUMBER(${join("FIND", `${quoted("; ")}&${name}&${quoted(telling)}`, `${quoted("; ")}&${average}`)})`;
  return join("OR", ...functionMessages.marks.tellings.map(found));
}
