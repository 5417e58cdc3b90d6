import { dayInWords } from "../../calendar/day-in-words";
import { codeKey } from "../../text/normalise";
import { courseOf } from "../enrolment";
import { startDays } from "../enrolled-on";
import type { Check } from "./check";

/** Work that was due before a late starter came is neither missing nor a zero: EX says so, NS and ABS do not. */
export const markBeforeStart: Check = {
  title: "Mark before the start",
  find({ enrolments, learners, moves, today, assessments, dataPoints }) {
    const startOf = startDays({ learners, moves, today });
    const deadlines = new Map(dataPoints.map(({ name, deadline }) => [codeKey(name), deadline]));
    const dueOn = (code: string, course: string) => {
      const own = assessments.filter((one) => codeKey(one.code) === codeKey(code));
      const found = own.find((one) => codeKey(one.course) === codeKey(course)) ?? own.find((one) => one.course === "");
      return found && (found.date || deadlines.get(codeKey(found.dataPoint)) || "");
    };
    return enrolments.flatMap((enrolment) => {
      const { tracker: tab, row, learnerId, course, marks } = enrolment;
      const start = startOf(learnerId, courseOf(enrolment));
      if (start === "") return [];
      return marks.flatMap(({ assessment: header, outcome }) => {
        if (outcome?.kind !== "not submitted" && outcome?.kind !== "absent") return [];
        const due = dueOn(header, course);
        if (!due || due >= start) return [];
        const found = `${outcome.kind === "absent" ? "ABS" : "NS"}, due before the start on ${dayInWords(start)}`;
        return [{ tab, row, header, found, expected: "EX, or a mark" }];
      });
    });
  },
};
