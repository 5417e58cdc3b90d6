import { daysBetween } from "../../calendar/days-between";
import { beganOn, isOpenAction } from "../../department/status";
import { groupBy } from "../../numbers/group-by";
import type { Indicator } from "../indicator";

export const daysToFirstAction: Indicator = {
  id: "days-to-first-action",
  name: "Days from first Red to first action",
  definition:
    "The median, over learners who were Red at a data point of this year, of the days until their first action after it; who has none yet counts with the days so far. An action already open that day is 0 days",
  source: "Snapshots and Interventions",
  status: "Provisional",
  frequency: "T",
  polarity: "L",
  digits: 0,
  measure: ({ snapshots, actions, policy, today }) => {
    const firstRed = new Map<string, string>();
    for (const { tier, takenOn, learnerId } of snapshots) {
      if (tier !== "Red" || takenOn < policy["year.start"]) continue;
      const known = firstRed.get(learnerId);
      if (known === undefined || takenOn < known) firstRed.set(learnerId, takenOn);
    }
    const byLearner = groupBy(actions, ({ learnerId }) => learnerId);
    const days = [...firstRed].map(([learnerId, red]) => {
      const own = byLearner.get(learnerId) ?? [];
      const started = own.map(beganOn).filter((day) => day !== "");
      if (own.some((action) => isOpenAction(action) && beganOn(action) <= red)) return 0;
      const next = started.filter((day) => day >= red).sort()[0] ?? today;
      return Math.max(0, daysBetween(red, next));
    });
    return days.length === 0 ? undefined : { value: median(days), count: days.length };
  },
};

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}
