import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { chancesFinder } from "../../../src/domain/targets/chances";

export const find = chancesFinder();
export const fromTo = (from: number, to: number, step: number) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_one, index) => Number((from + index * step).toFixed(2)));

export function sharesAt(prior: number, qualification: string, subject: string): readonly number[] | undefined {
  const chances = find({ prior, qualification, subject });
  return chances.kind === "shares" ? chances.shares.map(({ percent }) => percent) : undefined;
}

const rowsOf = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(`data/dfe/${file}`, "utf8"), { header: true, skipEmptyLines: true })
    .data;
export const alevelRows = rowsOf("alevel_by_subject_and_gcse_band_2025.csv");
export const alevels = [...new Set(alevelRows.map(({ subject = "" }) => subject))];
export const keyStage2Rows = rowsOf("ks2_to_gcse_by_subject_2024_total.csv");
export const gcses = [...new Set(keyStage2Rows.map(({ subject = "" }) => subject))];
export const btecs = ["Extended Certificate", "Foundation Diploma", "Diploma", "Extended Diploma"].map(
  (name) => `BTEC ${name}`,
);

/** The largest step of a share from one start to the next where both are told. */
export function largestStep(starts: readonly number[], qualification: string, subject: string): number {
  const told = starts.map((start) => sharesAt(start, qualification, subject));
  const steps = told.flatMap((now, index) => {
    const before = told[index - 1];
    return now && before ? now.map((share, grade) => Math.abs(share - (before[grade] ?? 0))) : [];
  });
  return Math.max(0, ...steps);
}

const middles: Readonly<Record<string, number>> = { "9>=": 9 };
export const middleOf = (band = "") => middles[band] ?? Number(/^\d/.exec(band)?.[0] ?? Number.NaN) + 0.5;
