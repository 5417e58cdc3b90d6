/** Why a cell shows an error, in words. Kept by the cell that holds the formula. */
export class ErrorNotes {
  private readonly notes = new Map<string, string>();

  put(sheet: string, row: number, column: number, note: string | undefined): void {
    const key = `${sheet}!${row},${column}`;
    if (note === undefined) this.notes.delete(key);
    else this.notes.set(key, note);
  }

  entries(): (readonly [cell: string, why: string])[] {
    return [...this.notes];
  }

  restore(cell: string, why: string): void {
    this.notes.set(cell, why);
  }

  at(sheet: string, row: number, column: number): string | undefined {
    return this.notes.get(`${sheet}!${row},${column}`);
  }
}
