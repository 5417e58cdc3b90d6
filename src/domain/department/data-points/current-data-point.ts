import type { DataPoint } from "../records";

/** In the order of their deadlines; those without one last. */
export const inOrder = (dataPoints: readonly DataPoint[]): DataPoint[] =>
  [...dataPoints].sort((one, other) => {
    const [first, second] = [one.deadline || "9999", other.deadline || "9999"];
    return first < second ? -1 : first > second ? 1 : one.row - other.row;
  });

/** The data point that a day belongs to: the latest that has opened. undefined before the first one opens. */
export function currentDataPoint(dataPoints: readonly DataPoint[], today: string): DataPoint | undefined {
  return inOrder(dataPoints)
    .filter(({ opens, deadline }) => (opens || deadline) !== "" && (opens || deadline) <= today)
    .pop();
}
