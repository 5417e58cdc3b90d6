import { maximumBeside, numberIn, roundingOf } from "./column-sums";
import { type ColumnSeen, isWork, type Judgement } from "./judgement";
import { isEitherOf, isWeightedMean } from "./of-others";
import { isConverted, nameOf } from "./same-work-again";

/** Ours: with fewer rows a sum may come out by chance, and a mean sooner still. */
const fewestRows = { sum: 4, "share of the mark": 4, mean: 8 };
/** Ours: with fewer it is asked about. */
const fewestAtAll = 2;
/** Ours: how far back a mark is looked for that stands once more, and how many make a weighted one. */
const mostNear = 6;
const mostWeighted = 4;

const whatItIs = { sum: "total", mean: "average", "share of the mark": "repeat" } as const;

type Sum = keyof typeof whatItIs;
type Work = (values: readonly number[]) => number;

/** A column among those before it. */
interface Place {
  readonly judgement: Judgement;
  readonly place: number;
  /** The places of the work since the last total, the nearest last. */
  readonly beside: readonly number[];
  readonly judged: readonly Judgement[];
  readonly columns: readonly ColumnSeen[];
}

const sumOf: Work = (values) => values.reduce((sum, value) => sum + value, 0);
const meanOf: Work = (values) => sumOf(values) / values.length;

/** A column that is the sum, the mean or the percentages of work before it, in every row that has all it takes. */
export function workedOut(one: Place): Judgement | undefined {
  const { what, certainty } = one.judgement;
  const isOpenSum = certainty === "ask" && (what === "total" || what === "average");
  if (!isWork(one.judgement) && !isOpenSum) return undefined;
  return shareOfMarks(one) ?? sumOrMean(one) ?? resultOfFew(one);
}

function found({ columns }: Place, kind: Sum, places: readonly number[], isAsked = false): Judgement {
  const names = places.map((column) => nameOf(columns[column])).join(" + ");
  const certainty = isAsked ? "ask" : "sure";
  return { what: whatItIs[kind], certainty, why: { from: "columns beside", found: names } };
}

/** Whether the column is what the work gives of these columns, in at least so many rows. */
function holdsIn({ place, columns }: Place, least: number, places: readonly number[], work: Work): boolean {
  const rows = (columns[place]?.cells ?? []).map(numberIn).flatMap((result, row) => {
    const values = places.map((column) => numberIn(columns[column]?.cells[row]));
    const isWhole = result !== undefined && values.every((value) => value !== undefined);
    return isWhole ? [{ result, worked: work(values as number[]) }] : [];
  });
  const different = new Set(rows.map(({ worked }) => worked)).size;
  const within = roundingOf(rows.map(({ result }) => result));
  const isSame = rows.every(({ result, worked }) => Math.abs(result - worked) <= within);
  return rows.length >= least && different >= least / 2 && isSame;
}

const holds = (one: Place, kind: Sum, places: readonly number[], work: Work) =>
  holdsIn(one, fewestRows[kind], places, work);

function shareOfMarks(one: Place): Judgement | undefined {
  const { judgement, place, beside, judged, columns } = one;
  const isShareOf = (places: readonly number[], most: number) =>
    [100, 1].some((full) => holds(one, "share of the mark", places, (values) => (sumOf(values) / most) * full));
  const last = beside[beside.length - 1];
  const maximum = last === undefined ? undefined : judged[last]?.maximum;
  if (last !== undefined && maximum !== undefined && isShareOf([last], maximum))
    return found(one, "share of the mark", [last]);
  // Marks out of 100 may come near it; what is headed as a percentage is one.
  if (judgement.what !== "percentage") return undefined;
  const most = beside.map((before) => judged[before]?.maximum ?? Number.NaN);
  if (beside.length > 1 && isShareOf(beside, sumOf(most))) return found(one, "share of the mark", beside);
  const isOfTotal = judged[place - 1]?.what === "total" && maximumBeside(columns, place - 1, place) !== undefined;
  return isOfTotal ? found(one, "share of the mark", [place - 1]) : undefined;
}

function sumOrMean(one: Place): Judgement | undefined {
  const { judgement, beside, judged, columns } = one;
  const all = judged.flatMap((before, at) => (isWork(before) ? [at] : []));
  // Uniform marks have a total of their own.
  const uniform = all.filter((before) => isConverted(columns[before]));
  for (const places of beside.length === all.length ? [beside, uniform] : [beside, all, uniform]) {
    if (places.length < 2) continue;
    if (holds(one, "sum", places, sumOf)) return found(one, "sum", places);
    // What is called a total needs no more rows than there are.
    if (judgement.what === "total" && holdsIn(one, 1, places, sumOf)) return found(one, "sum", places);
    if (holds(one, "mean", places, meanOf)) return found(one, "mean", places);
    // A small class may agree by chance.
    if (holdsIn(one, fewestAtAll, places, sumOf)) return found(one, "sum", places, true);
    if (judgement.certainty !== "sure" && holdsIn(one, fewestAtAll, places, meanOf))
      return found(one, "mean", places, true);
  }
  return undefined;
}

/** The better of two marks, or a few of them weighted. */
function resultOfFew(one: Place): Judgement | undefined {
  const { judgement, place, beside, judged, columns } = one;
  const cellsOf = (at: number) => columns[at]?.cells ?? [];
  const workAt = (at: number, { maximum = Number.NaN } = judged[at] ?? judgement) => ({ cells: cellsOf(at), maximum });
  const near = beside.slice(-mostNear);
  const either = near
    .flatMap((first, at) => near.slice(at + 1).map((second) => [first, second] as const))
    .find(([first, second]) => isEitherOf(cellsOf(place), cellsOf(first), cellsOf(second)));
  if (either) return found(one, "mean", either, true);
  for (let count = 2; count <= Math.min(near.length, mostWeighted); count++) {
    const places = near.slice(-count);
    const work = places.map((at) => workAt(at));
    if (isWeightedMean(workAt(place, judgement), work)) return found(one, "mean", places, true);
  }
  return undefined;
}
