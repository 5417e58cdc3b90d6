import { judgeColumn } from "./judge-column";
import { maximumBeside, numberIn, roundingOf } from "./column-sums";
import { counted, rateOfCounts, settled } from "./counts-and-rates";
import { type ColumnSeen, isWork, type Judgement } from "./judgement";
import { withoutGradeKeys } from "./grade-key";
import { withMaximaBeside } from "./maxima-beside";
import { isConverted, nameOf, withoutConverted, withoutPercentages } from "./same-work-again";
import { isEitherOf, isWeightedMean } from "./of-others";
import { withPaperParts } from "./paper-parts";
import { withWeights } from "./work-weights";

/** Ours: with fewer rows a sum may come out by chance, and a mean sooner still. */
const fewestRows = { sum: 4, "share of the mark": 4, mean: 8 };
/** Ours: with fewer it is asked about. */
const fewestAtAll = 2;

/**
 * What each column of a sheet is, in their order: by itself, then beside the others. What is worked out from its neighbours is no work of its
 * own whatever its heading says; two columns of one heading are asked about; a count of attendance is known by the possible one beside it.
 */
export function judgeColumns(columns: readonly ColumnSeen[]): Judgement[] {
  const alone = withMaximaBeside(askAboutWords(askAboutNumbers(columns.map(judgeColumn), columns)), columns);
  const judged: Judgement[] = [];
  alone.forEach((judgement, place) => {
    const beside = marksBefore(judged, place);
    judged.push(
      rateOfCounts(judgement, place, alone, columns) ??
        workedOut(judgement, place, beside, judged, columns) ??
        counted(judgement, place, alone, columns) ??
        judgement,
    );
  });
  const marks = withoutGradeKeys(judged, columns);
  const work = withPaperParts(withoutPercentages(withoutConverted(marks, columns), columns), columns);
  return settled(askAboutTwins(withWeights(askAboutOnlyTotal(work), columns), columns));
}

/** "HW (11)", "HW (12)", "HW (13)": what counts on from one column to the next is which piece it is, and out of how many nobody says. */
function askAboutNumbers(alone: readonly Judgement[], columns: readonly ColumnSeen[]): Judgement[] {
  const bracketed = (place: number) => {
    const { what, certainty, maximum, why } = alone[place] ?? {};
    const isGuess = what === "mark" && certainty === "likely" && why?.from === "heading";
    if (!isGuess || maximum === undefined) return undefined;
    return {
      stem: nameOf(columns[place])
        .replace(why?.found ?? "", "")
        .trim()
        .toLowerCase(),
      maximum,
    };
  };
  const places = alone.map((_, place) => bracketed(place));
  return alone.map((judgement, place) => {
    const own = places[place];
    const isNext = (other: typeof own) =>
      own !== undefined && other?.stem === own.stem && Math.abs(other.maximum - own.maximum) === 1;
    if (own === undefined || !(isNext(places[place - 1]) || isNext(places[place + 1]))) return judgement;
    return { what: "mark", certainty: "ask", why: judgement.why };
  });
}

/** "12 (late)", "ill", "trip" and 15 beside work may be marks: left in silence they would be missing from the average. */
const askAboutWords = (alone: readonly Judgement[]): Judgement[] =>
  alone.map((judgement, place) => {
    const isBesideWork = [alone[place - 1], alone[place + 1]].some((one) => one !== undefined && isWork(one));
    const mayBeMarks = judgement.what === "text" && judgement.certainty === "likely" && isBesideWork;
    return mayBeMarks ? { ...judgement, what: "fraction", certainty: "ask" } : judgement;
  });

/** The places of the work since the last total, the nearest last. */
function marksBefore(judged: readonly Judgement[], place: number): number[] {
  let start = 0;
  for (let before = 0; before < place; before++) if (judged[before]?.what === "total") start = before + 1;
  return Array.from({ length: place - start }, (_, index) => start + index).filter((before) => {
    const judgement = judged[before];
    return judgement !== undefined && isWork(judgement);
  });
}

const workedOutWhat = { sum: "total", mean: "average", "share of the mark": "repeat" } as const;

type Sum = keyof typeof workedOutWhat;

