import { auditTable } from "../../../src/tables/audit";
import type { Addon } from "../../support/addon";
import { openDesk } from "../records/desk";
import { agreeing, inspectSheet, setUpSheet } from "../trackers";

/** Made-up learners on two courses: Jo does badly, Al does well, Zoë has a tutor of her own. */
const rows = [
  [
    "Learner ID",
    "Surname",
    "First name",
    "Course",
    "Qualification",
    "Subject",
    "Tutor",
    "Avg GCSE",
    "Test 1 (50)",
    "Mock (50)",
    "Attendance %",
    "Behaviour incidents",
  ],
  [102, "Birch", "Jo", "PH1", "A level", "Physics", "Ms Oak", 5.1, 30, 12, 79, 1],
  [102, "Birch", "Jo", "MA1", "A level", "Mathematics", "Ms Oak", 5.1, 25, 24, 91, 0],
  [103, "Cole", "Al", "PH1", "A level", "Physics", "Ms Oak", 6.8, 44, 45, 97, 0],
  [104, "O'Brien-Núñez", "Zoë", "PH1", "A level", "Physics", "Mr Elm", 6, 30, 31, 96, 0],
];

const courses = [
  ["Course", "Grade boundaries"],
  ["PH1", "A* 80, A 70, B 60, C 50, D 40, E 30"],
  ["MA1", "A* 80, A 70, B 60, C 50, D 40, E 30"],
];

/** A workbook with the tracker "Year 12" set up over two courses, staff, and empty tabs of records. */
export async function openTracker(): Promise<Addon> {
  const addon = await openDesk({
    "Year 12": rows,
    Courses: courses,
    Staff: [
      ["Email", "Name"],
      ["tutor@college.example", "Ms Oak"],
      ["elm@college.example", "Mr Elm"],
    ],
    Audit: [auditTable.headers],
  });
  addon.workbook.activateSheet(addon.workbook.sheets().find(({ name }) => name === "Year 12")?.id ?? "");
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  return addon;
}
