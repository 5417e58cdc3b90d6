import { attitudeScales, notAsked } from "../risk/attitude-scale";
import type { Setting } from "./setting";

/** How concerns make a tier. */
export const tierSettings = [
  {
    key: "attitude.scale",
    value: notAsked,
    unit: "",
    meaning:
      "Which end of the attitude scale is the best; asked when a sheet is set up, 1 until then. The lines for attitude are given as where 1 is",
    source: "ours; colleges use both",
    choices: [notAsked, ...attitudeScales],
  },
  {
    key: "trend.weeks",
    value: 6,
    unit: "weeks",
    meaning:
      "How far back attendance, punctuality, attitude and incidents are compared, with the first week that was kept at least two weeks ago",
    source: "ours",
    minimum: 2,
    maximum: 8,
  },
  {
    key: "attendance.fall.floor",
    value: 95,
    unit: "%",
    meaning: "A fall in attendance counts only where it is below this now",
    source: "ours",
    minimum: 0,
    maximum: 101,
  },
  {
    key: "approaching",
    value: 2,
    unit: "percentage points",
    meaning: "Attendance, online engagement and punctuality this close to their line are mentioned as approaching it",
    source: "ours",
    minimum: 0,
    maximum: 20,
  },
  {
    key: "average.approaching",
    value: 5,
    unit: "percentage points",
    meaning: "An average this close to its line is mentioned as approaching it, where there is no gap to MEG",
    source: "ours, tried on Open University records",
    minimum: 0,
    maximum: 20,
  },
  {
    key: "trend.floor",
    value: 60,
    unit: "%",
    meaning: "A sudden or sustained fall counts only where the latest mark is below this; at 100 every fall counts",
    source: "ours, tried on Open University records: a fall to a higher mark is as safe as none",
    minimum: 0,
    maximum: 100,
  },
  {
    key: "red.domains",
    value: 2,
    unit: "areas",
    meaning: "Concerns in this many different areas make Red; so does one severe concern",
    source: "college policy 10.2.1 leaves the tiers to the college; the number is ours",
    minimum: 2,
    maximum: 8,
  },
  {
    key: "ontrack.domains",
    value: 2,
    unit: "areas",
    meaning: "On track needs records in this many areas, attainment or attendance among them",
    source: "ours",
    minimum: 1,
    maximum: 7,
  },
] as const satisfies readonly Setting[];
