import { codeKey } from "../../text/normalise";
import type { Check } from "./check";

/** A course that the Courses tab lacks has no grade boundaries. Silent while that tab is not used. */
export const unknownCourse: Check = {
  title: "Unknown course",
  find({ enrolments, courses }) {
    if (courses.length === 0) return [];
    const known = new Set(courses.map(({ code }) => codeKey(code)));
    return enrolments
      .filter(({ course }) => course !== "" && !known.has(codeKey(course)))
      .map(({ tracker: tab, row, course: found }) => {
        return { tab, row, header: "Course", found, expected: "A course of the Courses tab" };
      });
  },
};
