import { createRandom } from "./random.mjs";
import { recordId } from "./record-log.mjs";
import { schoolDay } from "./school-days.mjs";
import { snapshotHeadings } from "./snapshots.mjs";
import { reasonsOf } from "./support-words.mjs";

const headings = [
  "Record ID",
  "Version",
  "Status",
  "Learner ID",
  "Learner",
  "Course",
  "Concern",
  "Short-term target",
  "By when",
  "Raised by",
  "Tutor",
  "Tutor's answer",
  "Logged by",
  "Logged at",
];
const texts = ["By when"];

const at = (row, heading) => row[snapshotHeadings.indexOf(heading)];

/** What a teacher writes about a reason, and the short-term target. */
const words = [
  [/Attendance/, "Has missed several lessons this month.", "Every lesson of the next two weeks."],
  [/Punctuality/, "Comes late to the first lesson of the day.", "On time each day until the review."],
  [/Behaviour/, "Talks over others; moved seat twice.", "Two weeks without a warning."],
  [/Missing work/, "Two pieces of homework have not come.", "Hand in both pieces."],
  [/below MEG|Average/, "Lost most marks on the longer questions.", "Redo the last test's longer questions."],
  [
    /Latest mark|falling/,
    "The last test went much worse than the ones before.",
    "Come to the clinic and correct the test.",
  ],
  [/./, "Seems to have given up on the topic.", "Ask one question in each lesson."],
];
const answers = [
  "Talked with the learner; action logged.",
  "Rang home; they agree with the target. I look again on that day.",
  "Discussed in the one-to-one: the target is fair and noted in the plan.",
];

/** Made-up concerns of teachers about learners of a snapshot who are Red or Amber; those of the last days wait for an answer. */
export function logConcerns(log, { seed, learners, snapshot, today, email }) {
  const random = createRandom(seed);
  const about = new Map(learners.map((learner) => [learner.id, learner]));
  const chosen = snapshot.filter((row) => ["Red", "Amber"].includes(at(row, "Risk tier")) && random.chance(0.22));
  for (const [number, row] of chosen.entries()) {
    const learner = about.get(at(row, "Learner ID"));
    const [reason] = reasonsOf(at(row, "Reasons"));
    const [, concern, target] = words.find(([pattern]) => pattern.test(reason));
    const raised = schoolDay(
      number % 3 === 0 ? "2026-03-23" : "2026-02-23",
      random.whole(0, number % 3 === 0 ? 7 : 20),
    );
    const id = log.add(
      recordId("CON", number + 1),
      {
        Status: "Open",
        "Learner ID": learner.id,
        Learner: `${learner.firstName} ${learner.surname}`,
        Course: at(row, "Course"),
        Concern: concern,
        "Short-term target": target,
        "By when": schoolDay(raised, 14),
        "Raised by": at(row, "Teacher"),
        Tutor: learner.tutor,
      },
      { who: email(at(row, "Teacher")), day: raised, time: random.pick(["11:15", "14:30", "15:45"]) },
    );
    const answered = schoolDay(raised, random.whole(1, 4));
    if (number % 3 !== 0 && answered < today)
      log.change(
        id,
        { Status: "Answered", "Tutor's answer": random.pick(answers) },
        { who: email(learner.tutor), day: answered, time: "16:40" },
      );
  }
  return { headings, texts };
}
