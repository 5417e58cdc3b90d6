import type { ReportLine } from "../tables/report";

/**
 * One difference between a sheet and what it should be. All repairs of an action are found before the first is written, so nothing is
 * read after a write.
 */
export interface Repair {
  /** Absent for what only prepares another repair. */
  readonly line?: ReportLine;
  /** Absent when a person has to decide, or another repair writes it. */
  readonly write?: () => void;
}

export const done = (where: string, text: string, write: () => void): Repair => ({
  line: { kind: "done", where, text },
  write,
});

/** What another repair writes with others of its kind. */
export const noted = (where: string, text: string): Repair => ({ line: { kind: "done", where, text } });

export const left = (where: string, text: string): Repair => ({ line: { kind: "left", where, text } });

export const prepare = (write: () => void): Repair => ({ write });

/** Writes in the order found; later repairs may count on earlier ones. */
export function write(repairs: readonly Repair[]): void {
  for (const repair of repairs) repair.write?.();
}
