import type { Standing } from "../../domain/plans/evaluate-target";
import { qualificationFinder } from "../../domain/qualifications/find-qualification";
import { tracker } from "../../tables/tracker";
import type { CourseRow } from "./course-rows";

/** Where each of the learner's courses stands under one of the tracker's headings. */
export function standingsOf(rows: readonly CourseRow[], heading: string): Standing[] {
  const key = tracker.keys.find((one) => tracker.columns[one].header === heading);
  if (!key) return [];
  const find = qualificationFinder();
  return rows.map(({ enrolment, shown }) => ({
    course: enrolment.course,
    value: shown(key),
    grades: find(enrolment.qualification)?.grades ?? [],
  }));
}
