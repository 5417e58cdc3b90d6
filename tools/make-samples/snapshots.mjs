/** The signals a tracker records beside the marks. */
const habits = [
  "Attendance %",
  "Punctuality %",
  "Online engagement %",
  "Behaviour incidents",
  "Attitude to learning",
  "Wellbeing concern",
  "External concern",
  "Teacher concern",
];

export const snapshotHeadings = [
  "Data point",
  "Taken on",
  "Learner ID",
  "Course",
  "Group",
  "Teacher",
  "MEG",
  "Agreed MEG",
  "Average %",
  "Working at",
  "Forecast",
  "Gap to MEG",
  "Progress band",
  "Risk tier",
  "Reasons",
  "Attendance %",
  "Punctuality %",
  "Missing work",
];

const dayOf = (date) => date.split("/").reverse().join("-");
const rounded = (value) => (typeof value === "number" ? Math.round(value * 10) / 10 : value);
/** An apostrophe keeps a day as text when the file is read. */
export const asText = (text) => (text === "" ? "" : `'${text}`);

/**
 * What a tracker said on a day: the rows of its tab with the marks of later work taken away. `before` gives a row's cell of a heading as
 * it was then.
 *
 * @param functions the add-on's own
 * @param tab rows with a title and headings above them
 */
export function snapshotOf(functions, { tab, assessments, courses, dataPoint, takenOn, before }) {
  const [, headings, ...rows] = tab;
  const place = (heading) => headings.indexOf(heading);
  const column = (...names) =>
    rows.map((row) => {
      const name = names.find((one) => place(one) >= 0);
      return [name ? before(name, row[place(name)], row) : ""];
    });
  const [, ...work] = assessments;
  const codes = work
    .filter(([code, , , , , , date]) => place(code) >= 0 && dayOf(date) <= takenOn)
    .map(([code]) => code);
  const marks = rows.map((row) => codes.map((code) => row[place(code)]));
  const ids = column("Learner ID");
  const qualification = column("Qualification");
  const prior = column("Average GCSE", "Prior attainment");
  const course = column("Course");
  const agreed = column("Agreed MEG");
  const none = rows.map(() => [""]);
  const overWork = (calculate) => (codes.length === 0 ? none : calculate([codes], marks, assessments));
  const meg = functions.meg(prior, qualification, column("Subject"));
  const average = overWork(functions.averageMark);
  const workingAt = functions.workingAt(average, course, courses);
  const target = meg.map(([grade], row) => [agreed[row][0] || grade]);
  const gap = functions.gradeGap(workingAt, target, qualification);
  const band = functions.progressBand(average, prior, course);
  const trend = codes.length === 0 ? rows.map(() => ["", ""]) : functions.markTrend([codes], marks, assessments);
  const missing = overWork(functions.missingWork);
  const signals = [
    ["Learner ID", ids],
    ["Gap to MEG", gap],
    ["Average %", average],
    ["Latest change", trend.map(([latest]) => [latest])],
    ["Sustained change", trend.map(([, sustained]) => [sustained])],
    ["Missing work", missing],
    ...habits.filter((name) => place(name) >= 0).map((name) => [name, column(name)]),
  ].flat();
  const [tier, reasons] = [functions.riskTier(...signals), functions.riskReasons(...signals)];
  const [group, teacher] = [column("Group"), column("Teacher")];
  const [attendance, punctuality] = [column("Attendance %"), column("Punctuality %")];
  const share = (cell) => (cell === "" ? "" : Number(String(cell).replace("%", "")));
  return rows.map((_, row) => [
    dataPoint,
    asText(takenOn),
    ids[row][0],
    course[row][0],
    group[row][0],
    teacher[row][0],
    meg[row][0],
    agreed[row][0],
    rounded(average[row][0]),
    workingAt[row][0],
    "",
    gap[row][0],
    band[row][0],
    tier[row][0],
    reasons[row][0],
    share(attendance[row][0]),
    share(punctuality[row][0]),
    missing[row][0],
  ]);
}
