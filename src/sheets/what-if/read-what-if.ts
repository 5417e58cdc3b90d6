import { courseOf, type Enrolment, nameOf } from "../../domain/department/enrolment";
import type { Policy } from "../../domain/policy/settings";
import type { RatedLearner } from "../../domain/what-if/compare-tiers";
import { whatIfMessages as words } from "../../messages/what-if-messages";
import { readDepartment } from "../read-department";

/** The policy, and every learner of the trackers with what is recorded. Throws a sentence when there is no tracker. */
export function readWhatIf(spreadsheet = SpreadsheetApp.getActiveSpreadsheet()): {
  policy: Policy;
  learners: RatedLearner[];
} {
  const { department } = readDepartment(spreadsheet, new Date(), { withChanges: false });
  if (department.trackers.length === 0) throw new Error(words.noTracker);
  const about = new Map(department.learners.map((learner) => [learner.learnerId, learner]));
  const byLearner = new Map<string, Enrolment[]>();
  for (const enrolment of department.enrolments)
    byLearner.set(enrolment.learnerId, [...(byLearner.get(enrolment.learnerId) ?? []), enrolment]);
  const learners = [...byLearner].map(([learnerId, enrolments]): RatedLearner => {
    const known = about.get(learnerId);
    const [first] = enrolments;
    return {
      learnerId,
      name: nameOf(known, first) || learnerId,
      tutor: known?.tutor || enrolments.find(({ tutor }) => tutor !== "")?.tutor || "",
      courses: enrolments.map((one) => ({
        course: one.subject || courseOf(one),
        values: one.signals,
        unread: one.unread,
      })),
    };
  });
  return { policy: department.policy, learners };
}
