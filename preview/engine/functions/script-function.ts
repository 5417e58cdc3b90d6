import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import type { CustomFunction } from "../workbook";
import type { ErrorNotes } from "./error-notes";
import { Memory } from "./memory";
import type { ReadCells } from "./script-cells";
import { fromScript, toScript } from "./values";

interface Outcome {
  readonly value: BaseValueObject;
  readonly problem?: string;
}

/** A custom function among Univer's own, called as Apps Script would call it. */
export class ScriptFunction extends BaseFunction {
  override minParams = -1;
  override maxParams = -1;
  override needsReferenceObject = true;
  private memory = new Memory<Outcome>();
  private run: CustomFunction | undefined;

  constructor(
    name: string,
    private readonly errors: ErrorNotes,
    private readonly read: ReadCells,
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
    const { value, problem } = this.memory.recall(args, () => this.outcomeOf(args));
    this.errors.put(this.subUnitId ?? "", this.row, this.column, problem);
    return value;
  }

  private argument(variant: FunctionVariantType): unknown {
    const cells = variant.isReferenceObject() ? this.read(variant as BaseReferenceObject) : undefined;
    return cells === undefined ? toScript(variant) : cells;
  }

  private outcomeOf(args: unknown[]): Outcome {
    const { run } = this;
    if (!run) return { value: ErrorValueObject.create(ErrorType.NAME), problem: `Unknown function: '${this.name}'.` };
    try {
      return { value: fromScript(run(...args)) };
    } catch (error) {
      // Not instanceof: the function's realm has an Error of its own.
      const problem = String((error as { message?: unknown } | null)?.message ?? error);
      return { value: ErrorValueObject.create(scriptError as ErrorType), problem };
    }
  }
}

/** What Sheets shows for a custom function that threw; Univer knows no such error. */
export const scriptError = "#ERROR!";
