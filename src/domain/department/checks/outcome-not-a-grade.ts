import { courseScales, finalGradeOn } from "../../evidence/course-scales";
import { isNoEnd } from "../../evidence/final-results";
import { gradeReader } from "../../qualifications/grade-reader";
import type { Check } from "./check";

/** What is no grade of the course counts as not known, never as a pass. */
export const outcomeNotAGrade: Check = {
  title: "Not a grade",
  find(department) {
    const scaleOf = courseScales(department);
    const read = gradeReader();
    return department.outcomes.flatMap(({ row, learnerId, course, finalGrade: found }) => {
      if (found === "" || isNoEnd({ finalGrade: found })) return [];
      const at = { tab: "Outcomes", row, header: "Final grade", found };
      const scale = scaleOf(learnerId, course);
      if (!scale)
        return [
          { ...at, expected: `A known qualification, or grade boundaries, for ${course || "a course"} in Courses` },
        ];
      if (finalGradeOn(scale, found, read)) return [];
      return [{ ...at, expected: `A grade of ${scale.name}: ${scale.grades.map(({ name }) => name).join(", ")}` }];
    });
  },
};
