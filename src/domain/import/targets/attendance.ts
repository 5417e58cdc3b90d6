import type { ImportTarget } from "../import-target";
import { share } from "../target-reading";

export const attendance: ImportTarget = {
  key: "attendance",
  tab: "tracker",
  header: "Attendance %",
  headings: [
    "Attendance",
    "Att",
    "Att %",
    "% Att",
    "% Attend",
    "% Attendance",
    "Percent attendance",
    "Percentage attendance",
    "Attendance percentage",
    "Attendance rate",
    "Overall attendance",
    "Overall attendance %",
    "YTD attendance",
    "Attendance YTD",
    "Attendance % YTD",
    "Present %",
    "% Present",
    "Percentage present",
    "Actual attendance %",
    "Overall att",
    "Att pct",
    "Attendance pct",
  ],
  reading: share,
};
