import { actionProblems, type ContactAnswer } from "../../src/domain/interventions/action";
import { calendarDate } from "../../src/domain/calendar/calendar-date";
import { noConsent } from "../../src/domain/department/records";
import { readConsent } from "../../src/records/words";
import { parentContactRule } from "../../src/domain/interventions/parent-contact";
import { isOutcome } from "../../src/domain/interventions/outcome";
import { concernProblems } from "../../src/domain/concerns/concern";
import { planProblems, type PlanStatus } from "../../src/domain/plans/plan";
import { type Row, rowsOf } from "./read-sample";

const today = "2026-03-31";
const tab = (name: string) => rowsOf(`science-and-maths/${name}.csv`);
const [actions, plans, targets] = [tab("interventions"), tab("plans"), tab("plan-targets")];
const [reviews, concerns, audit] = [tab("reviews"), tab("concerns"), tab("audit")];
const all = [...actions, ...plans, ...targets, ...reviews, ...concerns];

const text = (row: Row, heading: string) => row[heading] ?? "";
/** An apostrophe keeps a day or a figure as text. */
const kept = (row: Row, heading: string) => text(row, heading).replace(/^'/, "");
const number = (row: Row, heading: string) => (text(row, heading) === "" ? null : Number(text(row, heading)));
const outcome = (row: Row) => {
  const value = number(row, "Outcome");
  return isOutcome(value) ? value : null;
};

const learners = new Map(tab("learners").map((row) => [row["Learner ID"], row]));
function contactRuleOf(action: Row) {
  const [learner, start] = [learners.get(text(action, "Learner ID")), calendarDate(kept(action, "Start"))];
  if (!learner || !start) throw new Error(`${text(action, "Record ID")} is about nobody, or begins on no day.`);
  const consent = readConsent(learner["Parent-contact consent"]);
  return parentContactRule(
    calendarDate(learner["Date of birth"]),
    start,
    consent.state === "value" ? consent.value : noConsent,
  );
}

test("every action and concern could have been saved from the sidebar", () => {
  const problems = actions.map((row) =>
    actionProblems({
      type: text(row, "Type"),
      issue: text(row, "Issue"),
      plan: text(row, "Action"),
      owner: text(row, "Owner"),
      start: kept(row, "Start"),
      measure: text(row, "Measure"),
      from: kept(row, "From"),
      to: kept(row, "To"),
      byWhen: kept(row, "By when"),
      review: kept(row, "Review date"),
      sessions: number(row, "Sessions"),
      minutes: number(row, "Minutes each"),
      cost: number(row, "Cost"),
      fundingSource: text(row, "Funding source"),
      contactRule: contactRuleOf(row),
      contact: text(row, "Parent contact") as ContactAnswer,
      contactOutcome: text(row, "Contact outcome"),
    }),
  );
  expect(problems.flat()).toEqual([]);
  const raised = concerns.map((row) =>
    concernProblems({
      concern: text(row, "Concern"),
      target: text(row, "Short-term target"),
      byWhen: kept(row, "By when"),
      raisedBy: text(row, "Raised by"),
      tutor: text(row, "Tutor"),
    }),
  );
  expect(raised.flat()).toEqual([]);
});

test("every plan has the targets that it names and all that its status asks for", () => {
  const problems = plans.map((plan) => {
    const own = targets.filter((row) => row.Plan === plan["Record ID"]);
    expect(own.map((row) => row.Number).join(", ")).toBe(kept(plan, "Targets"));
    return planProblems({
      status: text(plan, "Status") as PlanStatus,
      concerns: text(plan, "Concerns and risk factors"),
      targets: own.map((row) => ({
        measure: text(row, "Measure"),
        signal: text(row, "Measured by"),
        course: text(row, "Course"),
        baseline: kept(row, "From"),
        goal: kept(row, "To"),
        byWhen: kept(row, "By when"),
      })),
      interventions: text(plan, "Agreed interventions"),
      staff: text(plan, "Named staff"),
      start: kept(plan, "Start"),
      review: kept(plan, "Review date"),
      end: kept(plan, "End"),
      progress: text(plan, "Progress"),
      outcome: outcome(plan),
      why: text(plan, "Why"),
    });
  });
  expect(problems.flat()).toEqual([]);
  expect(new Set(plans.map((row) => row.Status))).toEqual(new Set(["Active", "Closed", "Draft"]));
});

test("the audit leads from nothing to what stands in each record, and nothing in it is later than the sample's day", () => {
  for (const record of all) {
    const lines = audit.filter((line) => line.Record === record["Record ID"]);
    const versions = lines.map((line) => Number(line.Version));
    expect([record["Record ID"], Math.max(...versions)]).toEqual([record["Record ID"], Number(record.Version)]);
    expect(new Set(versions).size).toBe(Number(record.Version));
    const standing = new Map<string, string>();
    const broken = lines.filter(({ Field = "", Before = "", After = "" }) => {
      const stood = standing.get(Field) ?? Before;
      standing.set(Field, After);
      return stood !== Before;
    });
    expect(broken).toEqual([]);
    const fields = [...standing].filter(([field]) => field in record && field !== "Version");
    for (const [field, after] of fields) expect(after.replace(/^“(.*)”$/s, "$1")).toBe(kept(record, field));
  }
  const days = audit.map((line) => text(line, "When").slice(0, 10).split("/").reverse().join("-"));
  expect(days.filter((one) => one > today)).toEqual([]);
  expect(days).toEqual(days.toSorted());
});

test("there is something open, overdue, closed and to be answered, and most learners were reviewed in each period", () => {
  const open = actions.filter((row) => row.Status === "Open");
  const overdue = open.filter((row) => kept(row, "Review date") < today);
  expect(overdue.length).toBeGreaterThan(3);
  expect(overdue.length).toBeLessThan(open.length / 2);
  expect(actions.filter((row) => row.Status === "Closed").length).toBeGreaterThan(20);
  expect(plans.some((row) => row.Status === "Active" && kept(row, "Review date") < today)).toBe(true);
  expect(plans.some((row) => row.Status === "Active" && kept(row, "Review date") > today)).toBe(true);
  expect(concerns.filter((row) => row.Status === "Open" && row.Tutor === "A. Whitlock").length).toBeGreaterThan(0);
  const held = (from: string, to: string) =>
    reviews.filter((row) => kept(row, "Date") >= from && kept(row, "Date") < to);
  const periods = [
    held("2025-09-01", "2025-10-06"),
    held("2025-10-06", "2026-01-05"),
    held("2026-01-05", "2026-04-13"),
  ];
  for (const period of periods) expect(period.length).toBeGreaterThan(110);
});

test("each agreed grade of the trackers stands in the review in which it was agreed", () => {
  const said = reviews.flatMap((row) => text(row, "Agreed MEG changes").split("\n")).filter(Boolean);
  const agreed = rowsOf("science-and-maths/a-levels.csv", 1).filter((row) => row["Agreed MEG"] !== "");
  const lines = agreed.map(
    (row) => `${row.Course}: ${row["Agreed MEG"]}, agreed by ${row["Agreed by"]}. ${row["Agreed because"]}`,
  );
  for (const line of said) expect(lines).toContain(line);
  // Who agreed a grade with a learner who was not reviewed in September did so otherwise.
  expect(said.length).toBeGreaterThan(lines.length * 0.8);
});
