import { attendanceOf } from "../../risk/attendance";
import { meanOf } from "../figures";
import type { Indicator } from "../indicator";

export const attendance: Indicator = {
  id: "attendance",
  name: "Attendance %",
  definition:
    "Mean attendance of every learner on every course where it is recorded; online engagement is attendance too, and the lower of both counts",
  source: "The trackers' columns Attendance % and Online engagement %",
  status: "Provisional",
  frequency: "M",
  polarity: "H",
  digits: 1,
  isOfEveryone: true,
  measure: ({ enrolments }) => meanOf(enrolments.flatMap(({ signals }) => attendanceOf(signals) ?? [])),
};
