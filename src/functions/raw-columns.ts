import { once } from "../domain/once";
import { type MeasureId, measureOf } from "../domain/risk/measures";
import { typedStands } from "../domain/work-out/typed-beside-marks";
import { type Cell, isBlank } from "../records/cell";
import { readMeasure } from "../records/columns";
import { type Cells, toRows } from "../records/ranges";
import { mapCells } from "./cells";
import { gaps } from "./grade-gap";
import { workColumns } from "./marks";
import { progressBand } from "./progress-band";
import { workingAt } from "./working-at";

/** What people type into a tracker and the tables that say what it is worth, by the names under which pairs give them. */
export const rawRoles = [
  "mark headings",
  "marks",
  "assessments",
  "course",
  "courses",
  "qualification",
  "meg",
  "agreed meg",
  "average gcse",
  "working at",
  "latest mark",
] as const;
export type RawRole = (typeof rawRoles)[number];

/** What is given under a role; undefined where it is not. */
export type Given = (role: RawRole | MeasureId | "policy") => Cells;

export const fromMarks = ["average", "latestChange", "sustainedChange", "missingWork"] as const;

/**
 * What the columns between marks and tier show, each by its own function from the ones before it: worked out once, and only when it is asked
 * for. What is given itself is taken, and where its cell is blank what the marks say. Undefined where something is lacking.
 */
export function rawColumns(given: Given) {
  const work = once(() => {
    const [headings, marks, assessments] = [given("mark headings"), given("marks"), given("assessments")];
    if (headings === undefined || marks === undefined) return undefined;
    return workColumns(headings, marks, assessments, given("course"));
  });
  const ofWork = (key: (typeof fromMarks)[number]) => once(() => besideMarks(key, given(key), work()?.[key]));
  const average = ofWork("average");
  const grades = once(() => {
    const [own, percent, course, courses] = [given("working at"), average(), given("course"), given("courses")];
    if (own !== undefined || percent === undefined || course === undefined || courses === undefined) return own;
    return workingAt(percent, course, courses);
  });
  const gap = once(() => {
    const [own, qualification, target] = [given("gap"), given("qualification"), targetIn(given)];
    const current = grades();
    if (current === undefined) return own;
    // Without a target, or a scale, only a grade that is no pass says anything.
    const isMeasured = target !== undefined && qualification !== undefined;
    const made = gaps(current, isMeasured ? target : undefined, qualification, given("working at") !== undefined);
    if (own !== undefined) return mapCells([own, made], (cell, other) => (isBlank(cell) ? other : cell));
    return isMeasured || toRows(made).some(([cell]) => cell !== "") ? made : undefined;
  });
  return {
    average,
    latestChange: ofWork("latestChange"),
    sustainedChange: ofWork("sustainedChange"),
    missingWork: ofWork("missingWork"),
    latestMark: () => given("latest mark") ?? work()?.latestMark,
    workingAt: grades,
    gap,
    band: () => {
      const [percent, prior] = [average(), given("average gcse")];
      if (percent === undefined || prior === undefined) return undefined;
      return progressBand(percent, prior, given("course"), given("policy"));
    },
  };
}

/** A column of people's own, with what the marks say where it is blank or counts less missing work. */
function besideMarks(key: (typeof fromMarks)[number], own: Cells, ofMarks: Cells): Cells {
  if (own === undefined || ofMarks === undefined) return own ?? ofMarks;
  const read = (cell: Cell) => {
    const reading = readMeasure(cell, measureOf[key]);
    return reading.state === "value" ? reading.value : reading.state === "blank" ? undefined : "unread";
  };
  const isCount = key === "missingWork";
  return mapCells([own, ofMarks], (cell, made) => (typedStands(read(cell), read(made), isCount) ? cell : made));
}

/** The agreed grade where there is one. */
function targetIn(given: Given): Cells {
  const [agreed, expected] = [given("agreed meg"), given("meg")];
  if (agreed === undefined || expected === undefined) return agreed ?? expected;
  return mapCells([agreed, expected], (own, other) => (isBlank(own) ? other : own));
}
