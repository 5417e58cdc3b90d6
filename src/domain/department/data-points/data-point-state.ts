import type { DataPoint } from "../records";

/** "Due" is open with a week or less to go. */
export type DataPointState = "Not open yet" | "Open" | "Due this week" | "Closed" | "No deadline";

/** Ours. */
const weekInMilliseconds = 7 * 86_400_000;

/** Where a data point stands on a day such as 2025-12-08; it is open up to and on its deadline. */
export function dataPointState(
  { opens, deadline }: Pick<DataPoint, "opens" | "deadline">,
  today: string,
): DataPointState {
  if (deadline === "") return "No deadline";
  if (today > deadline) return "Closed";
  if (opens !== "" && today < opens) return "Not open yet";
  return Date.parse(deadline) - Date.parse(today) <= weekInMilliseconds ? "Due this week" : "Open";
}
