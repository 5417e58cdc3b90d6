import { once } from "../../domain/once";
import { headingsAt } from "../../tables/find-columns";
import { withColumn } from "../read-grid";
import { listedTabs, type Workbook } from "../workbook";
import { viewTracker } from "../../tables/tracker-view";
import { planTracker, type TrackerOnSheet } from "../tracker-on-sheet";

interface NewMarks {
  readonly column: number;
  readonly code: string;
  readonly maxMark: number;
  /** The column does not stand in the sheet yet. */
  readonly isNew: boolean;
}

/** A tracker as it will stand with one more column of marks: nothing can be read after a write. */
export function withMarks(
  on: TrackerOnSheet,
  workbook: Workbook,
  { column, code, maxMark, isNew }: NewMarks,
): TrackerOnSheet {
  const moved = (at: number) => (isNew && at >= column ? at + 1 : at);
  const movedAll = <One extends { readonly column: number }>(some: readonly One[]) =>
    some.map((one) => ({ ...one, column: moved(one.column) }));
  const { headerRow } = on.layout;
  const grid = isNew
    ? withColumn(on.grid, column, { row: headerRow, heading: code })
    : headed(on.grid, column, headerRow, code);
  const marks = [...movedAll(on.view.assessments), { column, code, maxMark }].sort((a, b) => a.column - b.column);
  const view = viewTracker(
    headerRow,
    headingsAt(grid, headerRow),
    movedAll(on.view.found),
    marks,
    listedTabs(workbook),
  );
  const covered = [...new Set([...on.layout.assessments.map(moved), column])].sort((a, b) => a - b);
  return planTracker(
    on.sheet,
    on.name,
    grid,
    { ...view, layout: { ...view.layout, assessments: covered } },
    workbook,
    once(() => {
      const { ours, nameless } = on.protections();
      return { ours: movedAll(ours), nameless: () => movedAll(nameless()) };
    }),
  );
}

const headed = (grid: TrackerOnSheet["grid"], column: number, headerRow: number, heading: string) => ({
  ...grid,
  values: grid.values.map((row, index) =>
    index === headerRow - 1 ? Object.assign([...row], { [column]: row[column] || heading }) : row,
  ),
});
