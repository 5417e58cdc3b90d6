/**
 * A spreadsheet workbook, as the host and the page see it. Everything counts from 0; sheets are named by id.
 *
 * Reading is synchronous and gives what is calculated now. Writing is synchronous too, but formulas are calculated
 * afterwards: `dirty` is true from a write until `settled()` resolves, and what formulas show meanwhile is stale.
 */

import type { FormatRule, ValidationRule } from "./rules/rule";

/** A rectangle of cells; `rows` and `columns` are its size. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A number (dates are day serials, 0 = 30 December 1899), text, a flag; null is an empty cell. Errors are text: "#N/A". */
export type CellValue = number | string | boolean | null;

export interface CellView {
  readonly value: CellValue;
  /** As typed, with "=" and open ranges ("=SUM(B2:B)"); "" when the cell holds no formula of its own (spilled cells do not). */
  readonly formula: string;
  /** Number pattern ("0.0%", "dd/mm/yyyy"); "" is automatic. */
  readonly pattern: string;
  /** What the cell shows. */
  readonly display: string;
  /** For a cell showing an error: why, in words ("Array result was not expanded because…", or what the function threw). */
  readonly error?: string;
}

/** Absent members stay as they are. A value replaces a formula and the other way round. `value: null` empties the cell. */
export interface CellInput {
  readonly value?: CellValue;
  /** Begins with "=". Arguments are separated by ",". */
  readonly formula?: string;
  /** "" is automatic. */
  readonly pattern?: string;
}

export interface SheetView {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** "#rrggbb"; "" for none. */
  readonly tabColour: string;
}

export type HorizontalAlignment = "left" | "center" | "right";

/** In `setStyle` null takes the property away and an absent member stays; `style` gives null for what is not set. */
export interface CellStyle {
  /** "#rrggbb" */
  readonly background: string | null;
  /** "#rrggbb" */
  readonly fontColour: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly wrap: boolean;
  readonly horizontal: HorizontalAlignment | null;
  readonly pattern: string;
}

/** What a person sees: the cell's own style under the conditional formats that hold. Colours are "#rrggbb", always given. */
export interface Appearance {
  readonly background: string;
  readonly fontColour: string;
  readonly bold: boolean;
}

export interface NamedRange {
  readonly name: string;
  /** "'Policy'!$A:$D" or "Tracker!$A$2:$B$9" */
  readonly reference: string;
}

/** Only recorded: nothing in the engine refuses an edit because of it. It follows insertions and deletions. */
export interface Protection {
  readonly id: string;
  /** Without an area inside it, the whole sheet. */
  readonly sheet: string;
  readonly area: Area | null;
  readonly warningOnly: boolean;
  readonly description: string;
  readonly editors: readonly string[];
}

/** Drawn by the page, not by the engine. Its areas follow insertions and deletions; its place is a corner of a cell. */
export interface Chart {
  readonly id: string;
  /** The sheet it floats over. */
  readonly sheet: string;
  readonly kind: "bar" | "column" | "line";
  /** Side by side: the first column names the points, each other one is a series. */
  readonly areas: readonly Area[];
  /** Rows at the top of the areas that name the series. */
  readonly headers: number;
  readonly row: number;
  readonly column: number;
  /** From the cell's corner, in pixels. */
  readonly offsetX: number;
  readonly offsetY: number;
  /** As the script set them: title, isStacked, colors… */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Column number (0 = first column of the sheet) → the values that stay visible. */
export type FilterCriteria = ReadonlyMap<number, readonly string[]>;

interface Filter {
  readonly area: Area;
  readonly criteria: FilterCriteria;
}

export interface SortKey {
  /** Column of the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

export interface Spill {
  /** The cell whose formula owns the area. */
  readonly owner: { readonly row: number; readonly column: number };
  readonly area: Area;
}

/** Arguments and result as in Apps Script: one cell is a scalar, a range rows of cells, blank is "", a date a Date. */
/** One that gives a promise is running until that resolves: its cell says so, and what it fills is empty. */
export type CustomFunction = (...args: unknown[]) => unknown;

export interface FunctionHelp {
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly detail: string;
    readonly example: string;
    readonly optional?: boolean;
    readonly repeated?: boolean;
  }[];
}

/** A change a person made by typing, pasting, clearing, filling, or undoing; never a script's write nor a formula's result. */
export interface UserEdit {
  readonly area: Area;
  /** Only for one cell. */
  readonly value?: CellValue;
  readonly oldValue?: CellValue;
}

/** JSON text-able; only `open` reads it. */
export interface Snapshot {
  readonly format: "learner-progress-workbook";
  readonly version: 1;
  readonly model: unknown;
  readonly rules: unknown;
  /** What formulas showed; without, all is calculated when it is opened. */
  readonly results?: unknown;
}

export type Stop = () => void;

export interface Workbook {
  readonly name: string;
  rename(name: string): void;

