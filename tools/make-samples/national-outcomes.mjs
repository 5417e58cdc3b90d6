import { resolve } from "node:path";
import { gradeName } from "../compile-data/grade-names.mjs";
import { readCsv } from "../compile-data/read-csv.mjs";

const folder = resolve(import.meta.dirname, "../../data/dfe");
const alevelGrades = ["*", "A", "B", "C", "D", "E", "U"];
const bandOf = (prior) => (prior >= 9 ? "9>=" : `${Math.floor(prior)}-<${Math.floor(prior) + 1}`);

/**
 * DfE's points of an Extended Certificate. The spread is ours: with it the median and the 75th percentile of most bands come out as
 * published, which the mean alone does not tell.
 */
const certificate = { points: { "D*": 50, D: 35, M: 25, P: 15 }, spread: 11 };

/** Draws the final grade that one learner will reach, with the chances that learners with this start have nationally. */
export async function readNationalOutcomes() {
  const [alevel, btec, resits] = await Promise.all(
    [
      "alevel_by_subject_and_gcse_band_2025.csv",
      "btec_national_by_gcse_band_2025.csv",
      "em_resit_outcomes_by_prior_202425.csv",
    ].map((file) => readCsv(folder, file)),
  );
  const alevelRow = (subject, prior) =>
    alevel.find((row) => row.subject === subject && row.avg_gcse_band === bandOf(prior));

  return {
    alevel(random, subject, prior) {
      const row = alevelRow(subject, prior);
      const shares = alevelGrades.map((grade) => [grade, Number(row[`pct_${grade}`])]);
      return gradeName(random.weighted(shares), alevelGrades);
    },
    medianAtAlevel: (subject, prior) => gradeName(alevelRow(subject, prior).median_grade, alevelGrades),
    extendedCertificate(random, prior) {
      const row = btec.find(
        ({ qualification, avg_gcse_band: band }) =>
          qualification.includes("Extended Certificate") && band === bandOf(prior),
      );
      if (random.chance(1 - Number(row.pct_pass_plus) / 100)) return "U";
      const points = random.normal(Number(row.mean_points), certificate.spread);
      const distance = ([, grade]) => Math.abs(grade - points);
      return Object.entries(certificate.points).reduce((best, one) => (distance(one) < distance(best) ? one : best))[0];
    },
    /** From grade 3 an improvement is a pass; from below, most improve by one grade. Those who were not entered are left out. */
    mathsResit(random, held) {
      const row = resits.find(({ subject, prior_points: prior }) => subject === "Maths" && Number(prior) === held);
      const [passed, improved, same] = [row.pct_grade4plus, row.pct_improved, row.pct_same].map(Number);
      const lower = Number(row.pct_lower_incl_noentry) - Number(row.pct_noentry);
      return random.weighted([
        ["4", passed],
        [String(held + 1), Math.max(0, improved - passed)],
        [String(held), same],
        [String(Math.max(1, held - 1)), lower],
      ]);
    },
  };
}
