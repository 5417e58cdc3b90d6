import { Exception } from "./exception";
import type { Execution } from "./execution";

export interface ServiceFault {
  /** "after": the call takes effect and fails all the same, as Sheets does when its answer is lost. */
  readonly when: "before" | "after";
  readonly message?: string;
  /** The execution is over there, as at its time limit: no later call has an effect, and the script's own answer reaches nobody. */
  readonly ends?: boolean;
}

const timeOut = "Service Spreadsheets timed out while accessing document with id local-preview.";

/** What can be made to go wrong. A test's tool: nothing here happens by itself. */
export class Faults {
  private planned: (ServiceFault & { readonly call: number }) | undefined;
  private struck = false;
  private readonly readOnly = new Set<string>();

  /** Told of every service call before it has an effect. */
  beforeCall: ((name: string, execution: Execution) => void) | undefined;

  /** Another execution has the document's lock, and keeps it. */
  lockIsHeldElsewhere = false;

  /** Makes one service call of the next execution fail. @param call 1 is the first */
  failAt(call: number, fault: ServiceFault): void {
    this.planned = { ...fault, call };
    this.struck = false;
  }

  /** Whether the fault that was planned last has come about. */
  get hasStruck(): boolean {
    return this.struck;
  }

  /** Makes a whole sheet refuse the user's edits, as someone else's protection does. */
  protectSheet(name: string): void {
    this.readOnly.add(name);
  }

  releaseSheet(name: string): void {
    this.readOnly.delete(name);
  }

  isReadOnly(sheetName: string): boolean {
    return this.readOnly.has(sheetName);
  }

  private readonly tables = new Map<string, number>();

  /** Makes a row of a sheet keep no formula, as the headings of a table of Google Sheets. @param row counted from 0 */
  refuseFormulas(sheetName: string, row: number): void {
    this.tables.set(sheetName, row);
  }

  takesFormulas(sheetName: string, row: number): boolean {
    return this.tables.get(sheetName) !== row;
  }

  /** @throws Exception when that call was to fail at that moment */
  strike(execution: Execution, call: number, when: ServiceFault["when"]): void {
    if (this.planned?.call !== call || this.planned.when !== when) return;
    const { message = timeOut, ends = false } = this.planned;
    this.planned = undefined;
    this.struck = true;
    const error = new Exception(message);
    if (ends) execution.end(error);
    throw error;
  }

  /** The execution is over: a fault that it never reached does not wait for the next one. */
  forget(): void {
    this.planned = undefined;
  }
}
