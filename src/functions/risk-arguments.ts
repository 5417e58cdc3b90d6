import type { CalendarDate } from "../domain/calendar/calendar-date";
import { defaultPolicy } from "../domain/policy/policy";
import type { Policy } from "../domain/policy/settings";
import { type Assessment, assessRisk } from "../domain/risk/assess-risk";
import { findSignal, nearestSignal } from "../domain/risk/find-signal";
import type { Signal, SignalId, SignalKind } from "../domain/risk/rule";
import { normalise } from "../domain/text/normalise";
import { messages } from "../messages";
import {
  asDate,
  asFlag,
  asNumber,
  asShare,
  asText,
  type Cell,
  type Cells,
  describe,
  isBlank,
  isErrorText,
  mapCells,
  type Reading,
  toRows,
} from "./cells";
import { readPolicy } from "./policy-argument";

/** What the three risk functions are told of one row. `unread` names each cell that could not be read. */
export type RiskRow = {
  assessment: Assessment;
  born: CalendarDate | undefined;
  unread: readonly string[];
  policy: Policy;
};

type Role = Signal | "policy" | "learner" | "born";
type Pair = { role: Role; header: string; values: Cells };

const otherRoles: ReadonlyMap<string, Role> = new Map([
  ["policy", "policy"],
  ["learner id", "learner"],
  ["date of birth", "born"],
  ["dob", "born"],
]);

/**
 * Calls `each` for every row of the values, given in pairs as for COUNTIFS: a heading, then its cells. Throws for a wrong call: a heading
 * without values, no signal, one given twice or one that is not known, naming the nearest that is.
 */
export function mapRiskRows(args: readonly Cells[], each: (row: RiskRow) => Cell): Cells {
  const pairs = readPairs(args);
  const columns = pairs.filter(({ role }) => role !== "policy");
  const settings = pairs.find(({ role }) => role === "policy");
  const policy = settings ? readPolicy(settings.values) : defaultPolicy;
  const rows = [presence(columns), ...columns.map(({ values }) => values)];
  return mapCells(rows, (present, ...cells) => (isBlank(present) ? "" : each(readRow(columns, cells, policy))));
}

function readPairs(args: readonly Cells[]): Pair[] {
  if (args.length % 2 === 1) throw new Error(messages.risk.unpaired(args.length));
  const pairs: Pair[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const [header, role] = readRole(args[index], index + 1);
    const twin = pairs.find((pair) => pair.role === role);
    if (twin) throw new Error(messages.risk.twice(twin.header, header));
    pairs.push({ header, role, values: args[index + 1] });
  }
  if (!pairs.some(({ role }) => typeof role === "object")) throw new Error(messages.risk.noSignal);
  return pairs;
}

function readRole(argument: Cells, place: number): [header: string, role: Role] {
  const cells = toRows(argument).flat();
  const header = asText(cells[0]);
  if (cells.length > 1 || header.state !== "value") {
    throw new Error(messages.risk.noHeading(place, cells.length > 1 ? messages.risk.range : describe(cells[0])));
  }
  const role = otherRoles.get(normalise(header.value)) ?? findSignal(header.value);
  if (role === undefined) throw new Error(messages.risk.unknown(header.value, nearestSignal(header.value)));
  return [header.value, role];
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
    if (reading.state === "problem") unread.push(messages.risk.unread(header, reading.found));
  });
  return { assessment: assessRisk(values, policy), born, unread, policy };
}

function readSignal(cell: Cell, kind: SignalKind): Reading<number> {
  if (kind === "share") return asShare(cell);
  if (kind === "flag") return readConcern(cell);
  if (typeof cell === "string" && /^no (benchmark|baseline)/i.test(cell.trim())) return { state: "blank" };
  const number = asNumber(cell);
  const negativeCount = kind === "count" && number.state === "value" && number.value < 0;
  return negativeCount ? { state: "problem", found: describe(cell) } : number;
}

/** Words in a column of concerns are somebody's note of one: read as yes, never repeated in a result. */
function readConcern(cell: Cell): Reading<number> {
  const flag = asFlag(cell);
  if (flag.state === "value") return { state: "value", value: flag.value ? 1 : 0 };
  const note = flag.state === "problem" && typeof cell === "string" && !isErrorText(cell);
  return note ? { state: "value", value: 1 } : flag;
}
