import { tidy } from "../numbers/tidy";
import type { KeyStage4Grade } from "./key-stage-4-grade";

/**
 * The average GCSE score by DfE's rule for 16–18 value added: the mean of the KS4 points, a double award counted once at the mean of its
 * two grades, a fail as 0; kept to four decimals. Undefined without any result. For A levels DfE leaves out vocational results and for
 * applied general and technical qualifications it counts them, so the caller passes those that belong.
 */
export function averageGcse(results: readonly KeyStage4Grade[]): number | undefined {
  if (results.length === 0) return undefined;
  const sum = results.reduce((total, { points }) => total + points, 0);
  return tidy(Math.round((sum / results.length) * 10_000) / 10_000);
}
