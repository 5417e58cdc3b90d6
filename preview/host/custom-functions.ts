import type { Workbook } from "../engine/workbook";
import type { DeclaredFunction } from "./declared-functions";
import type { Limits } from "./limits";
import type { Slow } from "./slow";

type Loaded = Readonly<Record<string, unknown>>;

/**
 * Registers the functions that the script offers to cells, with their help. A name that ends in "_" is private.
 *
 * @param start loads the script as for a cell. Google does so for every cell; here the cells that are calculated in one go
 * share a load, since thousands of single cells would otherwise take minutes.
 */
export function registerCustomFunctions(
  workbook: Workbook,
  declared: readonly DeclaredFunction[],
  start: () => Loaded,
  slow: Slow,
  limits: Limits,
): void {
  let current: Loaded | undefined;

  function loaded(): Loaded {
    if (current) return current;
    void Promise.resolve().then(() => (current = undefined));
    current = start();
    return current;
  }

  for (const { name, isCustomFunction, help } of declared) {
    if (!isCustomFunction || name.endsWith("_")) continue;
    const run = (...args: unknown[]): unknown =>
      limits.run(slow.seconds, () =>
        slow.run(() => {
          const action = loaded()[name];
          if (typeof action !== "function") throw new Error(`Script function not found: ${name}`);
          return action(...args) as unknown;
        }),
      );
    workbook.registerFunction(name.toUpperCase(), run, help);
  }
}
