import type { Area, Workbook } from "../engine/workbook";
import type { Execution } from "./execution";
import type { ServiceObject } from "./service-object";
import { areaTouched } from "./spreadsheet/area-touched";

/** What a person does in the sheet at hand. Nothing here knows what the script is for. */
export type Deed =
  | "sorts"
  | "inserts a row"
  | "inserts a column"
  | "deletes a row"
  | "types in the next free row"
  | "types in the cell";

/** Below `most`, from 0. */
export type Draw = (most: number) => number;
/** The top row, the first column. */
const first: Draw = () => 0;

export const typedMeanwhile = "typed meanwhile";

/** One deed right before one service call of the next execution. @param call 1 is the first */
interface Planned {
  readonly call: number;
  readonly deed: Deed;
  readonly draw: Draw;
}

/**
 * Someone at work in the workbook while a script runs. A script's calls are not one step: between any two of them a person can sort, insert,
 * delete and type in the sheet that the script has before it. A test's tool: nobody is busy by themselves.
 */
export class Busy {
  private planned: Planned | undefined;
  private always: ((call: string) => Omit<Planned, "call"> | undefined) | undefined;
  private at: Area | undefined;
  /** What was done, in order: "sorts Plans". */
  readonly done: string[] = [];

  constructor(private readonly workbook: Workbook) {}

  before(call: number, deed: Deed, draw: Draw = first): void {
    this.planned = { call, deed, draw };
  }

  /** Asked before each service call, until it is told otherwise. */
  whenever(choose: ((call: string) => Omit<Planned, "call"> | undefined) | undefined): void {
    this.always = choose;
  }

  /** The name of the sheet that the script has before it. */
  get sheetAtHand(): string | undefined {
    return this.workbook.sheets().find(({ id }) => id === this.at?.sheet)?.name;
  }

  /** The execution is over: a deed that it never reached does not wait for the next one. */
  forget(): void {
    this.planned = undefined;
    this.at = undefined;
  }

  /** A service call is about to have its effect. */
  pass(name: string, target: ServiceObject, execution: Execution): void {
    const touched = areaTouched(target);
    if (touched) this.at = touched;
    const planned = this.planned?.call === execution.calls.length ? this.planned : this.always?.(name);
    if (planned === this.planned) this.planned = undefined;
    const isWritten = touched !== undefined && /^Range(List)?\.(set(Value|Formula)|clear)/.test(name);
    if (planned && this.at) this.act(planned, this.at, isWritten);
  }

  private act(planned: Omit<Planned, "call">, at: Area, isWritten: boolean): void {
    const { draw } = planned;
    let { deed } = planned;
    const sheet = this.workbook.sheets().find(({ id }) => id === at.sheet);
    if (!sheet) return;
    const { rows, columns } = this.workbook.extent(sheet.id);
    const filter = this.workbook.filter(sheet.id);
    const top = Math.max(1, sheet.frozenRows, filter ? filter.area.row + 1 : 0);
    const below = rows - top;
    switch (deed) {
      case "sorts":
        if (below < 2) return;
        this.sort({ sheet: sheet.id, row: top, column: 0, rows: below, columns });
        break;
      case "inserts a row":
        this.workbook.insertRows(sheet.id, top + draw(Math.max(1, below)), 1);
        break;
      case "inserts a column":
        this.workbook.insertColumns(sheet.id, draw(Math.max(1, columns)), 1);
        break;
      case "deletes a row":
        if (below < 1) return;
        this.workbook.deleteRows(sheet.id, top + draw(below), 1);
        break;
      case "types in the next free row":
        if (rows >= sheet.rows) return;
        this.type({ sheet: sheet.id, row: rows, column: draw(Math.max(1, columns)) });
        // Rows below the last are written at this moment: whoever types there has no chance.
        if (isWritten && at.row <= rows && rows < at.row + at.rows) deed = "types in the cell";
        break;
      case "types in the cell":
        if (!isWritten) return;
        this.type(at);
        break;
    }
    this.done.push(`${deed} ${sheet.name}`);
  }

  /** By the first column that a sort changes. */
  private sort(area: Area): void {
    const cells = this.workbook.read(area).map((row) => row.map(({ value }) => value));
    const column = Array.from({ length: area.columns }, (_, index) => index).find(
      (index) => new Set(cells.map((row) => row[index])).size > 1,
    );
    if (column === undefined) return;
    const before = JSON.stringify(cells);
    for (const ascending of [false, true]) {
      this.workbook.sort(area, [{ column: area.column + column, ascending }]);
      if (JSON.stringify(this.workbook.read(area).map((row) => row.map(({ value }) => value))) !== before) return;
    }
  }

  private type({ sheet, row, column }: Pick<Area, "sheet" | "row" | "column">): void {
    this.workbook.typeAsUser({ sheet, row, column, rows: 1, columns: 1 }, [[{ value: typedMeanwhile }]]);
  }
}
