import { repairMessages } from "../messages/repair-messages";
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

/**
 * Writes in the order found; later repairs may count on earlier ones.
 *
 * @param tell says how far it is and what comes now, while it runs
 * @param times how often at most: each is a call
 */
export function write(repairs: readonly Repair[], tell: (sentence: string) => void = () => undefined, times = 3): void {
  const steps = repairs.filter((repair) => repair.write);
  let said = 0;
  steps.forEach((step, done) => {
    const part = Math.floor((done * (times + 1)) / steps.length);
    const { line } = steps.slice(done).find((one) => one.line) ?? {};
    if (part > said && line) tell(repairMessages.working(done + 1, steps.length, line.where));
    said = part;
    step.write?.();
  });
}
