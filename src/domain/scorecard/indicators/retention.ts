import { courseOf } from "../../department/enrolment";
import { movedPlaces } from "../../department/results";
import { resultKey } from "../../evidence/final-results";
import { shareOf } from "../figures";
import type { Indicator } from "../indicator";

export const retention: Indicator = {
  id: "retention",
  name: "Retention %",
  definition:
    "Of the learners on each course at the year's first snapshot, the share still in a tracker who has not left by Outcomes; who moved to another course is left out",
  source:
    "Snapshots, Outcomes and trackers; without a row in Outcomes, someone counts as retained until taken out of the tracker",
  status: "Provisional",
  frequency: "T",
  polarity: "H",
  digits: 1,
  measure: (department) => {
    const { snapshots, enrolments, policy } = department;
    const ofYear = snapshots.filter(({ takenOn }) => takenOn !== "" && takenOn >= policy["year.start"]);
    const first = ofYear.reduce((day, { takenOn }) => (day === "" || takenOn < day ? takenOn : day), "");
    const present = new Set(enrolments.map((enrolment) => resultKey(enrolment.learnerId, courseOf(enrolment))));
    const moved = movedPlaces(department);
    const started = new Set(
      ofYear
        .filter(({ takenOn }) => takenOn === first)
        .map(({ learnerId, course }) => resultKey(learnerId, course))
        .filter((place) => !moved.has(place)),
    );
    return shareOf([...started], (place) => present.has(place));
  },
};
