/** What Sheets shows in the cell of a custom function that is running. */
export const loading = "Loading...";

export function holdsLoading(argument: unknown): boolean {
  return Array.isArray(argument) ? argument.some(holdsLoading) : argument === loading;
}

interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
const keyOf = ({ sheet, row, column }: Cell) => `${sheet}!${row},${column}`;

/** Calls of custom functions whose results are still to come: those that gave a promise. */
export class RunningCalls {
  private running = 0;
  private readonly arrived = new Set<string>();
  private showing: Promise<void> | undefined;
  private readonly waiting = new Set<string>();

  /** @param show has the formulas with these functions take their results; resolves when they have */
  constructor(private readonly show: (names: ReadonlySet<string>) => Promise<void>) {}

  get any(): boolean {
    return this.running > 0;
  }

  add(name: string, come: Promise<void>): void {
    this.running += 1;
    void come.then(async () => {
      this.arrived.add(name);
      this.showing ??= this.showArrived();
      await this.showing;
      this.running -= 1;
    });
  }

  /** The formula in this cell needs a result that is still to come. */
  waits(cell: Cell): void {
    this.waiting.add(keyOf(cell));
  }

  /** Whether that was so since it was last asked. */
  takeWaiting(cell: Cell): boolean {
    return this.waiting.delete(keyOf(cell));
  }

  private async showArrived(): Promise<void> {
    // Those that arrive in the same moment are shown together.
    await new Promise((done) => setTimeout(done));
    const names = new Set(this.arrived);
    this.arrived.clear();
    this.showing = undefined;
    await this.show(names);
  }
}
