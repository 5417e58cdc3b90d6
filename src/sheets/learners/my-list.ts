import { addDays } from "../../domain/calendar/add-days";
import { type CalendarDate, calendarDate, isoText } from "../../domain/calendar/calendar-date";
import { changedTiers } from "../../domain/risk/changed-tiers";
import { tiers } from "../../domain/risk/tiers";
import { normalise } from "../../domain/text/normalise";
import { cardMessages } from "../../messages/card-messages";
import { concernsTable, type ConcernKey } from "../../tables/concerns";
import { type InterventionKey, interventionsTable } from "../../tables/interventions";
import { isOpenAction } from "../../tables/learner-actions";
import { plansTable, type PlanKey } from "../../tables/plans";
import { allRows } from "../../tables/record-rows";
import { reviewsTable, type ReviewKey } from "../../tables/reviews";
import { snapshotsTable } from "../../tables/snapshots";
import { staffTable } from "../../tables/staff";
import { activeAccount } from "../active-account";
import { readRecords } from "../records/read-log";
import { rowsOf } from "../tabs";
import { tabOf, type Workbook } from "../workbook";
import { cellsOf } from "./about-learner";
import { type KnownLearner, learnersOf } from "./all-learners";
import { enrolmentRows, textAt } from "./enrolment-rows";
import { reasonsAt, tierAt } from "./read-card";
import { readLearners } from "./read-learners";
import { isOpenConcern, staffNames } from "./read-support";

/** Ours: a week ahead, today included. */
const daysAhead = 7;

const isSame = (one: string, other: string) => normalise(one) !== "" && normalise(one) === normalise(other);

interface Due {
  readonly kind: "Action" | "Plan" | "Review" | "Concern";
  readonly id: string;
  readonly learnerId: string;
  readonly learner: string;
  readonly course: string;
  readonly title: string;
  readonly day: string;
}

/** What waits for a person: of the actions that they own, and of the learners whose tutor they are. */
export function myList(name?: string, spreadsheet = SpreadsheetApp.getActiveSpreadsheet(), now = new Date()) {
  const account = activeAccount();
  const { workbook, trackers } = readLearners(spreadsheet, true);
  const names = staffNames(workbook);
  const me = name ?? nameOfAccount(workbook, account);
  const today = isoText(calendarDate(now) as CalendarDate);
  const nothing = {
    overdue: [],
    thisWeek: [],
    concerns: [],
    redWithoutAction: [],
    changedTier: { since: "", learners: [] },
  };
  if (me === "") return { name: "", message: cardMessages.notInStaff(account), names, ...nothing };
  const learners = learnersOf(workbook, enrolmentRows(trackers));
  const mine = new Map(
    learners.filter(({ tutor }) => isSame(tutor, me)).map((learner) => [learner.learnerId, learner]),
  );
  const dues = [...actionsOf(workbook, me), ...plansOf(workbook, me, mine), ...reviewsOf(workbook, mine)];
  const dated = dues.filter(({ day }) => day !== "").sort((one, other) => (one.day < other.day ? -1 : 1));
  const weekEnd = addDays(today, daysAhead - 1);
  return {
    name: me,
    message: "",
    names,
    overdue: dated.filter(({ day }) => day < today),
    thisWeek: dated.filter(({ day }) => day >= today && day <= weekEnd),
    concerns: concernsFor(workbook, me),
    redWithoutAction: redWithoutAction(workbook, [...mine.values()]),
    changedTier: changedTier(spreadsheet, [...mine.values()]),
  };
}

/** Of one's own learners, since the latest data point that was kept. A tracker without courses goes by its name. */
function changedTier(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, mine: readonly KnownLearner[]) {
  const kept = allRows(readRecords(spreadsheet, snapshotsTable), "learnerId").map(({ text, day }) => ({
    takenOn: day("takenOn"),
    learnerId: text("learnerId").trim(),
    course: text("course").trim(),
    tier: tiers.find((tier) => tier === text("tier")) ?? null,
  }));
  const now = mine.flatMap(({ learnerId, rows }) =>
    rows.map(({ on, row }) => ({ learnerId, course: textAt(on, row, "course") || on.name, tier: tierAt(on, row) })),
  );
  const names = new Map(mine.map(({ learnerId, name }) => [learnerId, name]));
  const { since, changes } = changedTiers(now, kept);
  return { since, learners: changes.map((one) => ({ ...one, learner: names.get(one.learnerId) ?? "" })) };
}

