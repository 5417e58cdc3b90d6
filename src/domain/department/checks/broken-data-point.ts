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
