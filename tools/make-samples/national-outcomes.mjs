import { resolve } from "node:path";
import { readCsv } from "../compile-data/read-csv.mjs";

const folder = resolve(import.meta.dirname, "../../data/dfe");
const bandOf = (prior) => (prior >= 9 ? "9>=" : `${Math.floor(prior)}-<${Math.floor(prior) + 1}`);

/** How likely each final grade is for a learner nationally, as [grade, share] pairs, best grade first. */
export async function readNationalOutcomes() {
  const [alevel, btec, resits] = await Promise.all([
    readCsv(folder, "alevel_by_subject_and_gcse_band_2025.csv"),
    readCsv(folder, "btec_national_by_gcse_band_2025.csv"),
    readCsv(folder, "em_resit_outcomes_by_prior_202425.csv"),
  ]);
  return {
    alevel(subject, prior) {
      const row = alevel.find((r) => r.subject === subject && r.avg_gcse_band === bandOf(prior));
      return ["*", "A", "B", "C", "D", "E", "U"].map((grade) => [
        grade.replace("*", "A*"),
        Number(row[`pct_${grade}`]),
      ]);
    },
    /** Only the median, the 75th percentile and the share that passed are published: a quarter lies above, the rest around. */
    extendedCertificate(prior) {
      const scale = ["D*", "D", "M", "P", "U"];
      const row = btec.find(
        (r) => r.qualification.includes("Extended Certificate") && r.avg_gcse_band === bandOf(prior),
      );
      const shares = new Map(scale.map((grade) => [grade, 3]));
      const add = (grade, share) => shares.set(grade, shares.get(grade) + share);
      add(row.p75.replace("*", "D*"), 25);
      add(row.median.replace("*", "D*"), 45);
      add(scale[Math.min(scale.indexOf(row.median.replace("*", "D*")) + 1, 3)], 25);
      return [...shares];
    },
    mathsResit(prior) {
      const row = resits.find((r) => r.subject === "Maths" && Number(r.prior_points) === prior);
      const [passed, same, improved] = [Number(row.pct_grade4plus), Number(row.pct_same), Number(row.pct_improved)];
      const between = Math.max(0, improved - passed);
      return [
        ["4", passed],
        ...(prior < 3 ? [[String(prior + 1), between]] : []),
        [String(prior), same],
        [
          String(Math.max(1, prior - 1)),
          Math.max(0, 100 - passed - same - (prior < 3 ? between : 0) - Number(row.pct_noentry)),
        ],
      ];
    },
  };
}
