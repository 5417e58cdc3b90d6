/**
 * Copies what passes between the sidebar and the script: text, numbers, flags, null, and lists and plain objects of these.
 * Source: developers.google.com/apps-script/guides/html/communication#parameters_and_return_values
 *
 * @throws Error naming the property, for a Date, a function, an object that contains itself, and the like
 */
export function copyLegal(value: unknown, path = "", above: readonly object[] = []): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  const kind = Object.prototype.toString.call(value);
  if (typeof value !== "object" || above.includes(value) || (kind !== "[object Array]" && kind !== "[object Object]"))
    throw new Error(`Failed due to illegal value in property: ${path || 0}`);
  const inside = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item, index) => copyLegal(item, String(index), inside));
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, copyLegal(member, key, inside)]));
}