/** A column that is the sum, the mean or the percentages of work before it, in every row that has all it takes. */
function workedOut(
  judgement: Judgement,
  place: number,
  beside: readonly number[],
  judged: readonly Judgement[],
  columns: readonly ColumnSeen[],
): Judgement | undefined {
  const isOpenSum = judgement.certainty === "ask" && (judgement.what === "total" || judgement.what === "average");
  if (!isWork(judgement) && !isOpenSum) return undefined;
  const results = (columns[place]?.cells ?? []).map(numberIn);
  const holdsIn = (least: number, places: readonly number[], work: (values: readonly number[]) => number) => {
    const rows = results.flatMap((result, row) => {
      const values = places.map((column) => numberIn(columns[column]?.cells[row]));
      const isWhole = result !== undefined && values.every((value) => value !== undefined);
      return isWhole ? [{ result, worked: work(values as number[]) }] : [];
    });
    const different = new Set(rows.map(({ worked }) => worked)).size;
    const within = roundingOf(rows.map(({ result }) => result));
    const isSame = rows.every(({ result, worked }) => Math.abs(result - worked) <= within);
    return rows.length >= least && different >= least / 2 && isSame;
  };
  const holds = (kind: Sum, places: readonly number[], work: (values: readonly number[]) => number) =>
    holdsIn(fewestRows[kind], places, work);
  const found = (kind: Sum, places: readonly number[], certainty: Judgement["certainty"] = "sure"): Judgement => {
    const names = places.map((column) => nameOf(columns[column]));
    return {
      what: workedOutWhat[kind],
      certainty,
      why: { from: "columns beside", found: names.join(" + ") },
    };
  };

  const last = beside[beside.length - 1];
  const maximum = last === undefined ? undefined : judged[last]?.maximum;
  const isShareOf = (places: readonly number[], most: number) =>
    [100, 1].some((full) => holds("share of the mark", places, (values) => (sumOf(values) / most) * full));
  if (last !== undefined && maximum !== undefined && isShareOf([last], maximum))
    return found("share of the mark", [last]);
  const most = beside.map((before) => judged[before]?.maximum ?? Number.NaN);
  // Marks out of 100 may come near it; what is headed as a percentage is one.
  const isPercentage = judgement.what === "percentage";
  if (isPercentage && beside.length > 1 && isShareOf(beside, sumOf(most))) return found("share of the mark", beside);
  const total =
    isPercentage && judged[place - 1]?.what === "total" ? maximumBeside(columns, place - 1, place) : undefined;
  if (total !== undefined) return found("share of the mark", [place - 1]);
  const all = judged.flatMap((one, before) => (isWork(one) ? [before] : []));
  // Uniform marks have a total of their own.
  const uniform = all.filter((before) => isConverted(columns[before]));
  for (const places of beside.length === all.length ? [beside, uniform] : [beside, all, uniform]) {
    if (places.length < 2) continue;
    if (holds("sum", places, sumOf)) return found("sum", places);
    // What is called a total needs no more rows than there are.
    if (judgement.what === "total" && holdsIn(1, places, sumOf)) return found("sum", places);
    const meanOf = (values: readonly number[]) => sumOf(values) / values.length;
    if (holds("mean", places, meanOf)) return found("mean", places);
    // A small class may agree by chance.
    if (holdsIn(fewestAtAll, places, sumOf)) return found("sum", places, "ask");
    if (judgement.certainty !== "sure" && holdsIn(fewestAtAll, places, meanOf)) return found("mean", places, "ask");
  }
  const cellsOf = (at: number) => columns[at]?.cells ?? [];
  const near = beside.slice(-mostNear);
  const either = near
    .flatMap((one, at) => near.slice(at + 1).map((other) => [one, other] as const))
    .find(([one, other]) => isEitherOf(cellsOf(place), cellsOf(one), cellsOf(other)));
  if (either) return found("mean", either, "ask");
  for (let count = 2; count <= Math.min(near.length, mostWeighted); count++) {
    const places = near.slice(-count);
    const workAt = (at: number, own = judged[at]) => ({ cells: cellsOf(at), maximum: own?.maximum ?? Number.NaN });
    if (
      isWeightedMean(
        workAt(place, judgement),
        places.map((at) => workAt(at)),
      )
    )
      return found("mean", places, "ask");
  }
  return undefined;
}

/** Where nothing else is work, a total may be all that there is. */
function askAboutOnlyTotal(judged: readonly Judgement[]): Judgement[] {
  const mayBeWork = (one: Judgement) => isWork(one) || one.what === "fraction" || one.what === "nought or one";
  const totals = judged.filter(({ what }) => what === "total");
  const last = judged.some(mayBeWork) ? undefined : totals[totals.length - 1];
  return judged.map((one) => (one === last ? { ...one, certainty: "ask" } : one));
}

/** Ours: how far back a mark is looked for that stands once more, and how many make a weighted one. */
const mostNear = 6;
const mostWeighted = 4;

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

function askAboutTwins(judged: readonly Judgement[], columns: readonly ColumnSeen[]): Judgement[] {
  const names = judged.map((judgement, place) =>
    isWork(judgement) ? (columns[place]?.headings ?? []).join("\n").trim().toLowerCase() : "",
  );
  return judged.map((judgement, place) => {
    const name = names[place] ?? "";
    const isTwin = name !== "" && names.filter((other) => other === name).length > 1;
    return isTwin ? { ...judgement, certainty: "ask", why: { from: "columns beside", found: name } } : judgement;
  });
}
