import { asText, snapshotHeadings } from "./snapshots.mjs";
import { createRandom } from "./random.mjs";

const headings = [
  "Record ID",
  "Version",
  "Status",
  "Learner ID",
  "Learner",
  "Course",
  "Category",
  "Type",
  "Issue",
  "Action",
  "Owner",
  "Start",
  "Measure",
  "From",
  "To",
  "By when",
  "Review date",
  "Sessions",
  "Minutes each",
  "Outcome",
  "Decision",
  "Reviewed on",
  "Logged by",
  "Logged at",
];

/** By what stands in a reason: the support of the policy's list that answers to it. */
const answers = [
  [/Attendance/, "Attendance and punctuality", "Attendance meeting", "Attendance %", "90%"],
  [/Punctuality/, "Attendance and punctuality", "Attendance contract and monitoring", "Punctuality %", "90%"],
  [/Behaviour/, "Behaviour", "Behaviour contract or restorative approach", "Behaviour incidents", "0"],
  [/Online/, "Online and hybrid learning", "Extra online tutorial or check-in", "Online engagement %", "90%"],
  [/Missing work/, "Academic support", "Study skills", "Missing work", "0"],
  [/below MEG/, "Academic support", "Subject workshop, clinic or tutorial", "Gap to MEG", "0"],
  [/Average/, "Academic support", "Subject workshop, clinic or tutorial", "Average %", "55"],
  [/Latest mark|falling/, "Academic support", "Small-group catch-up", "Average %", "the level before"],
  [/./, "Pastoral and wellbeing", "One-to-one tutorial", "Attitude to learning", "2"],
];
/** Made up: how many of those at risk in December had an action by March. */
const shares = { Red: 0.75, Amber: 0.5 };
const asIt = "2026-03-31";

/** A weekday. */
function dayAfter(day, days) {
  const date = new Date(Date.parse(day) + days * 86_400_000);
  const weekend = { 0: 1, 6: 2 }[date.getUTCDay()] ?? 0;
  return new Date(date.getTime() + weekend * 86_400_000).toISOString().slice(0, 10);
}

const at = (heading) => snapshotHeadings.indexOf(heading);

/** Made-up actions for a part of the learners who were Red or Amber in a snapshot, some reviewed and closed by the end of March. */
export function interventionsTab(seed, learners, snapshot, takenOn) {
  const random = createRandom(seed);
  const about = new Map(learners.map((learner) => [learner.id, learner]));
  const rows = snapshot
    .filter((row) => random.chance(shares[row[at("Risk tier")]] ?? 0))
    .map((row, number) => {
      const reason = row[at("Reasons")].split("; ")[0].replace("Severe: ", "");
      const [, category, type, measure, to] = answers.find(([pattern]) => pattern.test(reason));
      const learner = about.get(row[at("Learner ID")]);
      // Not in the holidays: the week of the snapshot, or from 5 January on.
      const start = random.chance(0.3)
        ? dayAfter(takenOn, random.whole(1, 6))
        : dayAfter("2026-01-05", random.whole(0, 40));
      const review = dayAfter(start, random.pick([28, 35, 42]));
      const isReviewed = review <= asIt && random.chance(0.7);
      const isClosed = isReviewed && random.chance(0.75);
      const [sessions, minutes] =
        category === "Academic support" ? [random.whole(3, 8), random.pick([30, 45])] : [1, 20];
      const owner = category === "Academic support" ? row[at("Teacher")] : learner.tutor;
      return [
        `ACT-${String(number + 1).padStart(24, "0")}`,
        isReviewed ? 2 : 1,
        isClosed ? "Closed" : "Open",
        learner.id,
        `${learner.firstName} ${learner.surname}`,
        row[at("Course")],
        category,
        type,
        reason,
        `${type} with ${owner}`,
        owner,
        asText(start),
        measure,
        (measure === "Gap to MEG" ? "-" : "") + (/[\d.]+%?/.exec(reason)?.[0] ?? "as reported"),
        to,
        asText(dayAfter(start, 56)),
        asText(isReviewed && !isClosed ? dayAfter(review, 28) : review),
        sessions,
        minutes,
        isReviewed ? random.pick([-1, 0, 0, 1, 1, 1, 2]) : "",
        isClosed ? "Close" : isReviewed ? "Continue" : "",
        isReviewed ? asText(review) : "",
        "sample@example.org",
        `${start.split("-").reverse().join("/")} 16:10`,
      ];
    });
  return [headings, ...rows];
}
