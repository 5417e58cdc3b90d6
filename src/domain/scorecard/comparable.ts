import type { Department } from "../department/department";
import { placeOf } from "../department/department-at";
import { courseOf } from "../department/enrolment";
import type { Figure } from "./indicator";

/** Why a figure is not held against the one before; "" where it can be. */
export type Incomparable = "" | "other learners" | "recorded for fewer";

/** Ours: of the learners on courses then and now, four of five are the same, and so for those with a figure. */
const leastAlike = 0.8;

/** A mean over everyone says where it travels only while it is of the same people, and recorded for as many of them. */
export function incomparable(now: Department, then: Department, current: Figure, previous: Figure): Incomparable {
  const placesIn = ({ enrolments }: Department) =>
    new Set(enrolments.map((enrolment) => placeOf(enrolment.learnerId, courseOf(enrolment))));
  const [places, before] = [placesIn(now), placesIn(then)];
  const both = [...before].filter((place) => places.has(place)).length;
  if (both < leastAlike * Math.max(places.size, before.size)) return "other learners";
  const [fewer, more] = [current.count, previous.count].sort((one, other) => one - other);
  return (fewer ?? 0) < leastAlike * (more ?? 0) ? "recorded for fewer" : "";
}
