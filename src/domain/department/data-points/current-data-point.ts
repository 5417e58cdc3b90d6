import type { DataPoint } from "../records";

/** In the order of their deadlines; those without one last. */
export const inOrder = (dataPoints: readonly DataPoint[]): DataPoint[] =>
  [...dataPoints].sort((one, other) => {
    const [first, second] = [one.deadline || "9999", other.deadline || "9999"];
    return first < second ? -1 : first > second ? 1 : one.row - other.row;
  });

/** One without a day has not. */
export function hasOpened({ opens, deadline }: Pick<DataPoint, "opens" | "deadline">, today: string): boolean {
  const from = opens || deadline;
  return from !== "" && from <= today;
}

/** The data point that a day belongs to: the latest that has opened. undefined before the first one opens. */
export const currentDataPoint = (dataPoints: readonly DataPoint[], today: string): DataPoint | undefined =>
  inOrder(dataPoints)
    .filter((point) => hasOpened(point, today))
    .pop();
