import type { ICellData, ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { CommandType } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
} from "@univerjs/sheets";
import { valueOf } from "./cell-value";
import type { Engine } from "./engine";
import { styleTrigger } from "./settling";
import type { Area, CellValue, Stop, UserEdit, Workbook } from "./workbook";

interface SetCells {
  readonly subUnitId: string;
  readonly cellValue?: Record<string, Record<string, ICellData | null>>;
  readonly trigger?: string;
}

/** Changes that only carry formulas along when rows or columns come and go, or only dress cells. */
const notEdits: ReadonlySet<string | undefined> = new Set([
  InsertColByRangeCommand.id,
  InsertRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  styleTrigger,
]);

type Events = Pick<Workbook, "onEdit" | "onChange" | "onSelect"> & { stop: Stop };

export function eventsOf(engine: Engine, selection: Workbook["selection"]): Events {
  const edits = listeners<UserEdit>();
  const changes = listeners<void>();
  const selections = listeners<Area>();
  let oldValue: CellValue = null;

  const isEdit = ({ id, params }: ICommandInfo, options?: IExecutionOptions): boolean =>
    id === SetRangeValuesMutation.id &&
    !engine.scripting &&
    !options?.onlyLocal &&
    !notEdits.has((params as SetCells).trigger) &&
    changedCells(params as SetCells).length > 0;

  const before = engine.commands.beforeCommandExecuted((command, options) => {
    if (!isEdit(command, options)) return;
    const params = command.params as SetCells;
    const [only, second] = changedCells(params);
    if (only && !second) oldValue = valueOf(engine.cells(params.subUnitId).getCellRaw(only.row, only.column));
  });

  const after = engine.commands.onCommandExecuted((command, options) => {
    if (command.id === SetSelectionsOperation.id) selections.tell(selection());
    if (command.type === CommandType.MUTATION && !options?.onlyLocal) changes.tell();
    if (!isEdit(command, options)) return;
    const params = command.params as SetCells;
    const cells = changedCells(params);
    const area = around(params.subUnitId, cells);
    const [only] = cells;
    if (cells.length > 1 || !only) return edits.tell({ area });
    const value = valueOf(engine.cells(params.subUnitId).getCellRaw(only.row, only.column));
    edits.tell({ area, value, oldValue });
  });

  return {
    onEdit: edits.add,
    onChange: changes.add,
    onSelect: selections.add,
    stop() {
      before.dispose();
      after.dispose();
    },
  };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell that only gets a style is not edited. */
function changedCells({ cellValue }: SetCells): Place[] {
  return Object.entries(cellValue ?? {}).flatMap(([row, cells]) =>
    Object.entries(cells ?? {})
      .filter(([, cell]) => cell === null || "v" in cell || "f" in cell || "p" in cell)
      .map(([column]) => ({ row: Number(row), column: Number(column) })),
  );
}

function around(sheet: string, cells: readonly Place[]): Area {
  const rows = cells.map(({ row }) => row).sort((a, b) => a - b);
  const columns = cells.map(({ column }) => column).sort((a, b) => a - b);
  const [row = 0] = rows;
  const [column = 0] = columns;
  return { sheet, row, column, rows: (rows.at(-1) ?? row) - row + 1, columns: (columns.at(-1) ?? column) - column + 1 };
}

function listeners<Event>() {
  const all = new Set<(event: Event) => void>();
  return {
    tell: (event: Event) => all.forEach((listener) => listener(event)),
    add: (listener: (event: Event) => void): Stop => {
      all.add(listener);
      return () => void all.delete(listener);
    },
  };
}
