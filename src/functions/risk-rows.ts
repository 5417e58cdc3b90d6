import { defaultPolicy } from "../domain/policy/policy";
import type { Policy } from "../domain/policy/settings";
import { judge, type MeasureColumns, type Verdicts } from "../domain/risk/judge";
import type { KnownMeasure } from "../domain/risk/measures";
import { type Cell, isBlank } from "../records/cell";
import { filledRows, numberColumn } from "../records/columns";
import { cellAt, type Cells, type Range, type Span } from "../records/ranges";
import { sideBySide } from "./cells";
import { readPolicy } from "./policy-argument";
import { type Pair, readPairs } from "./risk-pairs";

/** The rows of a risk function, judged. */
export interface RiskRows {
  readonly span: Span;
  readonly verdicts: Verdicts;
  readonly policy: Policy;
  readonly isLearner: (row: number) => boolean;
  /** The date of birth as it stands. */
  readonly bornAt: (row: number) => Cell;
}

/** Reads the pairs of heading and values and holds every column against its lines. */
export function readRiskRows(args: readonly Cells[]): RiskRows {
  const pairs = readPairs(args);
  const settings = pairs.find(({ role }) => role === "policy");
  const policy = settings ? readPolicy(settings.values) : defaultPolicy;
  const given = pairs.filter(({ role }) => role !== "policy");
  const { span, ranges } = sideBySide(given.map(({ values }) => values));
  const rangeOf = (role: Pair["role"]) => ranges[given.findIndex((pair) => pair.role === role)];
  const measured = given.flatMap(({ role }) => {
    const range = rangeOf(role);
    return range && isMeasure(role) ? [[role.id, numberColumn(range, span, role)] as const] : [];
  });
  const verdicts = judge(span.height * span.width, Object.fromEntries(measured) as MeasureColumns, policy);
  const born = rangeOf("born");
  const bornAt = (row: number) => (born ? cellAt(born, span, row) : undefined);
  return { span, verdicts, policy, isLearner: presence(span, rangeOf("learner"), ranges), bornAt };
}

const isMeasure = (role: Pair["role"]): role is KnownMeasure => typeof role === "object";

/**
 * Which rows are learners. With the Learner ID pair: those with an ID. Without it: all down to the last one in which anything stands, so that
 * an open range does not run on below the learners.
 */
function presence(span: Span, ids: Range | undefined, ranges: readonly Range[]) {
  const { height, width } = span;
  const filled = ids && filledRows(ids, span);
  if (filled) return (place: number) => filled[place] === 1;
  if (height === 1) return () => true;
  const lastOf = ({ rows }: Range) => {
    let last = rows.length;
    while (last > 0 && rows[last - 1]?.every(isBlank)) last -= 1;
    return last;
  };
  const size = (Math.max(...ranges.map(lastOf)) || height) * width;
  return (place: number) => place < size;
}
