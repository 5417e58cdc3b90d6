import type { CellView } from "../../preview/engine/workbook";
import { saveMessages } from "../../src/messages/record-messages";
import type { Addon } from "../support/addon";

type Cells = readonly (readonly string[])[];

export interface TabState {
  readonly name: string;
  readonly cells: Cells;
  /** Everything else that a person could see or lose: rules, protections, the filter, what is frozen. */
  readonly rest: string;
}

const tutor = "tutor@college.example";
/** Columns that hold the moment of writing, which differs between two tries. */
const moments = new Set(["Logged at", "When", "Answered at", "Saved at"]);

/** Marks what a formula of another cell shows, which nobody typed. */
const spilled = "→";
export const isSpilled = (cell: string) => cell.startsWith(spilled);

/** A cell as it was written, and how it is shown; "" for an empty one. An account that Google did not tell is as good as the account. */
function textOf({ value, formula, pattern }: CellView, isOfAnother: boolean): string {
  const shown = value === saveMessages.unknownAccount ? tutor : value;
  const content = formula || (value === null || value === "" ? "" : `${typeof value}:${shown}`);
  return content === "" ? "" : `${isOfAnother ? spilled : ""}${content} ${pattern}`;
}

function withoutMoments(cells: Cells): Cells {
  const heading = (cell = "") => cell.replace(/^string:/, "").trim();
  const masked = new Set(
    cells.slice(0, 10).flatMap((row) => row.flatMap((cell, column) => (moments.has(heading(cell)) ? [column] : []))),
  );
  const isHeading = (row: readonly string[]) => row.some((cell) => moments.has(heading(cell)));
  return cells.map((row) =>
    isHeading(row) ? row : row.map((cell, column) => (masked.has(column) && cell !== "" ? "a moment" : cell)),
  );
}

/** A workbook as one would compare two of them: without the IDs of its sheets and rules, which are drawn anew each time. */
export function tabStates({ workbook }: Addon): TabState[] {
  const names = new Map(workbook.sheets().map(({ id, name }) => [id, name]));
  // How far down colours reach depends on how many rows there were when they were made.
  const withNames = (key: string, value: unknown): unknown =>
    key === "id" || key === "rows" ? undefined : key === "sheet" ? (names.get(value as string) ?? value) : value;
  return workbook.sheets().map(({ id, name, frozenRows, frozenColumns }) => {
    const { rows, columns } = workbook.extent(id);
    const cells = rows * columns === 0 ? [] : workbook.read({ sheet: id, row: 0, column: 0, rows, columns });
    const rest = {
      frozenRows,
      frozenColumns,
      formats: workbook.formatRules(id),
      validation: sorted(workbook.validationRules(id)),
      protections: sorted(workbook.protections().filter(({ sheet }) => sheet === id)),
      filter: workbook.filter(id)?.area,
      charts: sorted(workbook.charts(id)),
      names: sorted(workbook.namedRanges().filter(({ reference }) => reference.includes(name))),
    };
    return {
      name,
      cells: withoutMoments(
        cells.map((line, row) =>
          line.map((cell, column) =>
            // Links go to the numbers of sheets, which are drawn anew too.
            textOf(
              cell,
              cell.value !== null && cell.formula === "" && Boolean(workbook.spillAt(id, row, column)),
            ).replace(/#gid=\d+/g, "#gid="),
          ),
        ),
      ),
      rest: JSON.stringify(rest, withNames),
    };
  });
}

/** Rules have no order of their own. */
const sorted = <Item>(items: readonly Item[]) =>
  [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
