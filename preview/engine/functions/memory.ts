/** Results by argument text, as Sheets keeps them: the same call of the same function is not run twice. */
export class Memory<Result> {
  private readonly results = new Map<string, Result>();
  private size = 0;

  /** @param limit characters of argument text kept before the oldest results go */
  constructor(private readonly limit = 8_000_000) {}

  recall(key: string, make: () => Result): Result {
    const known = this.results.get(key);
    if (known !== undefined) {
      this.results.delete(key);
      this.results.set(key, known);
      return known;
    }
    const made = make();
    this.results.set(key, made);
    this.size += key.length;
    for (const oldest of this.results.keys()) {
      if (this.size <= this.limit || oldest === key) break;
      this.results.delete(oldest);
      this.size -= oldest.length;
    }
    return made;
  }
}

/** Dates and the texts that look like them are told apart; JSON alone would make them the same. */
export const argumentsKey = (args: readonly unknown[]): string =>
  JSON.stringify(args, function (this: Record<string, unknown>, name, value: unknown) {
    const raw = this[name];
    return Object.prototype.toString.call(raw) === "[object Date]" ? { date: (raw as Date).getTime() } : value;
  });
