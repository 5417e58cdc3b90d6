import { departmentalAssessments, departmentalSheet } from "./departmental-sheet.mjs";

const names = ["Physics", "Chemistry", "Biology", "History", "Geography", "French", "Spanish", "Music", "Art", "Drama"];
const trackerName = (index) => (index < names.length ? names[index] : `${names[index - names.length]} 2`);

const advanced = "A* 80, A 70, B 60, C 50, D 40, E 30";

/** Set-up cannot know a course's grade boundaries; without them no mark has a grade and no gap. */
const courses = [
  ["Course", "Qualification", "Subject", "Awarding body", "Grade boundaries", "Led by"],
  ["Mathematics", "A level", "Mathematics", "", advanced, ""],
  ["Physics", "A level", "Physics", "", advanced, ""],
  ["Applied Science", "BTEC Extended Certificate", "Applied Science", "", "D* 85, D 70, M 55, P 40", ""],
];

/**
 * Trackers that were set up; in the first of them one learner gives no cause for concern but by what is typed.
 *
 * @param each is told of each set-up: which one it was, from 1, and the service calls that it made
 */
export async function departmentOf(product, trackers, rows, each = () => {}) {
  const sheets = Object.fromEntries(
    Array.from({ length: trackers }, (_, index) => [trackerName(index), departmentalSheet(rows)]),
  );
  const row = Math.floor(rows / 2);
  const cells = sheets.Physics;
  const set = (heading, value) => (cells[row][cells[0].indexOf(heading)] = value);
  for (const mark of ["Test 1", "Test 2", "Mock 1", "Mock 2"]) set(mark, 75);
  set("GCSE average", 6);
  set("Attendance", 1);
  const addon = await product.open({ ...sheets, Courses: courses, Assessments: departmentalAssessments });
  const { workbook, host } = addon;
  await host.open();
  let number = 0;
  for (const { id, name } of workbook.sheets().filter((sheet) => sheet.name in sheets)) {
    workbook.activateSheet(id);
    await workbook.settled();
    await addon.setUp();
    if (addon.toasts.some((toast) => /error/i.test(toast))) throw new Error(`${name}: ${addon.toasts.join(" ")}`);
    each(++number, host.serviceCalls);
  }
  await workbook.settled();
  return { ...addon, row, learnerId: cells[row][0] };
}
