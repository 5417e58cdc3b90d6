import { raised } from "../limits";
import type { Rule } from "../rule";

export const teacherConcern: Rule = {
  id: "teacher-concern",
  title: "Concern raised by a teacher",
  domain: "human concern",
  signal: {
    id: "teacher",
    header: "Teacher concern",
    aliases: ["Staff concern", "Tutor concern", "Cause for concern", "Concern"],
    kind: "flag",
  },
  settings: [],
  check: ({ teacher }) => raised("Teacher concern", teacher),
};
