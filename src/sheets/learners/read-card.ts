import { type Mark, nameOf } from "../../domain/department/enrolment";
import type { PlanRecord } from "../../domain/department/records";
import { calendarDate } from "../../domain/calendar/calendar-date";
import { personKey, sharedIds } from "../../domain/department/ids-of-several";
import { planAtWork } from "../../domain/department/status";
import { outcomeCodes } from "../../domain/marks/outcome";
import { contactStep, withContactStep } from "../../domain/risk/contact-step";
import { suggestedAction } from "../../domain/interventions/suggested-action";
import { howJudged } from "../../domain/risk/how-judged";
import { learnerTier } from "../../domain/risk/learner-tier";
import type { Tier } from "../../domain/risk/tiers";
import { learnerSteps } from "../../domain/risk/learner-steps";
import { chancesFinder } from "../../domain/targets/chances";
import { cardMessages } from "../../messages/learner-messages";
import { recordsOf, rowReader } from "../../records/read-records";
import { sameId, textOf } from "../../records/texts";
import { learnersTable } from "../../tables/learners";
import { plansTable } from "../../tables/plans";
import type { TrackerKey } from "../../tables/tracker";
import { signals } from "../../tables/tracker-formulas";
import { updateNotice } from "../migrations/addon-version";
import { cellsOn, headerOf } from "../tracker-on-sheet";
import { cellsIn, type Workbook } from "../workbook";
import { aboutLearner } from "./about-learner";
import { type CourseRow, courseRows } from "./course-rows";
import { leftCourses } from "./left-courses";
import { type LearnersOnSheets, readLearners } from "./read-learners";
import { readSupport } from "./read-support";

/** Signals that the card shows elsewhere. */
const shownElsewhere: readonly TrackerKey[] = ["gap", "average"];

interface CardMark {
  readonly assessment: string;
  readonly percent: number | null;
  readonly code: string;
}

/** Everything the workbook says about a learner, or the one of the selected row; or a sentence why there is none. The course of the selected row comes first. */
export function readCard(learnerId?: string, spreadsheet = SpreadsheetApp.getActiveSpreadsheet(), now = new Date()) {
  const { sheet, row } = selection(spreadsheet);
  const read = readLearners(spreadsheet, true, now);
  const isSelected = (one: CourseRow) => one.on.name === sheet && one.enrolment.row === row;
  if (learnerId !== undefined) return cardOf(read, courseRows(read, learnerId), learnerId, isSelected);
  const on = read.trackers.find(({ name }) => name === sheet);
  if (!on) return noCard(read.workbook, cardMessages.noTracker(sheet));
  const id = rowReader(cellsOn(on)).read(row - 1, "learnerId");
  if (row <= on.layout.headerRow || id.state !== "value")
    return noCard(read.workbook, cardMessages.noLearner(sheet, row));
  return cardOf(read, courseRows(read, id.value), id.value, isSelected);
}

/** What the menu opens the panel with. What stands in the way of reading, the panel asks again and says in its own place. */
export function cardAtOnce() {
  try {
    return readCard();
  } catch {
    return undefined;
  }
}

function selection(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
  const range = spreadsheet.getActiveRange() as GoogleAppsScript.Spreadsheet.Range | null;
  return { sheet: spreadsheet.getActiveSheet().getName(), row: range?.getRow() ?? 0 };
}

const noCard = (workbook: Pick<Workbook, "tabs">, message: string) => ({
  kind: "none" as const,
  message,
  ...noticeOf(workbook),
});

function noticeOf(workbook: Pick<Workbook, "tabs">) {
  const notice = updateNotice(workbook);
  return notice === undefined ? {} : { notice };
}

