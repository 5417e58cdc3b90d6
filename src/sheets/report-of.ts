import type { Report } from "../tables/report";
import type { Repair } from "./repair";

/** What was done and what was left, in the order in which it was found. */
export function reportOf(repairs: readonly Repair[], summary: (done: number, left: number) => string): Report {
  const lines = repairs.flatMap(({ line }) => line ?? []);
  const count = (kind: "done" | "left") => lines.filter((line) => line.kind === kind).length;
  return { summary: summary(count("done"), count("left")), lines };
}
