import { aspiration } from "../functions/aspiration";
import { gradeGap } from "../functions/grade-gap";
import { averageMark, markTrend, missingWork } from "../functions/marks";
import { meg } from "../functions/meg";
import { nextReview } from "../functions/next-review";
import { openActions } from "../functions/open-actions";
import { progressBand } from "../functions/progress-band";
import { riskAction, riskAreas, riskReasons, riskTier } from "../functions/risk";
import { workingAt } from "../functions/working-at";
import { type Cell, isBlank } from "../records/cell";
import { idFinder, readId } from "../records/texts";
import { type Cells, toRows } from "../records/ranges";
import { assessmentsTable } from "../tables/assessments";
import { coursesTable } from "../tables/courses";
import type { TabDefinition } from "../tables/define-table";
import { interventionsTable } from "../tables/interventions";
import { learnersTable } from "../tables/learners";
import { localTargetsTable } from "../tables/local-targets";
import { plansTable } from "../tables/plans";
import { policyTable } from "../tables/policy";
import { reviewsTable } from "../tables/reviews";
import type { TrackerKey } from "../tables/tracker";
import { type ComputedKey, computedKeys, signals } from "../tables/tracker-formulas";
import { headerOf, type TrackerOnSheet } from "./tracker-on-sheet";
import type { Workbook } from "./workbook";

const isComputed = (key: TrackerKey): key is ComputedKey => (computedKeys as readonly string[]).includes(key);

/**
 * A tracker with what its formulas show once they are calculated, by the same functions over what people typed. Sheets calculates at its own
 * pace: an action that took what a formula shows at the moment would keep "Loading…", or a blank, for good. Columns that are not our formulas
 * stay as they are.
 */
export function workedOut(on: TrackerOnSheet, workbook: Pick<Workbook, "tabs">): TrackerOnSheet {
  const ours = new Map(
    on.view.found.flatMap(({ key, by, column }) =>
      by === "formula" && isComputed(key) ? [[key, column] as const] : [],
    ),
  );
  if (ours.size === 0) return on;
  const { headerRow } = on.view.layout;
  const values = on.grid.values.map((row) => [...row]);
  const made = columnsOf(on, new Set(ours.keys()), workbook);
  for (const [key, column] of ours) {
    const cells = made(key);
    if (cells === undefined) continue;
    for (let row = headerRow - 1; row < values.length; row++)
      values[row]![column] = row === headerRow - 1 ? headerOf(key) : (cells[row - headerRow + 1] ?? "");
  }
  return { ...on, grid: { ...on.grid, values } };
}

/** What a column that the tracker lacks is worked out from, beside the marks; the risk functions do so too. */
const lacked: Partial<Record<TrackerKey, readonly (readonly TrackerKey[])[]>> = {
  average: [[]],
  latestChange: [[]],
  sustainedChange: [[]],
  missingWork: [[]],
  workingAt: [["course"]],
  gap: (["workingAt", "course"] as const).flatMap((grade) =>
    (["meg", "agreedMeg"] as const).map((target) => [grade, "qualification", target] as const),
  ),
};

