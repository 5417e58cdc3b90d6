import { defineTable } from "./define-table";

const asText = { kind: "text", filledBy: "add-on", aliases: [] } as const;
const asCount = { kind: "count", filledBy: "add-on", aliases: [], numberFormat: "0", width: 80 } as const;
const signed = { kind: "name", filledBy: "people", aliases: [], width: 190 } as const;

export const signOffsTable = defineTable(
  "Sign-off",
  "One row per data point that has opened, and group: whether its marks are in, and who has looked at them. Update department tabs writes the counts; names stay with their row.",
  {
    dataPoint: { ...asText, header: "Data point", required: true, width: 130, note: "As in Data points." },
    deadline: { ...asText, header: "Deadline", width: 100, note: "As in Data points." },
    course: { ...asText, header: "Course", required: true, width: 110, note: "As in the trackers." },
    group: { ...asText, header: "Group", width: 90, note: "The course where the tracker has no groups." },
    teacher: { ...asText, header: "Teacher", width: 140, note: "Who signs off first." },
    due: { ...asCount, header: "Marks due", note: "Learners times pieces of work." },
    missing: { ...asCount, header: "Missing", note: "Marks not entered: ABS, NS and EX are entries." },
    checks: { ...asCount, header: "Checks", note: "Lines of Data checks about the group's rows." },
    state: { ...asText, header: "State", width: 150, note: "Whether there is something to sign off yet." },
    changed: { ...asText, header: "Changed since", width: 230, note: "Marks that are no longer what was signed off." },
    byTeacher: { ...signed, header: "Signed off by the teacher", note: "Name and day: looked at, it is right." },
    byManager: { ...signed, header: "Signed off by the data manager", note: "Name and day, after the teacher." },
    signed: {
      ...asText,
      header: "Marks signed off",
      filledBy: "people",
      width: 120,
      note: "What they were when Update department tabs first found a name. To sign off what stands now, empty the cell and update again.",
    },
  },
);
