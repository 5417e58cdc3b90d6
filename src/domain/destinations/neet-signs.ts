import type { Enrolment } from "../department/enrolment";
import type { Learner } from "../department/records";
import { inWords } from "../numbers/tidy";
import type { Policy } from "../policy/settings";
import { attendanceOf } from "../risk/attendance";
import { destinationKind } from "./destination-kinds";

/**
 * Signs that a learner may end up not in education, employment or training. College policy 13.2 asks to identify them; which signs, and how
 * many (neet.signs), is ours. National indicators also use need, care and benefits; no such field is read here, as in the risk rule.
 */
export function neetSigns(learner: Learner, enrolments: readonly Enrolment[], policy: Policy): string[] {
  const intended = destinationKind(learner.intendedDestination);
  const attendance = enrolments.flatMap(({ signals }) => attendanceOf(signals) ?? []);
  const mean = attendance.reduce((sum, one) => sum + one, 0) / attendance.length;
  const limit = policy["attendance.severe"];
  const red = enrolments.filter(({ tier }) => tier === "Red").map(({ subject, course }) => subject || course);
  return [
    intended === "Not known" ? "No intended destination" : "",
    intended === "Not in education, employment or training" ? "Intends none" : "",
    red.length > 0 ? `Red in ${red.join(", ")}` : "",
    mean < limit ? `Attendance ${inWords(mean, limit)}% over all courses (below ${inWords(limit)}%)` : "",
  ].filter((sign) => sign !== "");
}
