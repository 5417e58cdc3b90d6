import { dataModule, readDfe, short } from "./dfe-files.mjs";

export function resitsModule() {
  const rows = readDfe("em_resit_outcomes_by_prior_202425.csv").filter((row) => row.prior_points !== "All");
  return dataModule({
    name: "resitLines",
    what: "English and mathematics at 16-18: outcomes by prior grade",
    version: "2024/25",
    source: "dfe-analytical-services/english-and-maths-progress-matrix @ 1380fedf",
    shape: "subject|prior points|learners|mean progress in points|% reaching GCSE grade 4|% without an entry",
    lines: rows.map((row) =>
      [
        row.subject,
        short(row.prior_points, 2),
        row.n,
        short(row.mean_progress, 3),
        short(row.pct_grade4plus, 1),
        short(row.pct_noentry, 1),
      ].join("|"),
    ),
  });
}
