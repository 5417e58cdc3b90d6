import { placeOf } from "../../department/department-at";
import { courseOf } from "../../department/enrolment";
import { shareOf } from "../figures";
import type { Indicator } from "../indicator";

export const retention: Indicator = {
  id: "retention",
  name: "Retention %",
  definition: "Of the learners on each course at the year's first snapshot, the share still in a tracker",
  source: "Snapshots and trackers; someone who left counts as retained until taken out of the tracker",
  status: "Provisional",
  frequency: "T",
  polarity: "H",
  digits: 1,
  measure: ({ snapshots, enrolments, policy, today }) => {
    const ofYear = snapshots.filter(({ takenOn }) => takenOn >= policy["year.start"]);
    const first = ofYear.reduce((day, { takenOn }) => (day === "" || takenOn < day ? takenOn : day), "");
    // At an earlier data point its own snapshots say who was there; who has left since is in no tracker any more.
    const kept = snapshots.filter(({ takenOn }) => takenOn === today);
    const present = new Set([
      ...enrolments.map((enrolment) => placeOf(enrolment.learnerId, courseOf(enrolment))),
      ...kept.map(({ learnerId, course }) => placeOf(learnerId, course)),
    ]);
    const covered = new Set(kept.map(({ course }) => course));
    const started = new Set(
      ofYear
        .filter(({ takenOn, course }) => takenOn === first && (kept.length === 0 || covered.has(course)))
        .map(({ learnerId, course }) => placeOf(learnerId, course)),
    );
    return shareOf([...started], (place) => present.has(place));
  },
};
