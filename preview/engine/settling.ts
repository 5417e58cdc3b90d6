import type { ICommandInfo, IExecutionOptions, IUnitRange } from "@univerjs/core";
import type { ISetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetOtherFormulaMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { serialFromDate } from "./dates";
import type { Engine } from "./engine";
import type { Workbook } from "./workbook";

export interface Settling extends Pick<Workbook, "settled" | "dirty"> {
  /** Calculates every formula anew. */
  recalculate(): void;
  /** Calculates what depends on the time, which passed while the workbook was closed: on the day on which it was kept, what shows the hour. */
  catchUp(): void;
  /** The day on which a calculation last began. */
  readonly calculatedOn: number | undefined;
  /** Calculates the formulas that call one of these functions. */
  calculateCalls(names: ReadonlySet<string>): void;
  /** Lets a calculation that is running end before `then` is called; otherwise it would find Univer gone. */
  stop(then: () => void): void;
}

const ofMoment = ["NOW", "RAND", "RANDBETWEEN", "RANDARRAY"];
const ofTime = ["TODAY", ...ofMoment];

const today = (): number => Math.floor(serialFromDate(new Date()));

/** What setStyle and clearFormats give as the cause of a change, so that nothing is calculated for it. */
export const styleTrigger = SetStyleCommand.id;

/**
 * Follows Univer's calculation. A change waits up to 0.1 s for more to come; then one calculation starts, whose results
 * are in the cells before its end is told. A change that comes meanwhile stops it and starts another.
 *
 * @param keptOn the day on which what the workbook shows was calculated
 */
export function settlingOf(engine: Engine, keptOn?: number): Settling {
  let calculatedOn = keptOn;
  const causes = engine.univer.__getInjector().get(IActiveDirtyManagerService);
  let waiting = false;
  let running = 0;
  let isToStop = false;
  let settled: (() => void)[] = [];
  let stopping: (() => void) | undefined;

  function tellSettled(): void {
    const resolvers = settled;
    settled = [];
    for (const resolve of resolvers) resolve();
  }

  function calculate(forceCalculation: boolean, dirtyRanges: IUnitRange[]): void {
    const params = { forceCalculation, dirtyRanges, dirtyNameMap: {}, dirtyDefinedNameMap: {} };
    const rest = { dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {} };
    engine.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { ...params, ...rest },
      { onlyLocal: true },
    );
  }

  const isCause = ({ id, params }: ICommandInfo, options?: IExecutionOptions): boolean => {
    // A conditional format or validation by formula: marked as changed a moment after it is registered.
    if (id === SetOtherFormulaMutation.id) return true;
    if (!causes.get(id)) return false;
    if (id !== SetRangeValuesMutation.id) return true;
    return !options?.onlyLocal && (params as { trigger?: string }).trigger !== styleTrigger;
  };

  const listener = engine.commands.onCommandExecuted((command, options) => {
    if (isCause(command, options)) waiting = true;
    else if (command.id === SetFormulaCalculationStartMutation.id) {
      waiting = false;
      calculatedOn = today();
      running = isToStop ? Math.max(1, running) : running + 1;
      isToStop = false;
    } else if (command.id === SetFormulaCalculationStopMutation.id) isToStop = true;
    else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState === undefined) return;
      const isStopped = functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION;
      // One that is stopped for a newer one says so twice, the second time when that one has begun.
      if (isStopped && (!isToStop || (waiting && !stopping))) return;
      running = isStopped ? 0 : Math.max(0, running - 1);
      if (running > 0 || (waiting && !stopping)) return;
      tellSettled();
      stopping?.();
    }
  });

  function calculateCalls(names: Iterable<string>): void {
    const calls = new RegExp(`\\b(?:${[...names].join("|")})\\(`, "i");
    const dirty: IUnitRange[] = [];
    for (const sheet of engine.book.getWorkbook().getSheets())
      sheet.getCellMatrix().forValue((row, column, cell) => {
        const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        if (cell?.f && calls.test(cell.f)) dirty.push({ unitId: engine.id, sheetId: sheet.getSheetId(), range });
      });
    if (dirty.length > 0) calculate(false, dirty);
  }

  return {
    get dirty() {
      return waiting || running > 0;
    },
    settled() {
      return waiting || running > 0 ? new Promise((resolve) => settled.push(resolve)) : Promise.resolve();
    },
    recalculate: () => calculate(true, []),
    catchUp: () => calculateCalls(keptOn === today() ? ofMoment : ofTime),
    get calculatedOn() {
      return calculatedOn;
    },
    calculateCalls,
    stop(then) {
      stopping = () => {
        listener.dispose();
        // Not within Univer's own telling of the end.
        setTimeout(then);
      };
      if (running > 0) return;
      listener.dispose();
      tellSettled();
      then();
    },
  };
}
