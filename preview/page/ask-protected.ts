import { CanceledError, ICommandService, type ICommandInfo, type IRange, type Univer } from "@univerjs/core";
import {
  AutoFillCommand,
  ClearSelectionContentCommand,
  SetRangeValuesCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { areaOfRange } from "../engine/engine";
import { overlaps } from "../engine/overlaps";
import type { Protection, Workbook } from "../engine/workbook";
import { showDialog } from "./dialog";

const goOn = "Change it anyway";

/** What a person's command is about to change. */
interface Change {
  readonly sheet: string;
  readonly ranges: readonly IRange[];
  /** To do the same again, wherever the selection is by then. */
  readonly params: object;
}

/**
 * As Sheets does where a protection only warns: before a person types into such a cell, empties it or fills over it, it is asked whether that
 * is meant. What scripts write is not asked about, nor what is pasted or sorted.
 */
export function askBeforeProtected(univer: Univer, workbook: Workbook, ask = showDialog): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const selections = injector.get(SheetsSelectionsService);
  const agreed = new WeakSet<object>();

  commands.beforeCommandExecuted((command) => {
    const selected = () => selections.getCurrentSelections().map(({ range }) => range);
    const change = changeOf(command, workbook.activeSheet(), selected);
    if (!change || agreed.has(change.params)) return;
    if (!workbook.protections().some((protection) => warnsOf(protection, change))) return;
    const { params } = change;
    void ask("This part is protected", "Learner Progress or a colleague has asked for it not to be changed by hand.", [
      "Leave it as it is",
      goOn,
    ]).then((choice) => {
      if (choice !== goOn) return;
      agreed.add(params);
      void commands.executeCommand(command.id, params);
    });
    throw new CanceledError();
  });
}

function changeOf({ id, params = {} }: ICommandInfo, active: string, selected: () => IRange[]): Change | undefined {
  const { subUnitId: sheet = active, ...own } = params as {
    subUnitId?: string;
    range?: IRange;
    ranges?: IRange[];
    targetRange?: IRange;
    redoUndoId?: string;
  };
  if (id === ClearSelectionContentCommand.id) {
    const ranges = own.ranges ?? selected();
    return { sheet, ranges, params: own.ranges ? params : { ...params, subUnitId: sheet, ranges } };
  }
  if (id === AutoFillCommand.id && own.targetRange) return { sheet, ranges: [own.targetRange], params };
  // The grid's editor gives what it writes a number for undo; a script's writing has none.
  if (id === SetRangeValuesCommand.id && own.redoUndoId !== undefined && own.range)
    return { sheet, ranges: [own.range], params };
  return undefined;
}

function warnsOf({ warningOnly, sheet, area }: Protection, change: Change): boolean {
  if (!warningOnly || sheet !== change.sheet) return false;
  if (!area) return true;
  return change.ranges.some((range) => overlaps(area, areaOfRange(sheet, range)));
}
