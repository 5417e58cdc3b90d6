import { gradeName } from "./grade-names.mjs";
import { readCsv } from "./read-csv.mjs";

const source = "16 to 18 transition matrices";
const version = "2025 provisional, published 13 November 2025";

/** The share of entries at each grade, by subject and average-GCSE band. */
export async function compileAlevelOutcomes(folder) {
  const rows = await readCsv(folder, "alevel_by_subject_and_gcse_band_2025.csv");
  const grades = ["*", "A", "B", "C", "D", "E", "U"];
  return {
    name: "alevelOutcomes",
    version,
    source,
    columns: "subject|average GCSE band|entries|percentages of A* A B C D E U",
    lines: rows.map((row) =>
      [row.subject, row.avg_gcse_band, row.n, grades.map((g) => Number(row[`pct_${g}`])).join(" ")].join("|"),
    ),
  };
}

export async function compileBtecOutcomes(folder) {
  const rows = await readCsv(folder, "btec_national_by_gcse_band_2025.csv");
  const name = (grade) => gradeName(grade, ["D", "M", "P"]);
  return {
    name: "btecOutcomes",
    version,
    source,
    columns:
      "qualification|average GCSE band|entries|median grade|75th percentile grade|percentages of its grades, best first",
    lines: rows.map((row) =>
      [row.qualification, row.avg_gcse_band, row.n, name(row.median), name(row.p75), percentages(row)].join("|"),
    ),
  };
}

function percentages({ counts, n }) {
  return counts
    .split(" ")
    .map((pair) => Number(((100 * Number(pair.split("=")[1])) / Number(n)).toFixed(1)))
    .join(" ");
}
