/** What the forms of day two say: an assessment, a learner or a course that comes, a learner who goes. */
export const dayTwoMessages = {
  locked: "Someone else is saving at this moment. Nothing was written yet. Try again in a few seconds.",
  noTracker: "Expected a tracker in this workbook; found none. Choose Set up, then Use this sheet or New tracker here.",
  noSuchTracker: (sheet: string) => `Expected a tracker named "${sheet}"; found none. Nothing was written.`,
  noTitle: "Give it a title: it becomes the heading of its column.",
  longTitle: "A title has up to 200 characters.",
  noMaximum: "Say out of how many marks it is, such as 50.",
  noWeight: "Say how much it counts: 1 for most, 2 for twice as much, 0 for not at all.",
  noDate: "Expected a day, or none.",
  readsAs: (title: string, header: string) =>
    `A column headed "${title}" is read as ${header}, not as marks. Nothing was written; give it another title.`,
  listedOtherwise: (title: string, found: string, row: number) =>
    `Assessments lists "${title}" in row ${row} already, out of ${found}. Nothing was written; give this one another title, or change that row.`,
  assessment: (title: string, where: string, maxMark: number, weight: number) =>
    `"${title}" stands in ${where}, out of ${maxMark}, weight ${weight}. Type its marks below the heading: the average counts them.`,
  wasThere: "It stood there already; only what was missing was added.",
  noId: "Give the learner's ID: every sum finds the learner by it.",
  noName: "Give the surname.",
  noCourse: "Say on which course.",
  unknownCourse: (course: string) =>
    `Courses does not list "${course}" yet: say its qualification and its subject here, and it is listed.`,
  otherName: (id: string, found: string, where: string) =>
    `${id} stands for ${found} in ${where}. Nothing was written; give the new learner an ID of their own, or use that name.`,
  onCourseAlready: (id: string, course: string, where: string) =>
    `${id} is on ${course || "this course"} already, in ${where}. Nothing was added.`,
  learner: (name: string, where: string) => `${name} stands in ${where}.`,
  learnerListed: (row: number) => `Learners, row ${row}: date of birth and tutor can be filled in there.`,
  courseListed: (course: string, row: number) =>
    `Courses, row ${row}: write the grade boundaries of ${course} there, such as "A 80, B 70, C 60".`,
  rowFilled:
    "Rows were moved at the moment of writing. The learner has no row yet; save again when nobody is sorting the tracker.",
  noDay: "Say from which day.",
  noPlaces: "Choose at least one course.",
  noNew: "Say what it is now.",
  noPlace: "Choose the course.",
  whichTracker: "Choose the tracker that has the new course.",
  moveAhead: (day: string) =>
    `Expected a day up to today; found ${day}. Nothing was written; record the move when it has happened.`,
  noRow: (id: string, course: string) =>
    `Expected a row of ${id}${course ? ` on ${course}` : ""} in a tracker; found none. Nothing was written.`,
  noColumn: (tab: string, header: string) =>
    `Expected a column ${header} that people fill in ${tab}; found none. Nothing was written; type the heading above an empty column, then try again.`,
  movedAlready: (kind: string, to: string) =>
    `Expected another ${kind.toLowerCase()} than before; it is ${to} already. Nothing was written.`,
  courseFirst: (course: string) =>
    `Courses does not list "${course}" yet. Nothing was written; list it there, or choose Add a learner or a course… first.`,
  moved: (kind: string, before: string, after: string, day: string) =>
    before === "" ? `${kind}: ${after} from ${day}.` : `${kind}: ${after} in place of ${before}, from ${day}.`,
  moveListed: (row: number) => `Moves, row ${row}, keeps what stood before.`,
  leftOtherwise: (course: string, found: string, row: number) =>
    `Outcomes, row ${row}, says that the learner left ${course} on ${found}. Nothing was written; change the day there if it is wrong.`,
  left: (course: string, day: string, row: number) => `Outcomes, row ${row}: left ${course} on ${day}.`,
  back: (course: string, day: string, row: number) =>
    `Outcomes, row ${row}: that the learner left ${course} on ${day} is taken out, since they are on it again; Audit keeps it.`,
  leftNext:
    "From that day the learner is in no list of what is due, and stays in the figures of who left. Choose Update department tabs to see it there.",
};
