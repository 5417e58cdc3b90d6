import type { CellChange } from "../../domain/import/plan-import";
import { importMessages as words } from "../../messages/import-messages";
import { targetOf } from "../../records/import/targets";
import type { Report, ReportLine } from "../../tables/report";
import type { PlannedFile } from "./plan-file";
import { badRowsOf, firstOf, notesOf, unmatchedReason } from "./preview-import";

/** The changes of each column of each sheet, with the first of them. */
export function changesByColumn(changes: readonly CellChange[]): (readonly [CellChange, readonly CellChange[]])[] {
  const columns = new Map<string, [CellChange, CellChange[]]>();
  for (const change of changes) {
    const place = `${change.sheet}\n${change.key}`;
    const column = columns.get(place);
    if (column) column[1].push(change);
    else columns.set(place, [change, [change]]);
  }
  return [...columns.values()];
}

/** What was written and what was left, with each bad and each unmatched row of the file. */
export function importReport(planned: PlannedFile, taken: readonly CellChange[]): Report {
  const { plan } = planned;
  const isTaken = new Set(taken);
  const written = changesByColumn(plan.changes).flatMap(([{ sheet, key }, changes]): ReportLine[] => {
    const where = `${sheet}, ${targetOf(key).header}`;
    const count = (test: (change: CellChange) => boolean) => changes.filter(test).length;
    const [filled, replaced, kept] = [
      count((one) => one.before === ""),
      count((one) => one.before !== "" && isTaken.has(one)),
      count((one) => !isTaken.has(one)),
    ];
    return [
      ...(filled > 0 ? [{ kind: "done" as const, where, text: words.filled(filled) }] : []),
      ...(replaced > 0 ? [{ kind: "done" as const, where, text: words.replaced(replaced) }] : []),
      ...(kept > 0 ? [{ kind: "left" as const, where, text: words.kept(kept) }] : []),
    ];
  });
  const bad = firstOf(plan.bad).map(({ row, heading, found, problem }): ReportLine => ({
    kind: "left",
    where: words.fileRow(row),
    text: words.badRow(heading, found, words.problem[problem]),
  }));
  const unmatched = firstOf(plan.unmatched).map((row): ReportLine => ({
    kind: "left",
    where: words.fileRow(row.row),
    text: words.unmatchedRow([row.learnerId, row.name, row.course].filter(Boolean).join(", "), unmatchedReason(row)),
  }));
  const notes = notesOf(planned).map((text): ReportLine => ({ kind: "note", where: "", text }));
  const filled = taken.filter(({ before }) => before === "").length;
  const badRows = badRowsOf(plan.bad);
  const more = plan.bad.length - bad.length + plan.unmatched.length - unmatched.length;
  const others: ReportLine[] = more > 0 ? [{ kind: "note", where: "", text: words.more(more) }] : [];
  return {
    summary: words.summary(filled, taken.length - filled, badRows, plan.unmatched.length),
    lines: [...written, ...notes, ...others, ...bad, ...unmatched],
  };
}

/** Cells that were not written since somebody typed there, or deleted their row, while the import ran. */
export function leftMeanwhile(typed: readonly CellChange[], gone: readonly CellChange[]): ReportLine[] {
  const lines = (changes: readonly CellChange[], text: (count: number) => string) =>
    changesByColumn(changes).map(([{ sheet, key }, cells]): ReportLine => {
      return { kind: "left", where: `${sheet}, ${targetOf(key).header}`, text: text(cells.length) };
    });
  return [...lines(typed, words.typedMeanwhile), ...lines(gone, words.goneMeanwhile)];
}
