/** What a service of Apps Script throws: an Error named Exception. Source of the texts: the users' reports listed in docs/decisions. */
export class Exception extends Error {
  override readonly name = "Exception";
}

/** A wish for something that Google has and this preview has not. */
export const notEmulated = (member: string, advice = ""): Error =>
  new Error(`Local preview: ${member} is not emulated.${advice && ` ${advice}`}`);

/** @param found the arguments as they came */
export function wrongSignature(method: string, found: readonly unknown[]): Exception {
  const kinds = found.map(kindOf).join(",");
  return new Exception(`The parameters (${kinds}) don't match the method signature for ${method}.`);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "number[]";
  return typeof value === "object"
    ? "object"
    : ({ string: "String", number: "number", boolean: "Boolean" }[typeof value as string] ?? typeof value);
}
