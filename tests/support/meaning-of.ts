import { readMark } from "../../src/records/marks";
import { readerOf, readers } from "../../src/records/read-cell";
import { learnersTable } from "../../src/tables/learners";

/** What a cell means under a kind, in the words of docs/reading.md. */
export function meaningOf(kind: string, cell: unknown): string {
  if (kind === "mark of 60") {
    const mark = readMark(cell, 60);
    if ("fault" in mark) return "problem";
    return mark.outcome.kind === "marked" ? `${Math.round(mark.outcome.percent * 100) / 100}%` : mark.outcome.kind;
  }
  const read =
    kind === "flag: SEND" ? readerOf(learnersTable.columns.send.kind) : readers[kind as keyof typeof readers];
  const reading = read(cell);
  if (reading.state !== "value") return reading.state === "blank" ? "not recorded" : "problem";
  if (typeof reading.value === "object") return reading.value.given ? "yes" : "note";
  return typeof reading.value === "boolean" ? (reading.value ? "yes" : "no") : String(reading.value);
}
