import { atRiskTable } from "../../tables/at-risk";
import { constantIn } from "../../tables/computed-columns";
import { isError, textOf } from "../../tables/grid";
import { tracker, type TrackerKey } from "../../tables/tracker";
import { computedKeys } from "../../tables/tracker-formulas";
import { headingsOfCall } from "../../tables/worked-out";
import { readAtRisk } from "../at-risk/at-risk-repairs";
import type { TrackerOnSheet } from "../tracker-on-sheet";
import type { Workbook } from "../workbook";

/** Formulas side by side in a row of headings, and the cells that they fill. Rows and columns count from 1. */
export interface Block {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly tab: string;
  readonly headers: readonly string[];
  /** Of each formula. */
  readonly heads: readonly { readonly column: number; readonly formula: string; readonly header: string }[];
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** What it shows. */
  readonly values: readonly (readonly unknown[])[];
  /** The tracker that it stands in: its values belong to the rows as they were read. */
  readonly on?: TrackerOnSheet;
}

/**
 * What the add-on works out, each block before all that it reads: a block that turns into values sets nothing calculating that is still to be
 * kept.
 */
export const blocksOf = (workbook: Workbook, trackers: readonly TrackerOnSheet[]): Block[] => [
  ...register(workbook),
  ...trackers.flatMap(columnsIn),
];

/** The register, with the columns beside it that count from today. */
function register(workbook: Workbook): Block[] {
  const present = readAtRisk(workbook);
  if (!present) return [];
  const { sheet, grid } = present;
  const columns = Math.min(atRiskTable.headers.length, grid.values[0]?.length ?? 0);
  const heads = (grid.formulas[0] ?? []).slice(0, columns).flatMap((formula, index) => {
    const header = atRiskTable.headers[index] ?? "";
    return formula === "" ? [] : [{ column: index + 1, formula, header }];
  });
  if (heads.length === 0) return [];
  const values = grid.values.map((cells) => cells.slice(0, columns));
  return [
    {
      sheet,
      tab: atRiskTable.name,
      headers: atRiskTable.headers,
      heads,
      row: 1,
      column: 1,
      rows: values.length,
      columns,
      values,
    },
  ];
}

const readLast: readonly TrackerKey[] = [...computedKeys].reverse();
/** What a column of the same text for everybody holds is read by the others. */
const placeOf = (key: TrackerKey) => (readLast.includes(key) ? readLast.indexOf(key) : readLast.length);

function columnsIn(on: TrackerOnSheet): Block[] {
  const { sheet, name, grid, view, lastRow } = on;
  const { headerRow } = on.layout;
  const formulaOf = (column: number) => grid.formulas[headerRow - 1]?.[column] ?? "";
  return view.found
    .filter(({ key, by, column }) => {
      const isComputed = tracker.columns[key].filledBy === "add-on" || constantIn(formulaOf(column)) !== undefined;
      return by === "formula" && isComputed && formulaOf(column) !== "";
    })
    .sort((one, other) => placeOf(one.key) - placeOf(other.key))
    .map(({ key, column }) => {
      const given = headingsOfCall(formulaOf(column));
      const headers = given.length > 0 ? given : [tracker.columns[key].header];
      const columns = headers.length;
      return {
        on,
        sheet,
        tab: name,
        headers,
        heads: [{ column: column + 1, formula: formulaOf(column), header: tracker.columns[key].header }],
        row: headerRow,
        column: column + 1,
        rows: lastRow - headerRow + 1,
        columns,
        values: grid.values.slice(headerRow - 1, lastRow).map((cells) => cells.slice(column, column + columns)),
      };
    });
}

/** While a formula is being worked out, its own cell says so, in the words of the user's language, and the cells below may be blank. */
export const isSettledHead = (cell: unknown, header: string) => textOf(cell) === header;

export function isSettled({ heads, column, values }: Block): boolean {
  const heading = values[0] ?? [];
  return (
    heads.every((head) => isSettledHead(heading[head.column - column], head.header)) &&
    values.every((cells) => cells.every((cell) => !isError(cell) && !/^Loading(\.\.\.|…)$/.test(textOf(cell))))
  );
}
