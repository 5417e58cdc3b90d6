export interface Lead {
  /** Days, counted from any one start: when the learner was first flagged, and when they left, or the course ended. */
  readonly flaggedOn: number;
  readonly endedOn: number;
}

/** Median days between the first flag and the end, over those who were flagged and failed; undefined for nobody. */
export function leadTime(leads: readonly Lead[]): number | undefined {
  const days = leads.map(({ flaggedOn, endedOn }) => endedOn - flaggedOn).sort((one, other) => one - other);
  const [low, high] = [days[Math.floor((days.length - 1) / 2)], days[Math.floor(days.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
