import type { Standing } from "../../domain/plans/evaluate-target";
import { qualificationFinder } from "../../domain/qualifications/find-qualification";
import { tracker } from "../../tables/tracker";
import { cellAt, type EnrolmentRow, textAt } from "./enrolment-rows";

/** Where each of the learner's courses stands under one of the tracker's headings. */
export function standingsOf(rows: readonly EnrolmentRow[], heading: string): Standing[] {
  const key = tracker.keys.find((one) => tracker.columns[one].header === heading);
  if (!key) return [];
  const find = qualificationFinder();
  return rows.map(({ on, row }) => ({
    course: textAt(on, row, "course"),
    value: cellAt(on, row, key),
    grades: find(textAt(on, row, "qualification"))?.grades ?? [],
  }));
}
