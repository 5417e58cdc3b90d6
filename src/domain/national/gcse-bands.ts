/** Average GCSE bands as DfE publishes them: "<1", "1-<2" … "8-<9", "9>=". */
export function gcseBand(prior: number): string {
  if (prior >= 9) return "9>=";
  if (prior < 1) return "<1";
  const floor = Math.floor(prior);
  return `${floor}-<${floor + 1}`;
}

/** A percentile of fewer entries than this is not used. Ours: DfE publishes bands of a single entry. */
export const fewestEntries = 20;
