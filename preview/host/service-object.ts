export const serviceName = Symbol("service name");

/** An object of Apps Script as the script sees it: a name, and the members that are emulated. */
export interface ServiceObject {
  readonly [serviceName]: string;
}

export const isServiceObject = (value: unknown): value is ServiceObject =>
  typeof value === "object" && value !== null && serviceName in value;

/**
 * Types a partly emulated object as the whole one, which it is to the script: the gate answers a call of anything else
 * with an error that names it.
 *
 * @param groups the emulated members, in as many parts as there are files
 */
export function service<Whole extends object>(name: string, ...groups: readonly Partial<Whole>[]): Whole {
  return Object.assign({ [serviceName]: name }, ...groups) as Whole;
}
