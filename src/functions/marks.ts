import { averageOf, latestChangeOf, latestOf, missingOf, sustainedChangeOf, type Work } from "../domain/marks/work";
import { functionMessages } from "../messages/function-messages";
import { eachRow, type MarkProblem, readAssessed } from "../records/assessed-marks";
import { type Cell, isBlank } from "../records/cell";
import { cellAt, type Cells, rangeOf, toRows } from "../records/ranges";
import { assessmentsTable } from "../tables/assessments";
import { tableArgument } from "./table-argument";

/** The weighted average in per cent of each row's marked work; blank where nothing is marked yet. It tells what cannot be right. */
export function averageMark(headers: Cells, marks: Cells, assessments: Cells, courses?: Cells): Cells {
  return mapWork([headers, marks, assessments, courses], (work) => [number(averageOf(work))], sentences);
}

/** Two columns in percentage points: the latest mark against the mean of the earlier ones, and the fall over the last three marks. */
export function markTrend(headers: Cells, marks: Cells, assessments: Cells, courses?: Cells): Cells {
  return mapWork(
    [headers, marks, assessments, courses],
    (work) => [number(latestChangeOf(work)), number(sustainedChangeOf(work))],
    (problems) => [seen(problems), ""],
  );
}

/** How many pieces of work that counts were not submitted (NS); blank where nothing is recorded yet. */
export function missingWork(headers: Cells, marks: Cells, assessments: Cells, courses?: Cells): Cells {
  return mapWork(
    [headers, marks, assessments, courses],
    (work) => [number(missingOf(work))],
    (problems) => [seen(problems)],
  );
}

/** The columns that marks come to, in one pass over the rows. */
export function workColumns(headers: Cells, marks: Cells, assessments: Cells, courses?: Cells) {
  const rows = mapWork(
    [headers, marks, assessments, courses],
    (work) => [averageOf, latestChangeOf, sustainedChangeOf, missingOf, latestOf].map((of) => number(of(work))),
    (problems) => [...sentences(problems), seen(problems), "", seen(problems), ""],
  ) as Cell[][];
  const column = (place: number) => rows.map((cells) => [cells[place]]);
  return {
    average: column(0),
    latestChange: column(1),
    sustainedChange: column(2),
    missingWork: column(3),
    latestMark: column(4),
  };
}

type WorkArguments = readonly [headers: Cells, marks: Cells, assessments: Cells, courses: Cells];

/** A row of results for every row of marks; a row with a mark that cannot be right says so in place of them. */
function mapWork(
  [headers, marks, assessments, courses]: WorkArguments,
  each: (work: Work) => Cell[],
  tell: (problems: readonly MarkProblem[]) => Cell[],
): Cells {
  const [headings, grid] = [toRows(headers), toRows(marks)];
  const height = Math.max(headings.length, grid.length);
  const made: Cell[][] = [];
  eachRow(
    {
      headings,
      marks: grid,
      courseOf: courseReader(courses, height),
      assessments: readAssessed(tableArgument(assessments, assessmentsTable, ["code", "maxMark"])),
    },
    (_row, work, problems) => {
      made.push(problems.length === 0 ? each(work) : tell(problems));
    },
  );
  const isSingle = ![headers, marks].some((cells) => Array.isArray(cells) && cells.length > 0);
  return isSingle && made[0]?.length === 1 ? made[0][0] : made;
}

function courseReader(courses: Cells, height: number): (row: number) => Cell {
  if (isBlank(courses)) return () => undefined;
  const [range, span] = [rangeOf(courses), { height, width: 1, isSingle: false }];
  return (row) => cellAt(range, span, row);
}

const number = (value: number): Cell => (Number.isFinite(value) ? value : "");

const sentences = (problems: readonly MarkProblem[]) => [problems.map(({ sentence }) => sentence).join("; ")];

/** The average tells it; what depends on the same marks says where to look. */
const seen = (problems: readonly MarkProblem[]) =>
  functionMessages.cells.see([...new Set(problems.map(({ heading }) => heading))]);
