import type { CalendarDate } from "../domain/calendar/calendar-date";
import { defaultPolicy } from "../domain/policy/policy";
import type { Policy } from "../domain/policy/settings";
import { type Assessment, assessRisk } from "../domain/risk/assess-risk";
import type { SignalId } from "../domain/risk/rule";
import { functionMessages } from "../messages/function-messages";
import { asDate, type Cell, type Cells, isBlank, mapCells, toRows } from "./cells";
import { readPolicy } from "./policy-argument";
import { type Pair, readPairs } from "./risk-pairs";
import { readSignal } from "./signal-cell";

/** What the three risk functions are told of one row. `unread` names each cell that could not be read. */
export type RiskRow = {
  assessment: Assessment;
  born: CalendarDate | undefined;
  unread: readonly string[];
  policy: Policy;
};

/** Calls `each` for every learner among the rows of the values, which come in pairs with their headings. */
export function mapRiskRows(args: readonly Cells[], each: (row: RiskRow) => Cell): Cells {
  const pairs = readPairs(args);
  const columns = pairs.filter(({ role }) => role !== "policy");
  const settings = pairs.find(({ role }) => role === "policy");
  const policy = settings ? readPolicy(settings.values) : defaultPolicy;
  const rows = [presence(columns), ...columns.map(({ values }) => values)];
  return mapCells(rows, (present, ...cells) => (isBlank(present) ? "" : each(readRow(columns, cells, policy))));
}

/**
 * Which rows are learners, as a column with a cell that is not blank. With the Learner ID pair: those with an ID. Without it: all down to the
 * last one in which anything stands, so that an open range does not run on below the learners.
 */
function presence(columns: readonly Pair[]): Cells {
  const learners = columns.find(({ role }) => role === "learner");
  if (learners) return learners.values;
  const grids = columns.map(({ values }) => toRows(values));
  const filled = grids.map((rows) => rows.reduce((last, row, index) => (row.every(isBlank) ? last : index + 1), 0));
  const height = Math.max(...grids.map((rows) => rows.length));
  const last = Math.max(...filled) || height;
  return height === 1 ? true : Array.from({ length: height }, (_row, index) => [index < last ? true : ""]);
}

function readRow(columns: readonly Pair[], cells: readonly Cell[], policy: Policy): RiskRow {
  const values: Partial<Record<SignalId, number>> = {};
  const unread: string[] = [];
  let born: CalendarDate | undefined;
  columns.forEach(({ role, header }, index) => {
    const cell = cells[index];
    if (role === "born") {
      const date = asDate(cell);
      if (date.state === "value") born = date.value;
      return;
    }
    if (typeof role !== "object") return;
    const reading = readSignal(cell, role.kind);
    if (reading.state === "value") values[role.id] = reading.value;
    if (reading.state === "problem") unread.push(functionMessages.risk.unread(header, reading.found));
  });
  return { assessment: assessRisk(values, policy), born, unread, policy };
}
