/** Whether custom functions are still calculating: what a script reads of them then is no result. A test's tool: nothing is slow by itself. */
export class Slow {
  isCalculating = false;
  private readonly call: RegExp;

  /** @param names of the script's custom functions */
  constructor(names: readonly string[]) {
    this.call = new RegExp(`(?:^|[^A-Za-z0-9_.])(?:${names.join("|") || "(?!)"})\\s*\\(`, "i");
  }

  /** Whether a formula waits for one of them. */
  waits(formula: string): boolean {
    return this.isCalculating && formula !== "" && this.call.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
  }
}
