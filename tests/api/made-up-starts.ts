import type { DayTwo } from "../../src/domain/day-two/day-two";

/** The answer to whoever saves a plan second. */
export const conflict = {
  kind: "conflict" as const,
  id: "ISP-0123456789abcdef01234567",
  version: 3,
  savedBy: "M. Mentor",
  savedAt: "2030-01-07 10:32",
  differences: [{ key: "staff", heading: "Named staff", theirs: "P. Physics", yours: "M. Mentor" }],
};

/** What the forms of day two begin with: a tracker with courses and one without. */
export const dayTwo: DayTwo = {
  tracker: "Physics",
  trackers: [
    { name: "Physics", hasCourse: true, courses: ["PH1"] },
    { name: "Chemistry", hasCourse: false, courses: [] },
  ],
  courses: ["PH1"],
  heading: "",
};
