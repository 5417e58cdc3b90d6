import { meanOf } from "../figures";
import type { Indicator } from "../indicator";

export const attendance: Indicator = {
  id: "attendance",
  name: "Attendance %",
  definition: "Mean attendance of every learner on every course where it is recorded",
  source: "The trackers' column Attendance %",
  status: "Provisional",
  frequency: "M",
  polarity: "H",
  digits: 1,
  isOfEveryone: true,
  measure: ({ enrolments }) => meanOf(enrolments.flatMap(({ signals }) => signals.attendance ?? [])),
};
