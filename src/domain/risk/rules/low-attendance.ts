import { below } from "../limits";
import type { Rule } from "../rule";

export const lowAttendance: Rule = {
  id: "low-attendance",
  title: "Attendance below the college's line",
  domain: "attendance",
  signal: {
    id: "attendance",
    header: "Attendance %",
    aliases: ["Att", "Attendance rate", "Attendance percentage", "Overall attendance"],
    kind: "share",
  },
  settings: ["attendance.amber", "attendance.severe", "approaching"],
  check: ({ attendance }, policy) =>
    below(
      "Attendance",
      attendance,
      { amber: policy["attendance.amber"], severe: policy["attendance.severe"] },
      policy.approaching,
    ),
};