  sheets(): readonly SheetView[];
  /** The sheet in view. */
  activeSheet(): string;
  activateSheet(sheet: string): void;
  /** The new sheet comes into view. @returns its id. @throws Error when the name is taken. */
  insertSheet(name: string, options?: { index?: number; rows?: number; columns?: number }): string;
  /** @throws Error for the last visible sheet. */
  deleteSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  /** @throws Error when it would hide the last visible sheet. */
  setSheetHidden(sheet: string, hidden: boolean): void;
  moveSheet(sheet: string, index: number): void;
  /** "#rrggbb", or "" to take it away. */
  setTabColour(sheet: string, colour: string): void;

  insertRows(sheet: string, at: number, count: number): void;
  deleteRows(sheet: string, at: number, count: number): void;
  insertColumns(sheet: string, at: number, count: number): void;
  deleteColumns(sheet: string, at: number, count: number): void;
  columnWidth(sheet: string, column: number): number;
  /** `width` in pixels. */
  setColumnWidth(sheet: string, column: number, count: number, width: number): void;
  setRowHeight(sheet: string, row: number, count: number, height: number): void;
  isColumnHidden(sheet: string, column: number): boolean;
  setColumnsHidden(sheet: string, column: number, count: number, hidden: boolean): void;
  /** Hidden by hand or by the filter. */
  isRowHidden(sheet: string, row: number): boolean;
  freeze(sheet: string, rows: number, columns: number): void;

  /** Rows of cells, as large as the area; spilled values included. @throws Error outside the sheet. */
  read(area: Area): CellView[][];
  /** @throws Error unless `cells` is as large as the area. */
  write(area: Area, cells: readonly (readonly CellInput[])[]): void;
  /** Values and formulas; styles, validation and notes stay. */
  clearContents(area: Area): void;
  /** Styles and number patterns, and nothing else. */
  clearFormats(area: Area): void;
  /** The part of the sheet that holds anything: rows and columns counted from the first; 0 × 0 for an empty sheet. */
  extent(sheet: string): { readonly rows: number; readonly columns: number };
  /** Where formulas stand, rows and columns counted from 0. */
  formulaCells(sheet: string): { readonly row: number; readonly column: number }[];
  /** The array that covers a cell, owner included. */
  spillAt(sheet: string, row: number, column: number): Spill | undefined;
  merges(sheet: string): readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;

  styles(area: Area): CellStyle[][];
  setStyle(area: Area, style: Partial<CellStyle>): void;
  appearance(area: Area): Appearance[][];

  formatRules(sheet: string): readonly FormatRule[];
  /** Replaces the whole list. */
  setFormatRules(sheet: string, rules: readonly FormatRule[]): void;
  validationRules(sheet: string): readonly ValidationRule[];
  /** Replaces what the area had; null leaves it without. */
  setValidation(area: Area, rule: Omit<ValidationRule, "areas"> | null): void;
  note(sheet: string, row: number, column: number): string;
  /** "" takes it away. */
  setNote(sheet: string, row: number, column: number, text: string): void;

  namedRanges(): readonly NamedRange[];
  /** Adds or replaces. */
  setNamedRange(name: string, reference: string): void;
  removeNamedRange(name: string): void;
  /** Where a reference of a named range lies: whole columns as all rows of the sheet. undefined when it is no area (any more). */
  areaOf(reference: string): Area | undefined;

  charts(sheet: string): readonly Chart[];
  /** @returns its id */
  addChart(chart: Omit<Chart, "id">): string;
  removeChart(id: string): void;

  protections(): readonly Protection[];
  /** @returns its id. */
  addProtection(protection: Omit<Protection, "id">): string;
  /** Replaces the one of that id. */
  updateProtection(protection: Protection): void;
  removeProtection(id: string): void;

  filter(sheet: string): Filter | undefined;
  /** The rows that its filter hides, counted from 0; none without one. */
  filteredOut(sheet: string): readonly number[];
  createFilter(area: Area): void;
  removeFilter(sheet: string): void;
  /** null shows every row of that column again. */
  setFilterCriteria(sheet: string, column: number, visible: readonly string[] | null): void;
  /** Whole rows of the area change places; formulas in it move with their rows. */
  sort(area: Area, keys: readonly SortKey[]): void;

  selection(): Area;
  /** All areas that are selected in the sheet in view, in the order in which they were. */
  selections(): Area[];
  /** Further areas of the same sheet are selected beside. */
  select(area: Area, ...others: readonly Area[]): void;

  /** Names are upper case. Registering again replaces the function and calculates its cells anew. */
  registerFunction(name: string, run: CustomFunction, help?: FunctionHelp): void;
  /** True from a write or an edit until `settled()` would resolve. */
  readonly dirty: boolean;
  /** Whether a custom function is running still: `settled()` does not wait for it. */
  readonly loading: boolean;
  /** Resolves when everything pending is calculated and applied. */
  settled(): Promise<void>;

  /** As a person types or pastes: `onEdit` is told, and `undo` takes it back. */
  typeAsUser(area: Area, cells: readonly (readonly CellInput[])[]): void;
  /** The last step of a person's or of the structure (inserted rows and so on); what a script writes is no step. */
  undo(): void;

  onEdit(listener: (edit: UserEdit) => void): Stop;
  /** Anything that a snapshot would show: called once for each change, a person's or a script's. */
  onChange(listener: () => void): Stop;
  onSelect(listener: (area: Area) => void): Stop;

  snapshot(): Snapshot;
  dispose(): void;
}
