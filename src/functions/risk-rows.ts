import type { CalendarDate } from "../domain/calendar/calendar-date";
import { defaultPolicy } from "../domain/policy/policy";
import type { Policy } from "../domain/policy/settings";
import type { Recorded, SignalId } from "../domain/risk/rule";
import { functionMessages } from "../messages/function-messages";
import { asDate, type Cell, type Cells, isBlank, mapTogether, toRows } from "./cells";
import { readPolicy } from "./policy-argument";
import { type Pair, readPairs } from "./risk-pairs";
import { readSignal } from "./signal-cell";

/** What the cells of a row say. `unread` names each cell that could not be read. */
export interface RiskRow extends Recorded {
  readonly values: Partial<Record<SignalId, number>>;
  readonly unread: string[];
  born: CalendarDate | undefined;
}

/** Calls `each` for every learner among the rows of the values, which come in pairs with their headings. */
export function mapRiskRows(args: readonly Cells[], each: (row: RiskRow, policy: Policy) => Cell): Cells {
  const pairs = readPairs(args);
  const columns = pairs.filter(({ role }) => role !== "policy");
  const settings = pairs.find(({ role }) => role === "policy");
  const policy = settings ? readPolicy(settings.values) : defaultPolicy;
  const rows = [presence(columns), ...columns.map(({ values }) => values)];
  const readers = columns.map(readerOf);
  return mapTogether(rows, (cells) => {
    if (isBlank(cells[0])) return "";
    const found: RiskRow = { values: {}, unread: [], born: undefined };
    for (let index = 0; index < readers.length; index++) readers[index]?.(cells[index + 1], found);
    return each(found, policy);
  });
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

/** How a column's cell adds to its row. */
function readerOf({ role, header }: Pair): (cell: Cell, row: RiskRow) => void {
  if (role === "born")
    return (cell, row) => {
      const date = asDate(cell);
      if (date.state === "value") row.born = date.value;
    };
  if (typeof role !== "object") return () => undefined;
  const { id, kind } = role;
  return (cell, { values, unread }) => {
    const reading = readSignal(cell, kind);
    if (reading.state === "value") values[id] = reading.value;
    else if (reading.state === "problem") unread.push(functionMessages.risk.unread(header, reading.found));
  };
}
