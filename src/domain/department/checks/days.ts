import { addMonths } from "../../calendar/add-months";
import type { Check } from "./check";

export const brokenDataPoint: Check = {
  title: "Data point without a window",
  find: ({ dataPoints }) =>
    dataPoints.flatMap(({ row, name, opens, deadline }) => {
      const at = { tab: "Data points", row };
      if (deadline === "")
        return [{ ...at, header: "Deadline", found: `nothing for ${name}`, expected: "The day by which marks are in" }];
      if (opens <= deadline) return [];
      const found = `${deadline}, before it opens on ${opens}`;
      return [{ ...at, header: "Deadline", found, expected: "A day on or after the one it opens" }];
    }),
};

/** Ages, data points and the figures of the year are counted from it: one that has run out makes all of them a year old. */
export const endedYear: Check = {
  title: "Academic year has ended",
  find: ({ policy, today }) => {
    const start = policy["year.start"];
    if (today < addMonths(start, 12)) return [];
    const expected =
      "A day within the last twelve months: change it, and the dates of Data points, when the new year is set up";
    return [{ tab: "Policy", row: undefined, header: "year.start", found: start, expected }];
  },
};
