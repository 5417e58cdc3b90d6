import { IFunctionService } from "@univerjs/engine-formula";
import type { Engine } from "../engine";
import type { Token } from "../formulas/tokens";
import type { CustomFunction } from "../workbook";
import type { RunningCalls } from "./running-calls";
import type { ReadCells } from "./script-cells";
import { ScriptFunction } from "./script-function";

export interface ScriptFunctions {
  register(name: string, run: CustomFunction): void;
  /** Gives each function of a formula that nobody knows (yet) a place to be registered in. */
  expect(formula: readonly Token[]): void;
}

/**
 * Univer keeps the functions it found when it first read a formula. So a name has one executor for good, also before
 * its function is registered and after it is registered again.
 */
export function scriptFunctions(engine: Engine, read: ReadCells, running: RunningCalls): ScriptFunctions {
  const known = engine.univer.__getInjector().get(IFunctionService);
  const own = new Map<string, ScriptFunction>();

  function place(name: string): ScriptFunction {
    const placed = own.get(name) ?? new ScriptFunction(name, engine.errors, read, running);
    own.set(name, placed);
    known.registerExecutors(placed);
    return placed;
  }

  return {
    register: (name, run) => place(name.toUpperCase()).use(run),
    expect(formula) {
      for (const { kind, text } of formula) {
        const name = text.toUpperCase();
        if (kind !== "function" || known.hasExecutor(name)) continue;
        // LET(double, LAMBDA(…), double(2)): the formula's own function.
        const local = formula.some((other) => other.kind === "name" && other.text.toUpperCase() === name);
        if (!local) place(name);
      }
    },
  };
}
