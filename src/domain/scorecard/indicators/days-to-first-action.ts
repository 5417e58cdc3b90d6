import { daysToFirstAction as timesToAction } from "../../department/snapshots/days-to-first-action";
import type { Indicator } from "../indicator";

export const daysToFirstAction: Indicator = {
  id: "days-to-first-action",
  name: "Days from first Red to first action",
  definition:
    "The median, over learners who were Red at a data point of this year, of the days until their first action or support plan after it; who has none yet counts with the days so far. Support already under way that day is 0 days",
  source: "Snapshots, Interventions, Plans and Audit",
  status: "Provisional",
  frequency: "T",
  polarity: "L",
  digits: 0,
  measure: (department) => {
    const days = timesToAction(department).map((one) => one.days);
    return days.length === 0 ? undefined : { value: median(days), count: days.length };
  },
};

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}
