import type { Assessed } from "../domain/marks/assessments";
import { type MeasureId, measures } from "../domain/risk/measures";
import type { MeasureColumns } from "../domain/risk/judge";
import type { TrackerColumns } from "../domain/work-out/work-out";
import type { tracker, TrackerKey } from "../tables/tracker";
import { eachRow } from "./assessed-marks";
import type { Cell } from "./cell";
import type { CellTable } from "./cell-table";
import { numberColumn, textColumn } from "./columns";
import type { Range } from "./ranges";
import { readGradeText, readName } from "./texts";

const typedByPeople: ReadonlySet<MeasureId> = new Set(
  measures.filter(({ filledBy }) => filledBy === "people").map(({ id }) => id),
);

/** What of a tracker stands as people have it: the measures that they type, and columns of their own in place of ours. */
export type TypedKey = MeasureId | "workingAt" | "meg";

/**
 * What people typed into a tracker, ready to be worked out. `marks` are the columns of its assessments; `own` the columns of people's own that
 * stand in place of ours.
 */
export function readTracker(
  { rows, headerRow, positions }: CellTable<(typeof tracker)["columns"]>,
  marks: readonly number[],
  assessments: readonly Assessed[],
  own: ReadonlySet<TypedKey> = new Set(),
): TrackerColumns {
  const below = rows.slice(headerRow);
  const span = { height: below.length, width: 1, isSingle: false };
  const rangeOf = (key: TrackerKey): Range => {
    const column = positions.get(key) ?? -1;
    return { rows: below.map((row) => [row[column] ?? ""]), height: below.length, width: 1 };
  };
  const numbersOf = (key: TrackerKey) =>
    positions.has(key) ? numberColumn(rangeOf(key), span, { kind: "number" }) : undefined;
  const textsOf = (key: TrackerKey, read = readName) =>
    positions.has(key) ? textColumn(rangeOf(key), span, read) : undefined;
  const present = measures.filter(({ id }) => (typedByPeople.has(id) || own.has(id)) && positions.has(id));
  const gradesOf = (key: "workingAt" | "meg") => (own.has(key) ? textsOf(key, readGradeText) : undefined);
  const [ownWorkingAt, ownMeg] = [gradesOf("workingAt"), gradesOf("meg")];
  const cellsOf = (row: readonly Cell[]) => marks.map((column) => row[column]);
  const headings = cellsOf(rows[headerRow - 1] ?? []);
  const courses = positions.get("course");
  return {
    rows: below.length,
    prior: numbersOf("prior"),
    diagnostic: numbersOf("diagnostic"),
    course: textsOf("course"),
    qualification: textsOf("qualification"),
    subject: textsOf("subject"),
    agreedMeg: textsOf("agreedMeg", readGradeText),
    typed: Object.fromEntries(
      present.map((measure) => [measure.id, numberColumn(rangeOf(measure.id), span, measure)]),
    ) as MeasureColumns,
    ...(ownWorkingAt && { ownWorkingAt }),
    ...(ownMeg && { ownMeg }),
    eachRow:
      marks.length === 0
        ? undefined
        : (visit) =>
            eachRow(
              {
                headings: [headings],
                marks: below.map(cellsOf),
                courseOf: (row) => (courses === undefined ? undefined : below[row]?.[courses]),
                assessments,
              },
              (row, work, problems) => visit(row, work, [...new Set(problems.map(({ heading }) => heading))]),
            ),
  };
}
