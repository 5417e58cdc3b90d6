import { defineTable } from "./define-table";

export const staffTable = defineTable("Staff", "One row per colleague.", {
  email: {
    header: "Email",
    aliases: ["E-mail", "Email address", "Account"],
    kind: "name",
    filledBy: "people",
    required: true,
    width: 220,
    note: "The account they use in Google Sheets.",
  },
  name: {
    header: "Name",
    aliases: ["Full name", "Staff name"],
    kind: "name",
    filledBy: "people",
    width: 160,
    note: "For people.",
  },
  role: {
    header: "Role",
    aliases: ["Job", "Job title", "Position"],
    kind: "name",
    filledBy: "people",
    width: 140,
    note: "For people, such as Teacher, Tutor or Head of department.",
  },
  groups: {
    header: "Groups",
    aliases: ["Group", "Classes"],
    kind: "text",
    filledBy: "people",
    width: 200,
    note: "For people: the groups they teach or tutor.",
  },
});
