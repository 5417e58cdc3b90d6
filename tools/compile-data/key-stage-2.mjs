import { readCsv } from "./read-csv.mjs";

const grades = [9, 8, 7, 6, 5, 4, 3, 2, 1, "U"];

export async function compileKeyStage2(folder) {
  const [bySubject, pooled] = await Promise.all([
    readCsv(folder, "ks2_to_gcse_by_subject_2024_total.csv"),
    readCsv(folder, "ks2_to_gcse_pooled_subjects_2024.csv"),
  ]);
  const line = (subject, group, n, shares, mean) => [subject, group, n, shares.join(" "), Number(mean)].join("|");
  return {
    name: "keyStage2Outcomes",
    version: "2023/24 revised",
    source: "key stage 2 to key stage 4 transition matrices",
    columns:
      "GCSE subject (All: every subject pooled)|mean of reading and maths scaled scores|results|percentages of 9 8 7 6 5 4 3 2 1 U|mean grade",
    lines: [
      ...bySubject.map((row) =>
        line(
          row.subject,
          row.ks2_group,
          row.n_graded,
          grades.map((g) => Number(row[`pct_${g}`])),
          row.mean_grade,
        ),
      ),
      // In this file the columns named num_ hold percentages.
      ...pooled.map((row) =>
        line(
          "All",
          row.ks2_scaled_score_group,
          row.n,
          grades.map((g) => Number(row[`num_${g}`])),
          row.mean,
        ),
      ),
    ],
  };
}
