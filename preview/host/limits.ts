import { Exception } from "./exception";

/**
 * What Google allows a custom function, with Google's own texts where it is exceeded. Only the time is documented (30 seconds); how large a result
 * may be and how many run at once is what users report (Blacksmoke16/GESI#102, dropseed/google-sheets-us-states#5). A test's tool: nothing is
 * limited by itself.
 */
export class Limits {
  /** Of one result. */
  cells = Infinity;
  /** Of one execution. */
  seconds = Infinity;
  /** Executions. */
  atOnce = Infinity;
  private running = 0;

  /** An execution of a custom function that takes so many seconds beside its own work. @throws Exception with Google's text */
  run(seconds: number, work: () => unknown): unknown {
    if (this.running >= this.atOnce)
      throw new Exception("There are too many scripts running simultaneously for this Google user account.");
    if (seconds > this.seconds) throw new Exception("Exceeded maximum execution time (line 0).");
    this.running += 1;
    const ended = () => void (this.running -= 1);
    let result: unknown;
    try {
      result = work();
    } catch (error) {
      ended();
      throw error;
    }
    if (result instanceof Promise) return result.then((late: unknown) => this.checked(late)).finally(ended);
    ended();
    return this.checked(result);
  }

  private checked(result: unknown): unknown {
    const rows = Array.isArray(result) ? (result as readonly unknown[]) : [result];
    const count = rows.reduce((sum: number, row) => sum + (Array.isArray(row) ? row.length : 1), 0);
    if (count > this.cells) throw new Exception("Result too large.");
    return result;
  }
}
