import { courses } from "./department.mjs";
import { createRandom } from "./random.mjs";
import { recordId } from "./record-log.mjs";
import { schoolDay } from "./school-days.mjs";
import { snapshotHeadings } from "./snapshots.mjs";

const headings = [
  "Record ID",
  "Version",
  "Learner ID",
  "Learner",
  "Date",
  "Held by",
  "Performance against target",
  "Attendance and punctuality",
  "Behaviour and engagement",
  "Effort",
  "Wellbeing and motivation",
  "Longer-term goal",
  "Comments",
  "Learner's actions",
  "College's actions",
  "Updated targets",
  "Agreed MEG changes",
  "Next review",
  "Logged by",
  "Logged at",
];
const texts = ["Date", "Next review"];

const at = (row, heading) => row[snapshotHeadings.indexOf(heading)];

const subjectOf = (row) => courses.find(({ code }) => code === at(row, "Course")).subject;

/** "Mathematics: MEG B, working at C, average 58.2%, -1 grades to the MEG" */
function performanceIn(row) {
  const part = (heading, say) => {
    const cell = at(row, heading);
    return cell === "" || cell === undefined ? [] : [say(cell)];
  };
  const parts = [
    ...part("MEG", (grade) => `MEG ${grade}`),
    ...part("Agreed MEG", (grade) => `agreed MEG ${grade}`),
    ...part("Working at", (grade) => `working at ${grade}`),
    ...part("Average %", (percent) => `average ${percent}%`),
    ...part("Gap to MEG", (gap) => (typeof gap === "number" ? `${gap > 0 ? "+" : ""}${gap} grades to the MEG` : gap)),
  ];
  return `${subjectOf(row)}: ${parts.join(", ") || "nothing recorded yet"}`;
}

const attendanceIn = (row) =>
  `${subjectOf(row)}: Attendance % ${at(row, "Attendance %")}, Punctuality % ${at(row, "Punctuality %")}`;

/** What is said, done by the learner and done by the college, for learners at risk and for the others. */
const concerned = [
  [
    "Knows which topics are weak; finds it hard to begin.",
    "Two past questions each evening",
    "Clinic each week until the next review",
  ],
  [
    "Travel makes mornings hard; has a plan for the bus.",
    "Message the tutor before missing a lesson",
    "Tutor looks at the register each Friday",
  ],
  [
    "Works more hours than agreed; will cut a shift.",
    "Hand in all missing work by the review",
    "Teachers list what is missing",
  ],
];
const steady = [
  [
    "Content with how the term goes; likes the practical work.",
    "Keep the revision timetable",
    "Harder questions in each topic",
  ],
  ["Wants to aim one grade higher.", "One extra past paper a fortnight", "Feedback on the extra papers"],
  [
    "Settled in; asks more in lessons than before.",
    "Finish corrections within a week",
    "Look at the target again at the next review",
  ],
];

/**
 * Made-up progress reviews of one period. Each tutor reaches a share of the learners.
 *
 * @param period rows as the trackers stood, first day, number of days, next review, each tutor's share, and the number of the first record
 */
export function logReviews(log, { seed, learners, period, email }) {
  const random = createRandom(seed);
  const { rows, from, within, next, shares, first, agreed } = period;
  const own = (learner) => rows.filter((row) => at(row, "Learner ID") === learner.id);
  const held = learners.filter(({ tutor }) => random.chance(shares[tutor] ?? shares.others));
  for (const [number, learner] of held.entries()) {
    const mine = own(learner);
    const isAtRisk = mine.some((row) => ["Red", "Amber"].includes(at(row, "Risk tier")));
    const [comments, theirs, ours] = random.pick(isAtRisk ? concerned : steady);
    const date = schoolDay(from, random.whole(0, within));
    const by = { who: email(learner.tutor), day: date, time: random.pick(["10:50", "12:15", "14:05", "15:10"]) };
    const megs = agreed.filter(({ id }) => id === learner.id);
    const id = log.add(
      recordId("REV", first + number),
      {
        "Learner ID": learner.id,
        Learner: `${learner.firstName} ${learner.surname}`,
        Date: date,
        "Held by": learner.tutor,
        "Performance against target": mine.map(performanceIn).join("\n"),
        "Attendance and punctuality": mine
          .filter((row) => at(row, "Attendance %") !== "")
          .map(attendanceIn)
          .join("\n"),
        "Longer-term goal": learner.destination === "Undecided" ? "" : learner.destination,
        Comments: comments,
        "Learner's actions": theirs,
        "College's actions": ours,
        "Agreed MEG changes": megs
          .map(({ course, grade, who, why }) => `${course}: ${grade}, agreed by ${who}. ${why}`)
          .join("\n"),
        "Next review": schoolDay(next, random.whole(0, 11)),
      },
      by,
    );
    for (const { course, grade, who, why } of megs)
      for (const [field, after] of [
        ["Agreed MEG", grade],
        ["Agreed by", who],
        ["Agreed because", why],
      ])
        log.beside(id, by, `${field}, ${course}`, after);
  }
  return { headings, texts, last: first + held.length };
}
