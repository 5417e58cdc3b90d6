import { markCodes } from "../../domain/marks/outcome";
import { cellDate } from "../../domain/calendar/cell-date";
import { contactStep, withContactStep } from "../../domain/risk/contact-step";
import { splitReasons } from "../../domain/risk/reasons";
import { tiers } from "../../domain/risk/tiers";
import { chancesFinder } from "../../domain/targets/chances";
import { readLearner } from "../../functions/learner-cells";
import { cardMessages } from "../../messages/card-messages";
import { isBlank, textOf } from "../../tables/grid";
import { learnersTable } from "../../tables/learners";
import { type RecordRow } from "../../tables/record-rows";
import type { TrackerKey } from "../../tables/tracker";
import { signals } from "../../tables/tracker-formulas";
import { headerOf, type TrackerOnSheet } from "../tracker-on-sheet";
import { tabOf, type Workbook } from "../workbook";
import { aboutLearner, cellsOf, type LearnerKey } from "./about-learner";
import { cellAt, type EnrolmentRow, enrolmentRows, idAt, textAt, valueAt } from "./enrolment-rows";
import { readLearners } from "./read-learners";
import { readSupport } from "./read-support";

/** Signals that the card shows elsewhere. */
const shownElsewhere: readonly TrackerKey[] = ["gap", "average"];

interface CardMark {
  readonly assessment: string;
  readonly percent: number | null;
  readonly code: string;
}

/** Everything the workbook says about a learner, or the one of the selected row, whose course comes first; or a sentence why there is none. */
export function readCard(learnerId?: string, spreadsheet = SpreadsheetApp.getActiveSpreadsheet()) {
  const selected = learnerId === undefined ? selection(spreadsheet) : undefined;
  const { workbook, trackers } = readLearners(spreadsheet, true);
  if (learnerId !== undefined) return cardOf(workbook, enrolmentRows(trackers, learnerId), learnerId);
  const { sheet = "", row = 0 } = selected ?? {};
  const on = trackers.find(({ name }) => name === sheet);
  if (!on) return { kind: "none" as const, message: cardMessages.noTracker(sheet) };
  const id = row > on.layout.headerRow ? idAt(on, row) : "";
  if (id === "") return { kind: "none" as const, message: cardMessages.noLearner(sheet, row) };
  const isSelected = (one: EnrolmentRow) => one.on === on && one.row === row;
  const rows = enrolmentRows(trackers, id);
  return cardOf(workbook, [...rows.filter(isSelected), ...rows.filter((one) => !isSelected(one))], id);
}

function selection(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
  const range = spreadsheet.getActiveRange() as GoogleAppsScript.Spreadsheet.Range | null;
  return { sheet: spreadsheet.getActiveSheet().getName(), row: range?.getRow() ?? 0 };
}

function cardOf(workbook: Pick<Workbook, "tabs">, rows: readonly EnrolmentRow[], id: string) {
  const [first] = rows;
  if (!first) return { kind: "none" as const, message: cardMessages.unknownLearner(id) };
  const about = aboutLearner(cellsOf(tabOf(workbook, learnersTable.name)), id);
  const tutor = textAt(first.on, first.row, "tutor") || (about?.text("tutor").trim() ?? "");
  const support = readSupport(workbook, { id, about, rows, tutor });
  const contact = contactStep(support.contactRule, cellDate(about?.cell("dateOfBirth")));
  return {
    kind: "learner" as const,
    learner: {
      id,
      name: nameOf(about, first),
      tutor,
      tutorGroup: about?.text("tutorGroup").trim() ?? "",
    },
    enrolments: rows.map(({ on, row }) => enrolmentAt(on, row, contact)),
    support,
  };
}

/** As the Learners tab has it, or else the tracker. */
export function nameOf(about: RecordRow<LearnerKey> | undefined, { on, row }: EnrolmentRow): string {
  const part = (key: "firstName" | "surname") => about?.text(key).trim() || textAt(on, row, key);
  return [part("firstName"), part("surname")].filter((text) => text !== "").join(" ");
}

function enrolmentAt(on: TrackerOnSheet, row: number, contact: string) {
  const cell = (key: TrackerKey) => cellAt(on, row, key);
  const text = (key: TrackerKey) => textAt(on, row, key);
  return {
    sheet: on.name,
    row,
    course: text("course"),
    qualification: text("qualification"),
    subject: text("subject"),
    group: text("group"),
    teacher: text("teacher"),
    baseline: cell("prior"),
    meg: cell("meg"),
    agreedMeg: cell("agreedMeg"),
    aspiration: cell("aspiration"),
    workingAt: cell("workingAt"),
    forecast: cell("forecast"),
    average: cell("average"),
    gap: cell("gap"),
    band: cell("band"),
    chances: sharesOf(cell("prior"), text("qualification"), text("subject")),
    tier: tierAt(on, row),
    reasons: reasonsAt(on, row),
    action: withContactStep(text("action"), contact),
    marks: on.assessments.map(({ column, code, maxMark }) => markOf(code, maxMark, valueAt(on, row, column))),
    signals: [...signals, "achievements" as const]
      .filter((key) => !shownElsewhere.includes(key) && on.view.layout.columns.has(key))
      .map((key) => ({ heading: headerOf(key), value: cell(key) })),
  };
}

export const tierAt = (on: TrackerOnSheet, row: number) =>
  tiers.find((tier) => tier === cellAt(on, row, "tier")) ?? null;

export const reasonsAt = (on: TrackerOnSheet, row: number) => splitReasons(textAt(on, row, "reasons"));

/** Rounded to what a card shows. */
function sharesOf(prior: string | number, qualification: string, subject: string) {
  const learner = readLearner(prior, qualification, subject);
  const chances = typeof learner === "string" ? undefined : chancesFinder()(learner);
  if (chances?.kind !== "shares") return [];
  return chances.shares.map(({ grade, percent }) => ({ grade, percent: Math.round(percent * 10) / 10 }));
}

function markOf(assessment: string, maxMark: number | undefined, cell: unknown): CardMark {
  if (isBlank(cell)) return { assessment, percent: null, code: "" };
  const mark = typeof cell === "number" ? cell : Number.NaN;
  if (maxMark && mark >= 0 && mark <= maxMark) return { assessment, percent: (mark / maxMark) * 100, code: "" };
  const code = textOf(cell);
  return { assessment, percent: null, code: markCodes[code.toUpperCase()] ? code.toUpperCase() : code };
}
