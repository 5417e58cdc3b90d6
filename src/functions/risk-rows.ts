import type { Raised } from "../domain/concerns/raised";
import { defaultPolicy } from "../domain/policy/policy";
import type { Policy } from "../domain/policy/settings";
import { judge, type MeasureColumns, type Verdicts } from "../domain/risk/judge";
import { type KnownMeasure, measureOf } from "../domain/risk/measures";
import { type Cell, isBlank } from "../records/cell";
import { isFilled, numberColumn } from "../records/columns";
import { cellAt, type Cells, type Range, type Span } from "../records/ranges";
import { sideBySide } from "./cells";
import { readPolicy } from "./policy-argument";
import { fromMarks, type Given, rawColumns } from "./raw-columns";
import { type Pair, readSignals } from "./risk-pairs";

/** One learner's row among those that were judged together. */
export interface RiskRow {
  readonly verdicts: Verdicts;
  readonly row: number;
  readonly policy: Policy;
  /** The date of birth and what is recorded of parent contact, as they stand. */
  readonly born: Cell;
  readonly consent: Cell;
  /** The concerns that are open about it. */
  readonly raised?: readonly Raised[];
}

/** So many rows are judged together: their columns stay in the processor's own memory. */
const together = 2048;

export interface RiskRows {
  readonly span: Span;
  /** Is given one place after the other, and calls `each` for those of learners. */
  readonly at: <Result>(place: number, each: (row: RiskRow) => Result) => Result | undefined;
}

export const readRiskRows = (args: readonly Cells[]): RiskRows => riskRowsOf(readSignals(args));

/** What is given under a role, of these pairs. */
export const givenIn =
  (pairs: readonly Pair[]): Given =>
  (wanted) =>
    pairs.find(({ role }) => (isMeasure(role) ? role.id : role) === wanted)?.values;

/** Pairs of heading and values; measures that are not among them are worked out from marks and grades where these are. */
export function riskRowsOf(all: readonly Pair[], worked = rawColumns(givenIn(all))): RiskRows {
  const pairs = judgedPairs(all, worked);
  const settings = pairs.find(({ role }) => role === "policy");
  const policy = settings ? readPolicy(settings.values) : defaultPolicy;
  const given = pairs.filter(({ role }) => role !== "policy");
  const { span, ranges } = sideBySide(given.map(({ values }) => values));
  const rangeOf = (role: Pair["role"]) => ranges[given.findIndex((pair) => pair.role === role)];
  const isLearner = presence(span, rangeOf("learner"), ranges);
  const cellOf = (range: Range | undefined, place: number) => range && cellAt(range, span, place);
  const [born, consent] = [rangeOf("born"), rangeOf("consent")];
  const measured = given.flatMap(({ role, header: heading }, index) =>
    isMeasure(role) ? [{ measure: role, heading, range: ranges[index] as Range }] : [],
  );
  const latest = rangeOf("latest mark");
  const judgeFrom = (from: number) => {
    const size = Math.min(together, span.height * span.width - from);
    const columns = measured.map(
      ({ measure, heading, range }) =>
        [measure.id, { ...numberColumn(range, span, measure, from, size), heading }] as const,
    );
    const ends = latest && { latestMark: numberColumn(latest, span, { kind: "number" }, from, size) };
    return judge(size, { ...Object.fromEntries(columns), ...ends } as MeasureColumns, policy);
  };
  let [from, verdicts] = [-together, undefined as Verdicts | undefined];
  return {
    span,
    at(place, each) {
      if (!isLearner(place)) return undefined;
      if (verdicts === undefined || place >= from + together) {
        from = place - (place % together);
        verdicts = judgeFrom(from);
      }
      return each({ verdicts, row: place - from, policy, born: cellOf(born, place), consent: cellOf(consent, place) });
    },
  };
}

const judged: ReadonlySet<Pair["role"]> = new Set<Pair["role"]>(["policy", "learner", "born", "consent"]);

function judgedPairs(all: readonly Pair[], worked: ReturnType<typeof rawColumns>): Pair[] {
  const derived = new Map(([...fromMarks, "gap"] as const).map((id) => [measureOf[id] as Pair["role"], worked[id]()]));
  const given = all
    .filter(({ role }) => isMeasure(role) || judged.has(role))
    .map((pair) => ({ ...pair, values: derived.get(pair.role) ?? pair.values }));
  const lacking = [...derived].flatMap(([role, values]): Pair[] => {
    const isGiven = values === undefined || given.some((pair) => pair.role === role);
    return isGiven || !isMeasure(role) ? [] : [{ role, header: role.heading, values }];
  });
  const latest = worked.latestMark();
  return [
    ...given,
    ...lacking,
    ...(latest === undefined ? [] : [{ role: "latest mark" as const, header: "Latest mark", values: latest }]),
  ];
}

const isMeasure = (role: Pair["role"]): role is KnownMeasure => typeof role === "object";

/**
 * Which rows are learners. With the Learner ID pair: those with an ID. Without it: all down to the last one in which anything stands, so that
 * an open range does not run on below the learners.
 */
function presence(span: Span, ids: Range | undefined, ranges: readonly Range[]): (place: number) => boolean {
  const { height, width } = span;
  if (ids) return (place) => isFilled(cellAt(ids, span, place));
  if (height === 1) return () => true;
  const lastOf = ({ rows }: Range) => {
    let last = rows.length;
    while (last > 0 && rows[last - 1]?.every(isBlank)) last -= 1;
    return last;
  };
  const size = (Math.max(...ranges.map(lastOf)) || height) * width;
  return (place) => place < size;
}
