/** Why a cell shows an error, in words. Kept by the cell that holds the formula. */
export class ErrorNotes {
  private readonly notes = new Map<string, string>();

  put(sheet: string, row: number, column: number, note: string | undefined): void {
    const key = `${sheet}!${row},${column}`;
    if (note === undefined) this.notes.delete(key);
    else this.notes.set(key, note);
  }

  at(sheet: string, row: number, column: number): string | undefined {
    return this.notes.get(`${sheet}!${row},${column}`);
  }
}
