import { createRandom } from "./random.mjs";
import { recordId } from "./record-log.mjs";
import { schoolDay } from "./school-days.mjs";
import { snapshotHeadings } from "./snapshots.mjs";
import { answerTo, reasonsOf } from "./support-words.mjs";

const headings = [
  "Record ID",
  "Version",
  "Status",
  "Learner ID",
  "Learner",
  "Concerns and risk factors",
  "Targets",
  "Agreed interventions",
  "Named staff",
  "Start",
  "Review date",
  "End",
  "Progress",
  "Outcome",
  "Why",
  "Logged by",
  "Logged at",
];
const targetHeadings = [
  "Record ID",
  "Version",
  "Plan",
  "Number",
  "Learner ID",
  "Learner",
  "Course",
  "Measure",
  "Measured by",
  "From",
  "To",
  "By when",
  "Logged by",
  "Logged at",
];
const texts = ["Targets", "From", "To", "Start", "Review date", "End", "By when"];

const at = (row, heading) => row[snapshotHeadings.indexOf(heading)];

/** Columns of the tracker that say by themselves whether a target is met, with where each should be. */
const goals = {
  "Attendance %": "92%",
  "Punctuality %": "92%",
  "Online engagement %": "90%",
  "Missing work": "0",
  "Behaviour incidents": "0",
  "Gap to MEG": "-1",
  "Average %": "50%",
};

/** What becomes of the plans in turn: how long until the first review, and what was done by today. */
const courses = ["runs", "runs", "overdue", "closed", "runs", "drafted"];

/**
 * Made-up Individual Support Plans for learners who were Red in a snapshot: most run and are quiet until their review, some are overdue,
 * some closed, some only drafted.
 */
export function logPlans(log, { seed, learners, snapshot, email }) {
  const random = createRandom(seed);
  const about = new Map(learners.map((learner) => [learner.id, learner]));
  const red = new Map();
  for (const row of snapshot.filter((one) => at(one, "Risk tier") === "Red"))
    red.set(at(row, "Learner ID"), [...(red.get(at(row, "Learner ID")) ?? []), row]);
  const chosen = [...red].filter(() => random.chance(0.7));
  for (const [number, [learnerId, rows]] of chosen.entries()) {
    const learner = about.get(learnerId);
    const name = { "Learner ID": learnerId, Learner: `${learner.firstName} ${learner.surname}` };
    const course = courses[number % courses.length];
    const start = schoolDay(
      course === "drafted" ? "2026-03-24" : "2026-01-12",
      course === "drafted" ? number % 4 : random.whole(0, 21),
    );
    const reasons = rows.flatMap((row) => reasonsOf(at(row, "Reasons")).map((reason) => ({ row, reason })));
    const support = [
      ...new Map(
        reasons.map(({ row, reason }) => {
          const answer = answerTo(random, reason);
          return [answer.measure, { ...answer, row, reason }];
        }),
      ).values(),
    ]
      .filter(({ measure }) => measure in goals)
      .slice(0, 2);
    if (support.length === 0) continue;
    const owners = [...new Set([learner.tutor, ...support.map(({ row }) => at(row, "Teacher"))])];
    const by = { who: email(learner.tutor), day: start, time: "15:20" };
    const id = recordId("ISP", number + 1);
    const end = schoolDay(start, 112);
    for (const [index, { measure, row, reason }] of support.entries())
      log.add(
        `${id}-${index + 1}`,
        {
          Plan: id,
          Number: index + 1,
          ...name,
          Course: at(row, "Course"),
          "Measured by": measure,
          From: (measure === "Gap to MEG" ? "-" : "") + (/[\d.]+%?/.exec(reason)?.[0] ?? ""),
          To: goals[measure],
          "By when": end,
        },
        by,
      );
    const firstReview = schoolDay(start, 42);
    log.add(
      id,
      {
        Status: course === "drafted" ? "Draft" : "Active",
        ...name,
        "Concerns and risk factors": reasons.map(({ row, reason }) => `${at(row, "Course")}: ${reason}`).join("\n"),
        Targets: support.map((_, index) => index + 1).join(", "),
        "Agreed interventions": support
          .map(({ type, action, row }) => `${type}: ${action(at(row, "Teacher"))}`)
          .join("\n"),
        "Named staff": course === "drafted" ? "" : owners.join(", "),
        Start: start,
        "Review date": firstReview,
        End: end,
      },
      by,
    );
    const later = { who: email(learner.tutor), day: firstReview, time: "15:45" };
    if (course === "runs")
      log.change(
        id,
        {
          Progress: "Comes to the sessions; one target is nearer. Goes on as agreed.",
          "Review date": schoolDay("2026-04-13", number % 10),
        },
        later,
      );
    if (course === "closed")
      log.change(
        id,
        {
          Status: "Closed",
          Progress: "Both targets looked at in the one-to-one.",
          Outcome: 1,
          Why: "Steady for six weeks; the tutor goes on watching.",
        },
        later,
      );
  }
  return { headings, targetHeadings, texts };
}
