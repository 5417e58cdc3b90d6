/** What the sidebar's frame asks of the page. */
export type Request = { kind: "call"; id: number; name: string; json: string } | { kind: "close" } | { kind: "focus" };

/** What the page answers: the returned value as JSON, or the error. */
export type Reply = { id: number; json: string } | { id: number; name: string; message: string };

/**
 * Finds what `google.script.run` refuses: anything but text, numbers, booleans, null, undefined, and lists and objects of those.
 * Source: developers.google.com/apps-script/guides/html/communication#parameters_and_return_values
 *
 * @returns the path to the first such value, as in "0.when"; undefined when all is legal
 */
export function illegalPart(
  value: unknown,
  path: readonly string[] = [],
  above: readonly object[] = [],
): string | undefined {
  if (value === null || ["string", "number", "boolean", "undefined"].includes(typeof value)) return undefined;
  if (typeof value !== "object" || above.includes(value)) return path.join(".");
  const kind = Object.prototype.toString.call(value);
  if (kind !== "[object Array]" && kind !== "[object Object]") return path.join(".");
  for (const [key, part] of Object.entries(value)) {
    const found = illegalPart(part, [...path, key], [...above, value]);
    if (found !== undefined) return found;
  }
  return undefined;
}
