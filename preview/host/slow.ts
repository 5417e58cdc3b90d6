// Browsers and Node have it; this folder is written for neither.
declare function setTimeout(done: (value: unknown) => void, milliseconds: number): unknown;

/** Custom functions that take their time, as they do in Google Sheets. Nothing is slow by itself. */
export class Slow {
  /** All of them are calculating at this moment: what a script reads of them is no result. A test's tool. */
  isCalculating = false;
  /** What each execution takes. */
  seconds = 0;
  private readonly call: RegExp;

  /** @param names of the script's custom functions */
  constructor(names: readonly string[]) {
    this.call = new RegExp(`(?:^|[^A-Za-z0-9_.])(?:${names.join("|") || "(?!)"})\\s*\\(`, "i");
  }

  /** An execution of a custom function. */
  run(work: () => unknown): unknown {
    const { seconds } = this;
    return seconds === 0 ? work() : new Promise((done) => setTimeout(done, seconds * 1_000)).then(work);
  }

  /** Whether a formula waits for one of them. */
  waits(formula: string): boolean {
    return this.isCalculating && formula !== "" && this.call.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
  }
}