/** Each column from the heading down; undefined where it is not ours, or a table that it needs was not read. */
function columnsOf(on: TrackerOnSheet, ours: ReadonlySet<ComputedKey>, { tabs }: Pick<Workbook, "tabs">) {
  const { layout, found } = on.view;
  const rows = on.grid.values.slice(layout.headerRow - 1);
  const known = new Map<TrackerKey, Cell[] | undefined>();
  const present = new Set(found.map(({ key }) => key));

  /** A tracker without the column is judged by the marks all the same. */
  const isLacking = (key: TrackerKey) =>
    !present.has(key) &&
    layout.assessments.length > 0 &&
    (lacked[key] ?? []).some((all) => all.every((one) => present.has(one)));
  const column = (key: TrackerKey): Cells => {
    if (isComputed(key) && (ours.has(key) || isLacking(key))) return asColumn(computed(key));
    if (!present.has(key)) return undefined;
    const at = layout.columns.get(key) ?? -1;
    return rows.map((row, index) => [index === 0 ? headerOf(key) : (row[at] ?? "")]);
  };
  const table = ({ name }: TabDefinition): Cells => tabs.find((tab) => tab.table.name === name)?.grid?.values as Cells;
  const wasRead = ({ name }: TabDefinition) => tabs.some((tab) => tab.table.name === name);
  const headings = [layout.assessments.map((at) => rows[0]?.[at] ?? "")];
  const marks = rows.map((row) => layout.assessments.map((at) => row[at] ?? ""));
  const work = () => [headings, marks, table(assessmentsTable), column("course")] as const;
  const pairs = () => [
    headerOf("learnerId"),
    column("learnerId"),
    ...signals.flatMap((key) => (present.has(key) || isLacking(key) ? [headerOf(key), column(key)] : [])),
  ];
  const settings = () => ["Policy", table(policyTable)];
  const makers: Readonly<Record<ComputedKey, () => Cells>> = {
    meg: () =>
      meg(
        column("prior"),
        column("qualification"),
        column("subject"),
        "",
        table(localTargetsTable),
        table(policyTable),
      ),
    aspiration: () => aspiration(column("prior"), column("qualification"), column("subject"), table(localTargetsTable)),
    average: () => averageMark(...work()),
    workingAt: () => workingAt(column("average"), column("course"), table(coursesTable)),
    gap: () => gradeGap(column("workingAt"), either(column("agreedMeg"), column("meg")), column("qualification")),
    band: () => progressBand(column("average"), column("prior"), column("course") ?? "", table(policyTable)),
    latestChange: () => trend(0),
    sustainedChange: () => trend(1),
    missingWork: () => missingWork(...work()),
    tier: () => riskTier(...pairs(), ...settings()),
    reasons: () => riskReasons(...pairs(), ...settings()),
    action: () => riskAction(...pairs(), ...contactPairs(), ...settings()),
    openActions: () => openActions(column("learnerId"), table(interventionsTable)),
    nextReview: () =>
      nextReview(column("learnerId"), table(interventionsTable), table(plansTable), table(reviewsTable)),
    areas: () => riskAreas(...pairs(), ...settings()),
  };
  const trend = (place: 0 | 1): Cells => toRows(markTrend(...work())).map((row) => [row[place] ?? ""]);
  /** Each learner's date of birth and what is recorded about contact, from the Learners tab. */
  function contactPairs(): Cells[] {
    const tab = tabs.find((one) => one.table.name === learnersTable.name);
    if (!tab?.grid || tab.headerRow === undefined) return [];
    const { grid, headerRow, positions } = tab;
    const listed = grid.values.slice(headerRow);
    const idOf = (cell: Cell) => {
      const id = readId(cell);
      return id.state === "value" ? id.value : "";
    };
    const own = toRows(column("learnerId")).map(([cell]) => idOf(cell));
    const find = idFinder(listed.map((row) => idOf(row[positions.get("learnerId") ?? -1])));
    const rowOf = new Map<string, readonly Cell[]>();
    for (const row of listed) {
      const id = idOf(row[positions.get("learnerId") ?? -1]);
      if (id !== "" && !rowOf.has(id)) rowOf.set(id, row);
    }
    return (["dateOfBirth", "parentContactConsent"] as const).flatMap((key) => {
      const at = positions.get(key);
      if (at === undefined) return [];
      const cells = own.map((id) => [id === "" ? "" : (rowOf.get(find(id) ?? "")?.[at] ?? "")]);
      return [learnersTable.columns[key].header, cells];
    });
  }

  const needs: Partial<Record<ComputedKey, readonly TabDefinition[]>> = {
    openActions: [interventionsTable],
    nextReview: [interventionsTable, plansTable, reviewsTable],
  };
  function computed(key: ComputedKey): Cell[] | undefined {
    if (!(needs[key] ?? []).every(wasRead)) return undefined;
    if (!known.has(key)) known.set(key, made(makers[key], rows.length));
    return known.get(key);
  }
  return computed;
}

const asColumn = (cells: readonly Cell[] | undefined): Cells => cells?.map((cell) => [cell]) as Cells;

/** A call that is wrong as a whole shows nothing below its heading. */
function made(make: () => Cells, height: number): Cell[] {
  try {
    return toRows(make()).map(([cell]) => cell ?? "");
  } catch {
    return Array<Cell>(height).fill("");
  }
}

function either(agreed: Cells, expected: Cells): Cells {
  if (agreed === undefined || expected === undefined) return agreed ?? expected;
  const others = toRows(expected);
  return toRows(agreed).map(([own], row) => [isBlank(own) ? (others[row]?.[0] ?? "") : own]);
}
