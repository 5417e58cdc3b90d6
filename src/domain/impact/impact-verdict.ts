import type { ImpactRow } from "./impact";

export type ImpactVerdict = "too few" | "more" | "less" | "no difference";

/** More or less than similar learners only where the whole interval is; otherwise chance may have made the difference. */
export function impactVerdict({ result }: Pick<ImpactRow, "result">): ImpactVerdict {
  if (!result) return "too few";
  const { interval } = result;
  if (interval && interval.from > 0) return "more";
  return interval && interval.to < 0 ? "less" : "no difference";
}
