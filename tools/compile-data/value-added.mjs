import { gradeName } from "./grade-names.mjs";
import { readCsv } from "./read-csv.mjs";

const lastKnot = 21;
const tolerance = 0.0005;

/** One line for each qualification, subject, cohort and size of DfE's model. */
export async function compileValueAdded(folder) {
  const [bands, points] = await Promise.all([
    readCsv(folder, "l3va_2025R_national_bands.csv"),
    readCsv(folder, "l3va_2025R_points_lookup.csv"),
  ]);
  // A levels and AS stand twice, under the cohorts "A level" and "Academic", with the same knots.
  const rows = bands.filter((row) => !(row.cohort_name === "Academic" && row.qualification_name.startsWith("GCE A")));
  return {
    name: "valueAddedModel",
    version: "2025R, published 26 March 2026",
    source: "16-18 ready reckoners (value added national model, 2025 revised)",
    columns:
      "qualification|subject|cohort|size (1 = one A level)|entries|national SD of value added, in grades|grades=points|prior knots|outcome knots",
    lines: rows.map((row) => [...description(row), gradesOf(row, points), ...knotsOf(row)].join("|")),
  };
}

function description(row) {
  const { qualification_name: qualification, subject_name: subject, cohort_name: cohort, size } = row;
  return [qualification, subject, cohort, Number(size), row.number_of_cases, round(row.sd_suqu, 4)];
}
