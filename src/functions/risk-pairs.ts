import { findMeasure, type KnownMeasure, nearestMeasure } from "../domain/risk/measures";
import { normalise } from "../domain/text/normalise";
import { functionMessages } from "../messages/function-messages";
import { describe } from "../records/cell";
import { readName } from "../records/texts";
import { type Cells, toRows } from "../records/ranges";

/** What a pair tells: a measure, or a thing that is not judged. */
type Role = KnownMeasure | "policy" | "learner" | "born" | "consent";
export type Pair = { role: Role; header: string; values: Cells };

const otherRoles: ReadonlyMap<string, Role> = new Map([
  ["policy", "policy"],
  ["learner id", "learner"],
  ["student id", "learner"],
  ["pupil id", "learner"],
  ["date of birth", "born"],
  ["dob", "born"],
  ["parent contact consent", "consent"],
]);

/**
 * The arguments as for COUNTIFS: a heading, then its cells. Throws for a wrong call: a heading without cells, no measure, one given twice or
 * one that is not known, naming the nearest that is.
 */
export function readPairs(args: readonly Cells[]): Pair[] {
  if (args.length % 2 === 1) throw new Error(functionMessages.risk.unpaired(args.length));
  const pairs: Pair[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const [header, role] = readRole(args[index], index + 1);
    const twin = pairs.find((pair) => pair.role === role);
    if (twin) throw new Error(functionMessages.risk.twice(twin.header, header));
    pairs.push({ header, role, values: args[index + 1] });
  }
  if (!pairs.some(({ role }) => typeof role === "object")) throw new Error(functionMessages.risk.noSignal);
  return pairs;
}

function readRole(argument: Cells, place: number): [header: string, role: Role] {
  const cells = toRows(argument).flat();
  const header = readName(cells[0]);
  if (cells.length > 1 || header.state !== "value") {
    throw new Error(
      functionMessages.risk.noHeading(place, cells.length > 1 ? functionMessages.risk.range : describe(cells[0])),
    );
  }
  const role = otherRoles.get(normalise(header.value)) ?? findMeasure(header.value);
  if (role === undefined) throw new Error(functionMessages.risk.unknown(header.value, nearestMeasure(header.value)));
  return [header.value, role];
}
