import { readMark } from "../../src/records/marks";
import { readers } from "../../src/records/read-cell";

/** What a cell means under a kind, in the words of docs/reading.md. */
export function meaningOf(kind: string, cell: unknown): string {
  if (kind === "mark of 60") {
    const mark = readMark(cell, 60);
    if ("fault" in mark) return "problem";
    return mark.outcome.kind === "marked" ? `${Math.round(mark.outcome.percent * 100) / 100}%` : mark.outcome.kind;
  }
  const reading = readers[kind as keyof typeof readers](cell);
  if (reading.state !== "value") return reading.state === "blank" ? "not recorded" : "problem";
  if (typeof reading.value === "object") return reading.value.answer;
  return typeof reading.value === "boolean" ? (reading.value ? "yes" : "no") : String(reading.value);
}
