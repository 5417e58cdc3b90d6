import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction, ErrorType, ErrorValueObject, StringValueObject } from "@univerjs/engine-formula";
import type { CustomFunction } from "../workbook";
import type { ErrorNotes } from "./error-notes";
import { Memory } from "./memory";
import { holdsLoading, loading, type RunningCalls } from "./running-calls";
import type { ReadCells } from "./script-cells";
import { fromScript, toScript } from "./values";

interface Outcome {
  isToCome?: boolean;
  value: BaseValueObject;
  problem?: string;
}

/** A custom function among Univer's own, called as Apps Script would call it. */
export class ScriptFunction extends BaseFunction {
  override minParams = -1;
  override maxParams = -1;
  override needsReferenceObject = true;
  private memory = new Memory<Outcome>();
  /** An array that is remembered was made into rows of cells already. */
  private readonly rows = new WeakMap<FunctionVariantType, unknown>();
  private run: CustomFunction | undefined;

  constructor(
    name: string,
    private readonly errors: ErrorNotes,
    private readonly read: ReadCells,
    private readonly running: RunningCalls,
  ) {
    super(name);
  }

  /** Forgets what another function of this name gave. */
  use(run: CustomFunction): void {
    this.run = run;
    this.memory = new Memory();
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const args = variants.map((variant) => this.argument(variant));
    // What is not there yet cannot be worked with.
    const isTooEarly = this.running.any && args.some(holdsLoading);
    const { value, problem, isToCome } = isTooEarly ? toCome() : this.memory.recall(args, () => this.outcomeOf(args));
    if (isToCome) this.running.waits({ sheet: this.subUnitId ?? "", row: this.row, column: this.column });
    this.errors.put(this.subUnitId ?? "", this.row, this.column, problem);
    return value;
  }

  private argument(variant: FunctionVariantType): unknown {
    const cells = variant.isReferenceObject()
      ? this.read(variant as BaseReferenceObject)
      : (this.rows.get(variant) ?? undefined);
    if (cells !== undefined) return cells;
    const made = toScript(variant);
    if (variant.isArray() && Array.isArray(made)) this.rows.set(variant, Object.freeze(made));
    return made;
  }

  private outcomeOf(args: unknown[]): Outcome {
    const { run } = this;
    if (!run) return { value: ErrorValueObject.create(ErrorType.NAME), problem: `Unknown function: '${this.name}'.` };
    try {
      const result = run(...args);
      return result instanceof Promise ? this.outcomeToCome(result) : { value: fromScript(result) };
    } catch (error) {
      return thrown(error);
    }
  }

  private outcomeToCome(result: Promise<unknown>): Outcome {
    const outcome = toCome();
    const come = result.then((given): Outcome => ({ value: fromScript(given) })).catch(thrown);
    this.running.add(
      String(this.name),
      come.then((found) => void Object.assign(outcome, found, { isToCome: false })),
    );
    return outcome;
  }
}

const toCome = (): Outcome => ({ value: StringValueObject.create(loading), isToCome: true });

function thrown(error: unknown): Outcome {
  // Not instanceof: the function's realm has an Error of its own.
  const problem = String((error as { message?: unknown } | null)?.message ?? error);
  return { value: ErrorValueObject.create(scriptError as ErrorType), problem };
}

/** What Sheets shows for a custom function that threw; Univer knows no such error. */
export const scriptError = "#ERROR!";