function cardOf(
  read: LearnersOnSheets,
  found: readonly CourseRow[],
  wanted: string,
  isSelected: (row: CourseRow) => boolean,
) {
  const selected = found.filter(isSelected);
  const { rows, names } = ofOnePerson([...selected, ...found.filter((one) => !isSelected(one))]);
  const enrolments = rows.map(({ enrolment }) => enrolment);
  const [first] = enrolments;
  if (!first) return noCard(read.workbook, cardMessages.unknownLearner(wanted));
  const id = first.learnerId;
  const about =
    names.length > 0 ? undefined : aboutLearner(cellsIn(read.workbook, learnersTable), sameId(read.find, id));
  const tutor = first.tutor || about?.tutor || "";
  const support = readSupport(read, { id, about, rows, tutor });
  const plans = recordsOf(cellsIn(read.workbook, plansTable), "learnerId", sameId(read.find, id));
  const plan = planAtWork(plans, read.today);
  const left = leftCourses(read);
  const here = enrolments.filter((one) => !left(one));
  const { tier: overall, areas } = learnerTier(here, read.workbook.policy);
  const contact = contactStep(support.contactRule, calendarDate(about?.dateOfBirth));
  return {
    kind: "learner" as const,
    learner: { id, name: nameOf(about, ...enrolments), tutor, tutorGroup: about?.tutorGroup ?? "" },
    overall: overall ?? null,
    overallWhy: areas.join(", "),
    enrolments: rows.map((row) => enrolmentIn(row, here.includes(row.enrolment), { contact, plan, overall }, read)),
    ofSelectedRow: selected.length > 0,
    support,
    ...(names.length > 0 ? { notice: cardMessages.sharedId(id, names) } : noticeOf(read.workbook)),
  };
}

/** The rows of the first one's learner; `names` are those of all whom the ID stands for, where it stands for several. */
function ofOnePerson(rows: readonly CourseRow[]) {
  const shared = sharedIds(rows.map(({ enrolment }) => enrolment));
  const [first] = rows;
  if (!first || shared.size === 0) return { rows, names: [] };
  const key = personKey(first.enrolment, shared);
  return {
    rows: rows.filter(({ enrolment }) => personKey(enrolment, shared) === key),
    names: shared.get(first.enrolment.learnerId) ?? [],
  };
}

/** What is the same for all courses of a learner. */
interface OverAll {
  readonly contact: string;
  /** The one that is followed. */
  readonly plan: Pick<PlanRecord, "start" | "end"> | undefined;
  readonly overall: Tier | undefined;
}

function enrolmentIn(
  { on, enrolment, shown }: CourseRow,
  isHere: boolean,
  { contact, plan, overall }: OverAll,
  { workbook: { policy }, figuresOf }: LearnersOnSheets,
) {
  const { row, course, qualification, subject, group, teacher, prior, tier, reasons, requiredAction } = enrolment;
  const judged = howJudged(enrolment.signals, enrolment.unread, policy);
  return {
    sheet: on.name,
    row,
    course,
    qualification,
    subject,
    group,
    teacher,
    baseline: shown("prior"),
    meg: shown("meg"),
    agreedMeg: shown("agreedMeg"),
    discussedOn: String(shown("discussedOn")),
    aspiration: shown("aspiration"),
    workingAt: shown("workingAt"),
    forecast: shown("forecast"),
    average: shown("average"),
    gap: shown("gap"),
    band: shown("band"),
    chances: sharesOf(prior, qualification, subject),
    tier: tier ?? null,
    reasons: [...reasons],
    // Of a course that the learner has left nothing is asked any more.
    action: isHere ? learnerSteps([withContactStep(requiredAction, contact)], plan, overall).join("; ") : "",
    marks: enrolment.marks.map((mark, index) =>
      markOf(mark, on.grid.values[row - 1]?.[on.assessments[index]?.column ?? -1]),
    ),
    signals: [...signals, "achievements" as const]
      .filter((key) => !shownElsewhere.includes(key) && on.view.layout.columns.has(key))
      .map((key) => {
        const [heading, value] = [headerOf(key), shown(key)];
        return { heading, value, asOf: value === "" ? "" : figuresOf(on.name, heading) };
      }),
    judged,
    suggested: suggestedAction(reasons, judged),
  };
}

/** Rounded to what a card shows. */
function sharesOf(prior: number | undefined, qualification: string, subject: string) {
  const chances =
    prior === undefined || qualification === "" ? undefined : chancesFinder()({ prior, qualification, subject });
  if (chances?.kind !== "shares") return [];
  return chances.shares.map(({ grade, percent }) => ({ grade, percent: Math.round(percent * 10) / 10 }));
}

/** As the sums read it; what they cannot read is shown as it stands. */
function markOf({ assessment, outcome }: Mark, cell: unknown): CardMark {
  if (outcome?.kind === "marked") return { assessment, percent: outcome.percent, code: "" };
  return { assessment, percent: null, code: outcome ? outcomeCodes[outcome.kind] : textOf(cell) };
}
