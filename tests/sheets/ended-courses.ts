import type { CellValue } from "../../preview/engine/workbook";

type Rows = readonly (readonly CellValue[])[];

/** The tabs of a department whose course has ended: every third learner was flagged Red and failed, the others passed. */
export function endedCourse(learners: number, teachers: readonly string[] = ["S. Okonjo"]): Record<string, Rows> {
  const ids = Array.from({ length: learners }, (_one, index) => `L${index + 1}`);
  const isFlagged = (index: number) => index % 3 === 0;
  return {
    Courses: [
      ["Course", "Qualification", "Subject"],
      ["PH", "A level", "Physics"],
    ],
    Assessments: [
      ["Assessment", "Max mark", "Date"],
      ["Mock", 60, "20/05/2026"],
    ],
    Snapshots: [
      ["Data point", "Taken on", "Learner ID", "Course", "Teacher", "Agreed MEG", "Risk tier"],
      ...ids.map((id, index) => [
        "First review",
        "'2025-11-01",
        id,
        "PH",
        // As text, whatever it begins with.
        `'${teachers[index % teachers.length] ?? ""}`,
        "C",
        isFlagged(index) ? "Red" : "On track",
      ]),
    ],
    Outcomes: [
      ["Learner ID", "Course", "Final grade", "Withdrawn on"],
      ...ids.map((id, index) => [id, "PH", isFlagged(index) ? "U" : "B", ""]),
    ],
  };
}
