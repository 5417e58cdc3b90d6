import { findMeasure, type KnownMeasure, nearestMeasure } from "../domain/risk/measures";
import { normalise } from "../domain/text/normalise";
import { functionMessages } from "../messages/function-messages";
import { describe } from "../records/cell";
import { readName } from "../records/texts";
import { type Cells, rangeOf, toRows } from "../records/ranges";
import { type RawRole, rawRoles } from "./raw-columns";

/** The tabs that say what is open for a learner, and who the learner is. */
const tabRoles = ["learners", "interventions", "plans", "reviews", "concerns"] as const;
type TabRole = (typeof tabRoles)[number];

/** What a pair tells: a measure, what measures are worked out from, or a thing that is not judged. */
type Role = KnownMeasure | RawRole | TabRole | "policy" | "learner" | "born" | "consent";
export type Pair = { role: Role; header: string; values: Cells };

const otherRoles: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...rawRoles.map((role) => [role, role] as const),
  ["policy", "policy"],
  ["learner id", "learner"],
  ["student id", "learner"],
  ["pupil id", "learner"],
  ["date of birth", "born"],
  ["dob", "born"],
  ["parent contact consent", "consent"],
]);

const ofTabs: ReadonlyMap<string, Role> = new Map(tabRoles.map((role) => [role, role]));

/** What may be given in several ranges, which count as one side by side. */
const inParts: ReadonlySet<Role> = new Set<Role>(["mark headings", "marks", ...tabRoles]);

/**
 * The arguments as for COUNTIFS: a heading, then its cells. `more` are roles that only some functions take. Throws for a wrong call: a heading
 * without cells, no measure, one given twice or one that is not known, naming the nearest that is.
 */
function readPairs(args: readonly Cells[], more: ReadonlyMap<string, Role> = new Map()): Pair[] {
  if (args.length % 2 === 1) throw new Error(functionMessages.risk.unpaired(args.length));
  const pairs: Pair[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const [header, role] = readRole(args[index], index + 1, more);
    const values = args[index + 1];
    const twin = pairs.find((pair) => pair.role === role);
    if (twin === undefined) pairs.push({ header, role, values });
    else if (inParts.has(role)) twin.values = sideBySide(twin.values, values);
    else throw new Error(functionMessages.risk.twice(twin.header, header));
  }
  return pairs;
}

/** Pairs that end in a verdict need something that is judged. */
export function readSignals(args: readonly Cells[], more?: ReadonlyMap<string, Role>): Pair[] {
  const pairs = readPairs(args, more);
  if (!pairs.some(({ role }) => typeof role === "object" || role === "marks" || role === "working at"))
    throw new Error(functionMessages.risk.noSignal);
  return pairs;
}

/** The same with the tab of concerns, which a tier depends on too. */
export const readTierPairs = (args: readonly Cells[]): Pair[] => readSignals(args, new Map([["concerns", "concerns"]]));

/** The pairs of a whole tracker, with its tabs. */
export const readTrackerPairs = (args: readonly Cells[]): Pair[] => readPairs(args, ofTabs);

function sideBySide(left: Cells, right: Cells): Cells {
  const ranges = [rangeOf(left), rangeOf(right)];
  const height = Math.max(...ranges.map((range) => range.height));
  const padded = ({ rows, width }: (typeof ranges)[number], row: number) =>
    Array.from({ length: width }, (_cell, column) => rows[row]?.[column] ?? "");
  return Array.from({ length: height }, (_row, row) => ranges.flatMap((range) => padded(range, row)));
}

function readRole(argument: Cells, place: number, more: ReadonlyMap<string, Role>): [header: string, role: Role] {
  const cells = toRows(argument).flat();
  const header = readName(cells[0]);
  if (cells.length > 1 || header.state !== "value") {
    throw new Error(
      functionMessages.risk.noHeading(place, cells.length > 1 ? functionMessages.risk.range : describe(cells[0])),
    );
  }
  const name = normalise(header.value);
  const role = otherRoles.get(name) ?? more.get(name) ?? findMeasure(header.value);
  if (role === undefined) throw new Error(functionMessages.risk.unknown(header.value, nearestMeasure(header.value)));
  return [header.value, role];
}