function nameOfAccount(workbook: Pick<Workbook, "tabs">, account: string): string {
  const staff = rowsOf(tabOf(workbook, staffTable.name), staffTable);
  const found = staff.find(({ record }) => account !== "" && record.email.toLowerCase() === account.toLowerCase());
  return found ? (found.record.name ?? found.record.email) : "";
}

function actionsOf(workbook: Pick<Workbook, "tabs">, me: string): Due[] {
  return allRows(cellsOf<InterventionKey>(tabOf(workbook, interventionsTable.name)), "recordId")
    .filter((action) => isOpenAction(action) && isSame(action.text("owner"), me))
    .map(({ text, day }) => ({
      kind: "Action",
      id: text("recordId"),
      learnerId: text("learnerId").trim(),
      learner: text("learner"),
      course: text("course"),
      title: text("type"),
      day: day("review"),
    }));
}

/** Plans of one's own learners, and those that name one as staff. */
function plansOf(workbook: Pick<Workbook, "tabs">, me: string, mine: ReadonlyMap<string, KnownLearner>): Due[] {
  return allRows(cellsOf<PlanKey>(tabOf(workbook, plansTable.name)), "recordId")
    .filter((plan) => plan.text("status") === "Active")
    .filter(
      (plan) =>
        mine.has(plan.text("learnerId").trim()) || ` ${normalise(plan.text("staff"))} `.includes(` ${normalise(me)} `),
    )
    .map(({ text, day }) => ({
      kind: "Plan",
      id: text("recordId"),
      learnerId: text("learnerId").trim(),
      learner: text("learner"),
      course: "",
      title: text("concerns"),
      day: day("review"),
    }));
}

/** Only a learner's latest review says when the next one is. */
function reviewsOf(workbook: Pick<Workbook, "tabs">, mine: ReadonlyMap<string, KnownLearner>): Due[] {
  const latest = new Map<string, { readonly held: string; readonly due: Due }>();
  for (const { text, day } of allRows(cellsOf<ReviewKey>(tabOf(workbook, reviewsTable.name)), "recordId")) {
    const learnerId = text("learnerId").trim();
    const held = day("date");
    if (!mine.has(learnerId) || (latest.get(learnerId)?.held ?? "") > held) continue;
    const due: Due = {
      kind: "Review",
      id: text("recordId"),
      learnerId,
      learner: text("learner"),
      course: "",
      title: cardMessages.progressReview,
      day: day("nextReview"),
    };
    latest.set(learnerId, { held, due });
  }
  return [...latest.values()].map(({ due }) => due);
}

function concernsFor(workbook: Pick<Workbook, "tabs">, me: string) {
  return allRows(cellsOf<ConcernKey>(tabOf(workbook, concernsTable.name)), "recordId")
    .filter((concern) => isOpenConcern(concern) && isSame(concern.text("tutor"), me))
    .map(({ text, day, number }) => ({
      id: text("recordId"),
      version: number("version") || 1,
      learnerId: text("learnerId").trim(),
      learner: text("learner"),
      course: text("course"),
      concern: text("concern"),
      target: text("target"),
      byWhen: day("byWhen"),
      raisedBy: text("raisedBy"),
    }));
}

function redWithoutAction(workbook: Pick<Workbook, "tabs">, learners: readonly KnownLearner[]) {
  const open = allRows(cellsOf<InterventionKey>(tabOf(workbook, interventionsTable.name)), "recordId").filter(
    isOpenAction,
  );
  const helped = new Set(open.map((action) => action.text("learnerId").trim()));
  return learners
    .filter(({ learnerId, tier }) => tier === "Red" && !helped.has(learnerId))
    .map(({ learnerId, name, tier, rows }) => ({
      learnerId,
      learner: name,
      tier,
      reasons: [...new Set(rows.flatMap(({ on, row }) => (textAt(on, row, "tier") === "" ? [] : reasonsAt(on, row))))],
    }));
}
