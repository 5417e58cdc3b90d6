/** DfE's performance tables withhold figures of five learners or fewer. */
export const fewestShown = 6;

/**
 * Which groups of one table to withhold, by their numbers of learners; their total is known. Groups of one to five go, and then, so that
 * none comes back by subtraction from the total, the next smallest until at least two are gone that together have more than five. Where
 * that cannot be, every group goes, also the empty ones, so that nobody can tell which of them holds the few.
 */
export function withheld(counts: readonly number[]): boolean[] {
  const isFew = counts.map((count) => count > 0 && count < fewestShown);
  if (!isFew.some(Boolean)) return isFew;
  const hidden = new Set(placesWhere(isFew));
  const bySize = placesWhere(counts.map((count) => count >= fewestShown)).sort(
    (one, other) => (counts[one] ?? 0) - (counts[other] ?? 0),
  );
  const isSafe = () =>
    hidden.size > 1 && [...hidden].reduce((sum, place) => sum + (counts[place] ?? 0), 0) >= fewestShown;
  for (const place of bySize) {
    if (isSafe()) break;
    hidden.add(place);
  }
  return isSafe() ? counts.map((_count, place) => hidden.has(place)) : counts.map(() => true);
}

function placesWhere(flags: readonly boolean[]): number[] {
  return flags.flatMap((flag, place) => (flag ? [place] : []));
}
