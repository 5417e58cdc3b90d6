import type { Workbook } from "../engine/workbook";
import type { DeclaredFunction } from "./declared-functions";

/**
 * Registers the functions that the script offers to cells, with their help. A name that ends in "_" is private.
 *
 * @param start loads the script as for a cell. Google does so for every cell; here a calculation shares one load, so that
 * a column of single calls stays quick. The functions keep nothing between calls, which the tests of the built file hold.
 */
export function registerCustomFunctions(
  workbook: Workbook,
  declared: readonly DeclaredFunction[],
  start: () => Readonly<Record<string, unknown>>,
): void {
  let loaded: Readonly<Record<string, unknown>> | undefined;

  for (const { name, isCustomFunction, help } of declared) {
    if (!isCustomFunction || name.endsWith("_")) continue;
    const run = (...args: unknown[]): unknown => {
      loaded ??= start();
      const action = loaded[name];
      if (typeof action !== "function") throw new Error(`Script function not found: ${name}`);
      return action(...args) as unknown;
    };
    workbook.registerFunction(name.toUpperCase(), run, help);
  }
}
