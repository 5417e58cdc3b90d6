import type { Department } from "../../domain/department/department";
import type { TabDefinition } from "../../tables/define-table";
import type { Shade } from "../formatting/palette";
import type { TabCell } from "../write-cells";

/** A row under the keys of its table's columns; what is absent is an empty cell. A day is text, such as 2025-09-01. */
export type TabRow = Readonly<Record<string, string | number | undefined>>;

/** A colour of a column; `when` gets its first cell below the headings, such as "C3", and uses no separator. */
interface Colour {
  readonly column: string;
  readonly shade: Shade;
  readonly when: (cell: string) => string;
}

/** A tab that is written from what the workbook says. Its "computed" columns are written anew, what people typed into the others stays. */
export interface DepartmentTab {
  readonly table: TabDefinition;
  /** What stands above the headings, beginning with the name and ", as of"; absent for what Update department tabs writes. */
  readonly title?: (name: string, day: string) => string;
  readonly rows: (department: Department) => readonly TabRow[];
  /** A row with what follows from what people typed beside it, by column; nothing beside a new one. */
  readonly completed?: (row: TabRow, typed: ReadonlyMap<string, TabCell>) => TabRow;
  /** The columns that tell rows apart; needed where the table has typed columns, so that these stay with their row. */
  readonly identity?: readonly string[];
  readonly colours?: readonly Colour[];
  /** How many decimals the figures of a row have, in the columns whose format leaves that open; undefined where nobody says. */
  readonly digits?: (row: Readonly<Record<string, unknown>>) => number | undefined;
}
