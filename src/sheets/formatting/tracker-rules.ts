import { groupBy } from "../../domain/numbers/group-by";
import { type KnownMeasure, measures } from "../../domain/risk/measures";
import { tracker, type TrackerKey } from "../../tables/tracker";
import { columnLetter, quoted, runsOf, type Separator, type TrackerLayout } from "../../tables/tracker-addresses";
import type { MarksColumn } from "../../tables/tracker-view";
import { isMarkFormula } from "../validation";
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
    ["red", "Limited"],
    ["muted", "Too few peers"],
  ]),
  tier: equals([
    ["red", "Red"],
    ["amber", "Amber"],
    ["green", "On track"],
    ["muted", "Not enough data"],
  ]),
  nextReview: (cell, join) => [["red", join("IFERROR", `${join("DATEVALUE", cell)}<TODAY()`, "FALSE")]],
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
      ["red", isListed("!")],
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
  const over = (columns: readonly number[], shade: Shade, when: (cell: string) => string) =>
    runsOf(columns).map(({ first, last }): FormatRule => {
      return { column: first, columns: last - first + 1, shade, when: when(cellAt(first)) };
    });
  const marks = assessments.map(({ column }) => column);
  const limited = groupBy(assessments, ({ maxMark }) => maxMark);
  return [
    ...rules,
    ...over(marks, "amber", (cell) => `${cell}="NS"`),
    ...over(marks, "muted", (cell) => join("OR", `${cell}="ABS"`, `${cell}="EX"`)),
    ...[...limited].flatMap(([maxMark, group]) => {
      if (maxMark === undefined) return [];
      const wrong = (cell: string) => join("AND", `${cell}<>""`, `NOT(${isMarkFormula(cell, maxMark, separator)})`);
      return over(
        group.map(({ column }) => column),
        "problem",
        wrong,
      );
    }),
  ];
}
