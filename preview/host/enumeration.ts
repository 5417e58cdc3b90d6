import { notEmulated } from "./exception";

interface Constant {
  name(): string;
  ordinal(): number;
  toString(): string;
}

/**
 * An enumeration of Apps Script: its constants are objects that are compared by identity and read as their names.
 *
 * @param name as in "SpreadsheetApp.WrapStrategy"
 */
export function enumeration<Enumeration>(name: string, members: readonly (keyof Enumeration & string)[]): Enumeration {
  const constants: Record<string, Constant> = {};
  for (const [index, member] of members.entries())
    constants[member] = Object.freeze({ name: () => member, ordinal: () => index, toString: () => member });
  const guarded = new Proxy(Object.freeze(constants), {
    get(target, key) {
      if (typeof key === "symbol" || Object.hasOwn(target, key)) return Reflect.get(target, key) as unknown;
      if (key === "then" || key === "toJSON") return undefined;
      throw notEmulated(`${name}.${key}`);
    },
  });
  return guarded as unknown as Enumeration;
}
