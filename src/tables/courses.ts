import { defineTable } from "./define-table";

export const coursesTable = defineTable("Courses", "One row per course; the tracker's Course column holds its code.", {
  code: {
    header: "Course",
    aliases: ["Course code", "Code", "Class", "Course ID"],
    kind: "name",
    filledBy: "people",
    required: true,
    width: 100,
    note: "The code that stands in the tracker's Course column.",
  },
  qualification: {
    header: "Qualification",
    aliases: ["Qual", "Award", "Level", "Qualification type"],
    kind: "name",
    filledBy: "people",
    width: 190,
    note: "As in the tracker: A level, BTEC Extended Certificate or GCSE.",
  },
  subject: {
    header: "Subject",
    aliases: ["Subject name", "Course title"],
    kind: "name",
    filledBy: "people",
    width: 150,
    note: "As in the tracker.",
  },
  awardingBody: {
    header: "Awarding body",
    aliases: ["Exam board", "Board", "Awarding organisation"],
    kind: "name",
    filledBy: "people",
    width: 120,
    note: "For people; no sum uses it.",
  },
  gradeBoundaries: {
    header: "Grade boundaries",
    aliases: ["Boundaries", "Grade thresholds"],
    kind: "text",
    filledBy: "people",
    width: 260,
    note: 'Working at: the lowest percentage of each grade, best first, such as "A* 80, A 70, B 60, C 50, D 40, E 30".',
  },
  ledBy: {
    header: "Led by",
    aliases: ["Course leader", "Lead", "Leader", "Head of department"],
    kind: "name",
    filledBy: "people",
    width: 130,
    note: "For people; no sum uses it.",
  },
});
