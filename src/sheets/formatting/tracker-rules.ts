import { groupBy } from "../../domain/numbers/group-by";
import type { Policy } from "../../domain/policy/settings";
import type { TrackerKey } from "../../tables/tracker";
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

/** Red past the severe line, amber past the other one. */
const pastLines = (sign: "<" | "<=" | ">=", severe: number, amber: number, share = false): Write => {
  return (cell, join) => {
    // 86% is 0.86 in a cell and 86 in another.
    const value = share ? join("IF", `${cell}<=1`, `${cell}*100`, cell) : cell;
    const past = (line: number) => join("AND", `ISNUMBER(${cell})`, `${value}${sign}${line}`);
    return [
      ["red", past(severe)],
      ["amber", past(amber)],
    ];
  };
};

const startsWithNo: Write = (cell, join) => [
  ["muted", `${join("LEFT", cell, "3")}="No "`],
  ["problem", `ISNUMBER(${join("SEARCH", quoted("?  found"), cell)})`],
];

/** Any words in a column of concerns count as one; only a plain no does not. */
const raised: Write = (cell, join) => {
  const no = join(
    "OR",
    ...["No", "N", "None", "-"].map((word) => `${cell}=${quoted(word)}`),
    `${cell}=FALSE`,
    `${cell}=0`,
  );
  return [["amber", join("AND", `${cell}<>""`, `NOT(${no})`)]];
};

/** What colours a column, by the thresholds that the Policy tab has now: a rule cannot refer to another sheet. */
function conditions(policy: Policy): Partial<Record<TrackerKey, Write>> {
  const low = (signal: "attendance" | "punctuality" | "online") =>
    pastLines("<", policy[`${signal}.severe`], policy[`${signal}.amber`], true);
  const high = (signal: "missing" | "behaviour" | "attitude") =>
    pastLines(">=", policy[`${signal}.severe`], policy[`${signal}.amber`]);
  return {
    meg: startsWithNo,
    aspiration: startsWithNo,
    gap: (cell, join) => [
      ...pastLines("<=", policy["gap.severe"], policy["gap.amber"])(cell, join),
      ["green", join("AND", `ISNUMBER(${cell})`, `${cell}>=0`)],
    ],
    band: equals([
      ["blue", "Exceeding"],
      ["green", "Expected"],
      ["amber", "Satisfactory"],
      ["red", "Limited"],
      ["muted", "Too few peers"],
    ]),
    latestChange: pastLines("<=", -policy["sudden.severe"], -policy["sudden.amber"]),
    sustainedChange: pastLines("<=", -policy["sustained.severe"], -policy["sustained.amber"]),
    missingWork: high("missing"),
    attendance: low("attendance"),
    punctuality: low("punctuality"),
    online: low("online"),
    behaviour: high("behaviour"),
    attitude: high("attitude"),
    wellbeing: raised,
    external: raised,
    teacherConcern: raised,
    tier: equals([
      ["red", "Red"],
      ["amber", "Amber"],
      ["green", "On track"],
      ["muted", "Not enough data"],
    ]),
    nextReview: (cell, join) => [["red", join("IFERROR", `${join("DATEVALUE", cell)}<TODAY()`, "FALSE")]],
  };
}

/** Every rule of a tracker, in the order in which they are tried. */
export function trackerRules(
  layout: TrackerLayout<TrackerKey>,
  assessments: readonly MarksColumn[],
  policy: Policy,
  separator: Separator,
): FormatRule[] {
  const join = (name: string, ...parts: readonly string[]) => `${name}(${parts.join(`${separator} `)})`;
  const cellAt = (column: number) => `${columnLetter(column)}${layout.headerRow + 1}`;
  const rules = Object.entries(conditions(policy)).flatMap(([key, write]) => {
    const column = layout.columns.get(key as TrackerKey);
    if (column === undefined) return [];
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
