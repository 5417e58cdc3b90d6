import { writingMessages as words } from "../../messages/record-messages";
import type { Cell } from "../../records/cell";
import { columnLetter, runsOf } from "../../tables/tracker-addresses";
import { Told } from "../fault-sentence";
import { isSame } from "./look";
import { lookAt, type RowsSeen, rowsSeen, type SheetRead } from "./rows-of-sheet";
import { takeBack } from "./take-back";
import { type RowPut, type Wanted, wrongCells } from "./wrong-cells";
import { writeColumns } from "./write-columns";

/** One cell that is to change: where it stood when the sheet was read, and what it held. */
export interface CellEdit {
  /** Rows and columns are counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly after: unknown;
  /** The number format that it is to have; null for the one that it has, which a text would change. */
  readonly format?: string | null;
  /** As if somebody typed it: Sheets makes a day of a text. */
  readonly asTyped?: boolean;
}

/** Edits whose cells were found again right before writing. */
export interface Placed<Edit extends CellEdit> {
  readonly edits: readonly Edit[];
  /** Somebody has typed there since: left alone. */
  readonly typed: readonly Edit[];
  /** Their rows are not there any more. */
  readonly gone: readonly Edit[];
  readonly write: () => void;
  /** To be called after the flush: what a person moved at that very moment is put back and written again. @throws Told where it cannot be */
  readonly settle: () => void;
}

export interface CellPut {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly format?: string | undefined;
  /** The number format that the cell has, where that is known. */
  readonly stands?: string | undefined;
  readonly asTyped?: boolean | undefined;
}

/** How often what was moved is written again; ours. Nothing else can put it right. */
const tries = 12;

/** Finds each cell by its row's ID as it stands now. @throws Told, with nothing written, when a column has moved since the sheet was read */
export function placeCells<Edit extends CellEdit>(on: SheetRead, edits: readonly Edit[]): Placed<Edit> {
  const columns = [...new Set([...on.idColumns, ...edits.map(({ column }) => column)])];
  const read = rowsSeen(on, on.values);
  const first = lookAt(on, columns);
  if (hasMovedColumns(on, first, columns)) throw new Told(words.columnsMoved(on.name));
  const formats = formatsOf(on, edits, first.rows.length);
  const [placed, typed, gone]: [Edit[], Edit[], Edit[]] = [[], [], []];
  const wanted = new Map<string, Wanted>();
  const puts: RowPut[] = [];
  for (const edit of edits) {
    const id = read.ids[edit.row] ?? "";
    const row = first.rowOf.get(id);
    if (row === undefined) gone.push(edit);
    else if (!isSame(first.rows[row]?.[edit.column], edit.before)) typed.push(edit);
    else {
      placed.push(edit);
      const format = edit.format ?? formats.get(edit.column)?.[row];
      const put = { value: edit.after, format, asTyped: edit.asTyped };
      wanted.set(`${edit.column} ${id}`, put);
      puts.push({ id, row, column: edit.column, ...put, stands: formats.get(edit.column)?.[row] });
    }
  }
  const heldBefore = (id: string, column: number): Wanted => {
    const row = first.rowOf.get(id) ?? -1;
    return { value: first.rows[row]?.[column], format: formats.get(column)?.[row] };
  };

  return {
    edits: placed,
    typed,
    gone,
    write: () => writeColumns(on.sheet, puts),
    settle() {
      const written = [...puts];
      for (let [attempt, wrong] = [1, puts]; wrong.length > 0; attempt++) {
        const after = lookAt(on, columns);
        if (hasMovedColumns(on, after, columns)) return takeBack(on, written);
        wrong = wrongCells({ on, first, wanted, heldBefore, written }, after);
        if (wrong.length > 0 && attempt === tries) throw new Told(words.unsettled(on.name, wrong.map(addressOf)));
        writeColumns(on.sheet, wrong);
        written.push(...wrong);
      }
    },
  };
}

/** Places, writes and settles. What was typed meanwhile, and what has lost its row, is left. @throws Told where columns moved, or it cannot be settled */
export function putCells<Edit extends CellEdit>(on: SheetRead, edits: readonly Edit[]): Placed<Edit> {
  const placed = placeCells(on, edits);
  placed.write();
  SpreadsheetApp.flush();
  placed.settle();
  return placed;
}

/** The number formats of the columns in which some are to change; read right after the cells. */
function formatsOf(on: SheetRead, edits: readonly CellEdit[], height: number): Map<number, string[]> {
  const columns = new Set(edits.filter(({ format }) => format !== undefined).map(({ column }) => column));
  return new Map(
    runsOf([...columns]).flatMap(({ first, last }) => {
      const lines = on.sheet.getRange(1, first + 1, height, last - first + 1).getNumberFormats();
      return Array.from({ length: last - first + 1 }, (_, at): [number, string[]] => [
        first + at,
        lines.map((line) => line[at] ?? ""),
      ]);
    }),
  );
}

const hasMovedColumns = (on: SheetRead, { rows }: RowsSeen, columns: readonly number[]) =>
  columns.some((column) => !isSame(rows[on.headerRow - 1]?.[column], on.values[on.headerRow - 1]?.[column]));

export const addressOf = ({ row, column }: CellPut) => `${columnLetter(column)}${row + 1}`;
