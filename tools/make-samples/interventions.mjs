import { answerTo, reasonsOf, workedBecause } from "./support-words.mjs";
import { recordId } from "./record-log.mjs";
import { createRandom } from "./random.mjs";
import { schoolDay } from "./school-days.mjs";
import { snapshotHeadings } from "./snapshots.mjs";

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
  "Cost",
  "Funding source",
  "Parent contact",
  "Contact outcome",
  "Outcome",
  "What worked",
  "Why",
  "Decision",
  "Reviewed on",
  "Logged by",
  "Logged at",
];
const texts = ["From", "To", "Start", "By when", "Review date", "Reviewed on"];

const at = (row, heading) => row[snapshotHeadings.indexOf(heading)];

/** Made up: how many of those at risk had an action after a data point. Those after December outnumber the latest. */
const shares = { Red: 0.75, Amber: 0.6 };
const latestShares = { Red: 0.6, Amber: 0.3 };

/** Whether a learner was under 18 on a day, by the date of birth 24/06/2008. */
function isUnder18(learner, day) {
  const [date, month, year] = learner.dateOfBirth.split("/");
  return day < `${Number(year) + 18}-${month}-${date}`;
}

/** An adult's parents are told only with consent. */
function contactOf(random, learner, day) {
  if (isUnder18(learner, day))
    return random.pick([
      ["Contacted", "Will talk about it at home."],
      ["Contacted", "Left a message; they rang back and agree."],
      ["Will be contacted", ""],
    ]);
  return learner.consent === "Yes" ? ["Contacted", "Agrees with the action."] : ["", ""];
}

/**
 * Made-up actions for a part of the learners who were Red or Amber in a snapshot, most of them reviewed when they were due, some more than
 * once.
 *
 * @param log where they are recorded
 * @param snapshots two of them, each with the day after which its actions began
 * @param today nothing is recorded later
 */
export function logInterventions(log, { seed, learners, snapshots, today, email }) {
  const random = createRandom(seed);
  const about = new Map(learners.map((learner) => [learner.id, learner]));
  let number = 0;

  function reviewed(id, owner, firstReview) {
    let review = firstReview;
    // Now and then one is forgotten: it is overdue.
    while (review < today && random.chance(0.88)) {
      const outcome = random.pick([-1, 0, 0, 1, 1, 1, 2]);
      const decision = random.weighted([
        ["Close", outcome > 0 ? 70 : 30],
        ["Continue", 35],
        ["Change", outcome > 0 ? 0 : 35],
      ]);
      const next = schoolDay(review, 28);
      log.change(
        id,
        {
          "Reviewed on": review,
          Outcome: outcome,
          ...workedBecause(random, outcome),
          Decision: decision,
          Status: decision === "Close" ? "Closed" : "Open",
          ...(decision !== "Close" && { "Review date": next }),
          ...(decision === "Change" && { Action: `Twice a week from now on, with ${owner}` }),
        },
        { who: email(owner), day: review, time: random.pick(["12:40", "15:55", "16:20"]) },
      );
      if (decision === "Close") return;
      review = next;
    }
  }

  function logOne(row, start) {
    const learner = about.get(at(row, "Learner ID"));
    const reason = random.pick(reasonsOf(at(row, "Reasons")));
    const { category, type, measure, to, ...answer } = answerTo(random, reason);
    const owner = category === "Academic support" ? at(row, "Teacher") : learner.tutor;
    const review = schoolDay(start, random.pick([28, 35, 42]));
    const [sessions, minutes] =
      category === "Academic support" ? [random.whole(3, 8), random.pick([30, 45])] : ["", ""];
    const [contact, contactOutcome] = contactOf(random, learner, start);
    const isPaid = type === "Small-group catch-up" && random.chance(0.5);
    number += 1;
    const by = { who: email(owner), day: start, time: random.pick(["09:05", "12:35", "13:20", "16:10"]) };
    const id = log.add(
      recordId("ACT", number),
      {
        Status: "Open",
        "Learner ID": learner.id,
        Learner: `${learner.firstName} ${learner.surname}`,
        Course: at(row, "Course"),
        Category: category,
        Type: type,
        Issue: reason,
        Action: answer.action(owner),
        Owner: owner,
        Start: start,
        Measure: measure,
        From: (measure === "Gap to MEG" ? "-" : "") + (/[\d.]+%?/.exec(reason)?.[0] ?? "as reported"),
        To: to,
        "By when": schoolDay(start, 56),
        "Review date": review,
        Sessions: sessions,
        "Minutes each": minutes,
        Cost: isPaid ? 45 : "",
        "Funding source": isPaid ? "16 to 19 tuition" : "",
        "Parent contact": contact,
        "Contact outcome": contactOutcome,
      },
      by,
    );
    reviewed(id, owner, review);
  }

  const [afterDecember, latest] = snapshots;
  for (const row of afterDecember.rows.filter((one) => random.chance(shares[at(one, "Risk tier")] ?? 0)))
    logOne(
      row,
      random.chance(0.3)
        ? schoolDay(afterDecember.day, random.whole(1, 6))
        : schoolDay("2026-01-05", random.whole(0, 40)),
    );
  for (const row of latest.rows.filter((one) => random.chance(latestShares[at(one, "Risk tier")] ?? 0)))
    logOne(row, schoolDay("2026-02-23", random.whole(0, 30)));
  return { headings, texts };
}
