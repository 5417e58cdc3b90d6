import { measures, type MeasureValues } from "./measures";

const counted = measures.filter(({ area }) => area === "attendance").map(({ id }) => id);

/**
 * Attendance as the tier judges it, in per cent: online engagement is attendance too (college policy 12.3.2), and where both are recorded the
 * lower one decides. undefined where neither is.
 */
export function attendanceOf(values: MeasureValues): number | undefined {
  const known = counted.flatMap((id) => values[id] ?? []);
  return known.length === 0 ? undefined : Math.min(...known);
}
