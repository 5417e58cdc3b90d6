/**
 * Runs a script once, from the top, with nothing but the language and `globals`.
 *
 * @param names the top-level functions to hand back
 * @returns them by name, as they are after the run; undefined for what is no function
 */
export type LoadScript = (
  source: string,
  globals: Readonly<Record<string, unknown>>,
  names: readonly string[],
) => Readonly<Record<string, unknown>>;
