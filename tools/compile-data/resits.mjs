import { readCsv } from "./read-csv.mjs";

/** What learners who sat English or maths again at 16-18 reached, by the points they came with. */
export async function compileResits(folder) {
  const rows = await readCsv(folder, "em_resit_outcomes_by_prior_202425.csv");
  const columns = ["subject", "prior_points", "n", "pct_grade4plus", "pct_noentry", "mean_progress"];
  return {
    name: "resitOutcomes",
    version: "2024/25",
    source: "16 to 18 English and maths progress matrices",
    columns:
      "subject|prior points|learners|% reaching GCSE grade 4 or above|% without an entry|mean progress in grades (no entry counts as -1)",
    lines: rows.map((row) => columns.map((column) => row[column]).join("|")),
  };
}
