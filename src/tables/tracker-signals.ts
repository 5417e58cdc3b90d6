import { anything } from "./cell-schemas";
import type { Column } from "./column";

const yesNo = { kind: "list", values: ["Yes", "No"] } as const;

/** What people record beside the marks. Each is a signal of a risk rule, but for the achievements. */
export const signalColumns = {
  attendance: {
    header: "Attendance %",
    aliases: ["Att", "Att %", "Attendance rate", "Attendance percentage", "Overall attendance"],
    schema: anything,
    kind: "typed",
    width: 85,
    note: "Risk tier.",
  },
  punctuality: {
    header: "Punctuality %",
    aliases: ["Punct", "Punct %", "Punctuality rate", "On time %"],
    schema: anything,
    kind: "typed",
    width: 85,
    note: "Risk tier.",
  },
  online: {
    header: "Online engagement %",
    aliases: ["Online engagement", "VLE engagement", "Engagement %", "Online %"],
    schema: anything,
    kind: "typed",
    width: 95,
    note: "Risk tier, for online and hybrid learners.",
  },
  behaviour: {
    header: "Behaviour incidents",
    aliases: ["Behaviour", "Incidents", "Negative behaviour", "Behaviour points"],
    schema: anything,
    kind: "typed",
    width: 80,
    note: "Risk tier.",
  },
  achievements: {
    header: "Achievements",
    aliases: ["Achievement points", "Positive achievements", "Merits", "Commendations"],
    schema: anything,
    kind: "typed",
    width: 95,
    note: "Shown on the learner card; no rule uses it.",
  },
  attitude: {
    header: "Attitude to learning",
    aliases: ["ATL", "Attitude", "Effort", "Effort grade"],
    schema: anything,
    kind: "typed",
    width: 80,
    note: "Risk tier. 1 is best.",
  },
  wellbeing: {
    header: "Wellbeing concern",
    aliases: ["Wellbeing", "Well-being concern", "Welfare concern"],
    schema: anything,
    kind: "typed",
    width: 85,
    note: "Risk tier: a Yes is at least Amber. Write no detail here.",
    validation: yesNo,
  },
  external: {
    header: "External concern",
    aliases: ["Agency concern", "Parent or agency concern", "Parent concern", "External agency concern"],
    schema: anything,
    kind: "typed",
    width: 80,
    note: "Risk tier: a parent or an agency is concerned. Write no detail here.",
    validation: yesNo,
  },
  teacherConcern: {
    header: "Teacher concern",
    aliases: ["Staff concern", "Cause for concern", "Concern"],
    schema: anything,
    kind: "typed",
    width: 80,
    note: "Risk tier: the teacher is concerned.",
    validation: yesNo,
  },
} as const satisfies Record<string, Column>;
