import { markCodes } from "../domain/marks/outcome";
import { tiers } from "../domain/risk/tiers";
import { cardMessages } from "../messages/card-messages";
import { isBlank, textOf } from "../tables/grid";
import { learnersTable } from "../tables/learners";
import { type TrackerKey } from "../tables/tracker";
import { signals } from "../tables/tracker-formulas";
import { readSupport } from "./read-support";
import { rowsOf } from "./tabs";
import { headerOf, type TrackerOnSheet } from "./tracker-on-sheet";
import { readTrackers, readWorkbook, tabOf } from "./workbook";

/** Signals that the card shows elsewhere. */
const shownElsewhere: readonly TrackerKey[] = ["gap", "average"];

type Cell = string | number;

interface CardMark {
  readonly assessment: string;
  readonly percent: number | null;
  readonly code: string;
}

/** Everything the workbook says about the learner of the selected row, that row's course first; or a sentence why there is none. */
export function readCard(spreadsheet = SpreadsheetApp.getActiveSpreadsheet()) {
  const sheet = spreadsheet.getActiveSheet().getName();
  const row = (spreadsheet.getActiveRange() as GoogleAppsScript.Spreadsheet.Range | null)?.getRow() ?? 0;
  const workbook = readWorkbook(spreadsheet);
  const trackers = readTrackers(workbook);
  const selected = trackers.find((on) => on.name === sheet);
  if (!selected) return { kind: "none" as const, message: cardMessages.noTracker(sheet) };
  const id = row > selected.layout.headerRow ? idAt(selected, row) : "";
  if (id === "") return { kind: "none" as const, message: cardMessages.noLearner(sheet, row) };

  const rows = trackers.flatMap((on) => rowsAbout(on, id).map((found) => ({ on, row: found })));
  const isSelected = (one: { on: TrackerOnSheet; row: number }) => one.on === selected && one.row === row;
  const ordered = [...rows.filter(isSelected), ...rows.filter((one) => !isSelected(one))];
  const text = (key: TrackerKey) => String(cellAt(selected, row, key));
  const about = rowsOf(tabOf(workbook, learnersTable.name), learnersTable).find(
    ({ record }) => record.learnerId === id,
  )?.record;
  const name = [about?.firstName ?? text("firstName"), about?.surname ?? text("surname")].filter((part) => part !== "");
  return {
    kind: "learner" as const,
    learner: {
      id,
      name: name.join(" "),
      tutor: text("tutor") || (about?.tutor ?? ""),
      tutorGroup: about?.tutorGroup ?? "",
    },
    enrolments: ordered.map((one) => enrolmentAt(one.on, one.row)),
    support: readSupport(workbook, id, about),
  };
}

function enrolmentAt(on: TrackerOnSheet, row: number) {
  const cell = (key: TrackerKey) => cellAt(on, row, key);
  const text = (key: TrackerKey) => String(cell(key));
  return {
    sheet: on.name,
    row,
    course: text("course"),
    qualification: text("qualification"),
    subject: text("subject"),
    group: text("group"),
    teacher: text("teacher"),
    meg: cell("meg"),
    agreedMeg: cell("agreedMeg"),
    aspiration: cell("aspiration"),
    workingAt: cell("workingAt"),
    forecast: cell("forecast"),
    average: cell("average"),
    gap: cell("gap"),
    band: cell("band"),
    tier: tiers.find((tier) => tier === cell("tier")) ?? null,
    reasons: text("reasons")
      .split("; ")
      .filter((reason) => reason !== ""),
    action: text("action"),
    marks: on.assessments.map(({ column, code, maxMark }) => markOf(code, maxMark, valueAt(on, row, column))),
    signals: [...signals, "achievements" as const]
      .filter((key) => !shownElsewhere.includes(key) && on.view.layout.columns.has(key))
      .map((key) => ({ heading: headerOf(key), value: cell(key) })),
  };
}

function markOf(assessment: string, maxMark: number | undefined, cell: unknown): CardMark {
  if (isBlank(cell)) return { assessment, percent: null, code: "" };
  const mark = typeof cell === "number" ? cell : Number.NaN;
  if (maxMark && mark >= 0 && mark <= maxMark) return { assessment, percent: (mark / maxMark) * 100, code: "" };
  const code = textOf(cell);
  return { assessment, percent: null, code: markCodes[code.toUpperCase()] ? code.toUpperCase() : code };
}

const valueAt = ({ grid }: TrackerOnSheet, row: number, column: number): unknown =>
  grid.values[row - 1]?.[column] ?? "";

/** A number or text; whatever else a cell holds is shown as text. */
function cellAt(on: TrackerOnSheet, row: number, key: TrackerKey): Cell {
  const column = on.view.layout.columns.get(key);
  const value = column === undefined ? "" : valueAt(on, row, column);
  return typeof value === "number" ? value : textOf(value);
}

const idAt = (on: TrackerOnSheet, row: number) => String(cellAt(on, row, "learnerId"));

function rowsAbout(on: TrackerOnSheet, id: string): number[] {
  const first = on.layout.headerRow + 1;
  return on.grid.values.slice(first - 1).flatMap((_, index) => (idAt(on, first + index) === id ? [first + index] : []));
}
