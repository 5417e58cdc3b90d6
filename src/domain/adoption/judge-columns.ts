import { judgeColumn } from "./judge-column";
import { counted, rateOfCounts, settled } from "./counts-and-rates";
import { type ColumnSeen, isWork, type Judgement } from "./judgement";
import { withoutGradeKeys } from "./grade-key";
import { withMaximaBeside } from "./maxima-beside";
import { nameOf, withoutConverted, withoutPercentages } from "./same-work-again";
import { withPaperParts } from "./paper-parts";
import { withWeights } from "./work-weights";
import { workedOut } from "./worked-out";

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
        workedOut({ judgement, place, beside, judged, columns }) ??
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

/** Where nothing else is work, a total may be all that there is. */
function askAboutOnlyTotal(judged: readonly Judgement[]): Judgement[] {
  const mayBeWork = (one: Judgement) => isWork(one) || one.what === "fraction" || one.what === "nought or one";
  const totals = judged.filter(({ what }) => what === "total");
  const last = judged.some(mayBeWork) ? undefined : totals[totals.length - 1];
  return judged.map((one) => (one === last ? { ...one, certainty: "ask" } : one));
}

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
