import { normalise } from "../../text/normalise";
import type { Check } from "./check";

/** Marks of an assessment whose data point does not exist would never be due. */
export const unknownDataPoint: Check = {
  title: "Unknown data point",
  find({ assessments, dataPoints }) {
    const known = new Set(dataPoints.map(({ name }) => normalise(name)));
    return assessments
      .filter(({ dataPoint }) => dataPoint !== "" && !known.has(normalise(dataPoint)))
      .map(({ row, dataPoint: found }) => {
        return { tab: "Assessments", row, header: "Data point", found, expected: "A name of the Data points tab" };
      });
  },
};
