import { dataModule, readDfe, short, tenths } from "./dfe-files.mjs";

const grades = [9, 8, 7, 6, 5, 4, 3, 2, 1, "U"];

export function ks2ToGcseModule() {
  const pooled = readDfe("ks2_to_gcse_pooled_subjects_2024.csv").map((row) => ({
    subject: "All subjects",
    group: row.ks2_scaled_score_group,
    entries: row.n,
    mean: row.mean,
    shares: grades.map((grade) => row[`num_${grade}`]),
  }));
  const single = readDfe("ks2_to_gcse_by_subject_2024_total.csv").map((row) => ({
    subject: row.subject,
    group: row.ks2_group,
    entries: row.n_graded,
    mean: row.mean_grade,
    shares: grades.map((grade) => row[`pct_${grade}`]),
  }));
  // Learners without a score are a group of their own, not a score; the total is none either.
  const groups = Map.groupBy(
    [...pooled, ...single].filter(({ group }) => group !== "No scaled score" && group !== "Total"),
    ({ subject }) => subject,
  );
  return dataModule({
    name: "ks2ToGcseLines",
    what: "GCSE grades by key stage 2 scaled score (mean of reading and maths) and subject, all learners",
    version: "2023/24 revised",
    source: "dfe-analytical-services/Transition-matrices-dashboard @ e7e7cf58",
    shape: "=subject; then lowest score|highest score|entries|mean grade|tenths of a percent at grades 9 … 1, U",
    lines: [...groups].flatMap(([subject, rows]) => [
      `=${subject}`,
      ...rows.map(({ group, entries, mean, shares }) =>
        [...scoreRange(group), entries, short(mean, 2), tenths(shares)].join("|"),
      ),
    ]),
  });
}

/** "Less than 80" reaches down to 70, the lowest nominal score DfE gave a learner below the test's standard. */
function scoreRange(group) {
  if (group === "Less than 80") return [70, 79.5];
  return group.split(" - ").map(Number);
}
