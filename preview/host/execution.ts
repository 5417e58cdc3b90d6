import type { Exception } from "./exception";
import { type AuthModeName, authModeOf, type ExecutionKind } from "./execution-kinds";

/** What belongs to one run of the script and ends with it. */
export class Execution {
  readonly mode: AuthModeName;
  /** Every call of a service method so far, as "Range.getValues". */
  readonly calls: string[] = [];
  /** True once cells or the shape of the workbook changed: what formulas show may be stale from then on. */
  hasWritten = false;
  /** An error that Sheets reports late: at the next call, at `flush` or at the end. */
  private late: Exception | undefined;
  private over: Exception | undefined;

  constructor(readonly kind: ExecutionKind) {
    this.mode = authModeOf[kind];
  }

  /** Nothing of the script has an effect from here on. */
  end(error: Exception): void {
    this.over ??= error;
  }

  throwIfOver(): void {
    if (this.over) throw this.over;
  }

  failLater(error: Exception): void {
    this.late ??= error;
  }

  throwLateError(): void {
    const error = this.late;
    this.late = undefined;
    if (error) throw error;
  }
}
