import { alevelBand } from "../national/alevel-outcomes";
import { btecBand } from "../national/btec-outcomes";
import { fewestEntries, upperQuartileGrade } from "../national/grade-shares";
import { keyStage2Outcome } from "../national/key-stage-2-outcomes";
import type { Benchmark } from "./benchmark";
import { betterGrade } from "./nearest-grade";

/**
 * The 75th percentile of similar learners nationally, or the MEG where that is better; undefined where too few or none are published. It is
 * that of the whole published band, not of the line that MEGCHANCES draws between bands.
 */
export function upperQuartile(national: Benchmark["national"], prior: number, meg: string): string | undefined {
  const published = publishedGrade(national, prior);
  return published === undefined ? undefined : betterGrade(meg, published, national.grades);
}

function publishedGrade(national: Benchmark["national"], prior: number): string | undefined {
  switch (national.kind) {
    case "value added": {
      if (national.model === "GCE A level") {
        const outcome = alevelBand(national.row.subject, prior);
        return outcome && outcome.entries >= fewestEntries ? upperQuartileGrade(outcome.shares) : undefined;
      }
      const outcome = btecBand(national.model, prior);
      return outcome && outcome.entries >= fewestEntries ? outcome.grade : undefined;
    }
    case "key stage 2": {
      const outcome = keyStage2Outcome(national.subject, prior);
      return outcome && outcome.results >= fewestEntries ? upperQuartileGrade(outcome.shares) : undefined;
    }
    case "resit":
    case "none":
      return undefined;
  }
}
