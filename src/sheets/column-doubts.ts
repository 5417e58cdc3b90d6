import type { Department } from "../domain/department/department";
import type { CellProblem } from "../domain/department/records";
import { columnDoubtMessages as words } from "../messages/repair-messages";
import { textOf } from "../records/texts";
import { columnsRead } from "../tables/columns-read";
import { columnsTaken, isEmptyBelow, marksWithoutHeading } from "../tables/find-columns";
import { isError } from "../tables/grid";
import { matchHeadings } from "../tables/match-headings";
import type { ReportLine } from "../tables/report";
import { tracker } from "../tables/tracker";
import { columnLetter } from "../tables/tracker-addresses";
import { signals } from "../tables/tracker-formulas";
import { usedAs } from "../tables/used-as";
import { left, type Repair } from "./repair";
import { formulaFor, listed, typedBelow, typedOver } from "./repairs/formula-repairs";
import { unlistedMarks } from "./repairs/unlisted-repairs";
import { headerOf, type TrackerOnSheet, whereIs } from "./tracker-on-sheet";
import type { Workbook } from "./workbook";

/** A column whose heading or cells say something else than the formulas that read or fill it. */
interface Doubt {
  /** Counted from 0. */
  readonly column: number;
  readonly heading: string;
  readonly found: string;
  readonly expected: string;
}

function doubtsOf(on: TrackerOnSheet, workbook: Pick<Workbook, "tabs">): Doubt[] {
  const unlisted = unlistedMarks(on, workbook).map(({ column, heading }) => ({
    column,
    heading,
    ...words.unlisted(heading),
  }));
  const own = [...renamed(on), ...headless(on), ...notReached(on), ...seconds(on)];
  const doubts = [...own, ...unlisted, ...typed(on), ...broken(on)];
  return doubts.sort((one, other) => one.column - other.column);
}

/** For Data checks. */
export const columnProblems = (on: TrackerOnSheet, workbook: Pick<Workbook, "tabs">): CellProblem[] =>
  doubtsOf(on, workbook).map(({ column, heading, found, expected }) => ({
    tab: on.name,
    row: undefined,
    header: heading,
    found: `Column ${columnLetter(column)}: ${found}`,
    expected,
  }));

/** For a report on what was made from the trackers. */
export const columnNotes = ({ trackers }: Pick<Department, "trackers">): ReportLine[] =>
  trackers.flatMap(({ doubts = [] }) =>
    doubts.map((one) => ({ kind: "note", where: one.tab, text: words.sentence(one) })),
  );

/**
 * What Check and repair says of columns that the formulas know by their addresses: a heading that says something else by now, and a column that
 * a repair takes out of them.
 */
export const doubtRepairs = (on: TrackerOnSheet): Repair[] => [
  ...renamed(on).map((one) => left(whereIs(on, one.column), words.sentence(one))),
  ...headless(on).map((one) => left(whereIs(on, one.column), words.sentence(one))),
  ...dropped(on),
  ...seconds(on).map((one) => left(whereIs(on, one.column), words.sentence(one))),
];

const renamed = ({ view }: TrackerOnSheet): Doubt[] =>
  view.found.flatMap(({ key, by, column, heading }) =>
    by === "read" ? [{ column, heading, ...words.renamed(heading, headerOf(key)) }] : [],
  );

const headless = ({ grid, view }: TrackerOnSheet): Doubt[] =>
  marksWithoutHeading(grid, view.layout.headerRow).map((column) => ({ column, heading: "", ...words.headless }));

const calls = ["RISKTIER", "WORKOUT"];
const isCallOf = (name: string) => (formula: string) => new RegExp(`\\b${name}\\(`, "i").test(formula);

/** What the formulas would read after a repair, and do not read now. */
function notReached(on: TrackerOnSheet): Doubt[] {
  const { grid, view, formulas } = on;
  const { headerRow } = view.layout;
  const present = grid.formulas[headerRow - 1] ?? [];
  const missing = new Map<number, Doubt>();
  for (const name of calls) {
    const now = present.filter(isCallOf(name)).flatMap(columnsRead);
    if (now.length === 0) continue;
    // A tier of before takes its marks from the average beside it.
    const takesAverage = !on.theirs.has("average") && now.some((one) => one.name === headerOf("average"));
    const isRead = new Set(now.map((one) => `${one.name} ${one.column}`));
    for (const one of [...formulas.values()].filter(isCallOf(name)).flatMap(columnsRead)) {
      if (isRead.has(`${one.name} ${one.column}`) || missing.has(one.column)) continue;
      const { column } = one;
      const isMarks =
        one.name === "Marks" && !takesAverage && view.assessments.some((marks) => marks.column === column);
      const own = view.found.find((found) => found.column === column && found.by !== "formula");
      const isTyped = own && headerOf(own.key) === one.name && !isEmptyBelow(grid, headerRow, column);
      if (!isMarks && !isTyped) continue;
      const heading = view.headings[column] ?? "";
      missing.set(column, { column, heading, ...words.notReached(heading, isMarks) });
    }
  }
  return [...missing.values()];
}

/** A second column of a measure, which nothing reads. */
function seconds({ grid, view }: TrackerOnSheet): Doubt[] {
  const { headerRow, columns } = view.layout;
  const known = new Set([...view.found, ...view.assessments].map(({ column }) => column));
  const notes = grid.notes[headerRow - 1] ?? [];
  return view.headings.flatMap((heading, column) => {
    if (heading === "" || known.has(column) || usedAs(notes[column] ?? "") === "nothing") return [];
    const [key] = matchHeadings([heading], tracker.columns).positions.keys();
    const other = key && signals.includes(key) ? columns.get(key) : undefined;
    if (other === undefined || isEmptyBelow(grid, headerRow, column)) return [];
    return [{ column, heading, ...words.second(heading, columnLetter(other)) }];
  });
}

/** Values in place of a formula stay what they were while the marks change. */
const typed = (on: TrackerOnSheet): Doubt[] =>
  typedOver(on).map(({ key, column, cells }) => ({
    column,
    heading: headerOf(key),
    ...words.typedOver(listed(cells), cells.length),
  }));

/** A formula that shows an error fills none of its columns. */
function broken(on: TrackerOnSheet): Doubt[] {
  const { grid, view } = on;
  const top = view.layout.headerRow - 1;
  const given = view.found.filter(({ by }) => by === "formula");
  return given.flatMap(({ key, column }) => {
    const shown = grid.values[top]?.[column];
    if ((grid.formulas[top]?.[column] ?? "") === "" || !isError(shown)) return [];
    const own = given.filter((other) => formulaFor(on, other.column) === column);
    const cells = listed(own.flatMap((other) => typedBelow(on, other.column)));
    return [{ column, heading: headerOf(key), ...words.broken(textOf(shown), cells) }];
  });
}

function dropped(on: TrackerOnSheet): Repair[] {
  const { grid, view } = on;
  const { headerRow, columns } = view.layout;
  return [...columnsTaken(grid, headerRow)].flatMap(([key, column]) => {
    const isOurs = view.found.some((one) => one.column === column && one.by === "formula");
    if (isOurs || columns.get(key) === column || isEmptyBelow(grid, headerRow, column)) return [];
    const [now, other] = [view.found.find((one) => one.column === column)?.key, columns.get(key)];
    const by = { now: now && headerOf(now), instead: other === undefined ? undefined : columnLetter(other) };
    return [left(whereIs(on, column), words.dropped(headerOf(key), view.headings[column] ?? "", by))];
  });
}
