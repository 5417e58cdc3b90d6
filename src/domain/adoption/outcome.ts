import type { MeasureId } from "../risk/measures";
import type { DoubtfulRows } from "./doubtful-rows";
import { type Tier, tiers } from "../risk/tiers";

/** One learner's row as it would come out. */
export interface RowOutcome {
  readonly name: string;
  readonly tier: Tier;
  readonly reasons: readonly string[];
  /** In per cent; undefined where there is none. */
  readonly average: number | undefined;
  /** The measures that are past a line. */
  readonly passed: readonly MeasureId[];
}

/** What the answers were, as far as a doubtful outcome may come of one. */
export interface Answers {
  /** The mean of each assessment, in per cent, by column. */
  readonly work: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<string, number>;
  /** Prior attainment is there, so that a minimum expected grade ought to be. */
  readonly wantsMeg: boolean;
  readonly megs: number;
  /** One ID stands beside several names. */
  readonly sharesIds?: boolean;
  /** Headings stand in another row too. */
  readonly hasTwoTables?: boolean;
  /** Another table stands to the right. */
  readonly hasTableBeside?: boolean;
  /** By its headings the work stands from the newest to the oldest. */
  readonly runsBackwards?: boolean;
  readonly rows?: DoubtfulRows;
}

/** What looks wrong, and the answer that most likely causes it: a column, or what was said of the whole sheet. */
export interface Doubt {
  readonly what:
    | "mostly Red"
    | "low average"
    | "high average"
    | "all of one tier"
    | "no MEG"
    | "one ID for several"
    | "two tables"
    | "tables side by side"
    | "newest first"
    | keyof DoubtfulRows;
  readonly column?: number;
  readonly about?: "qualification" | "attitude";
  /** Each as "7 (Average)". */
  readonly rows?: readonly string[];
}

export interface Outcome {
  readonly learners: number;
  readonly tiers: Readonly<Record<Tier, number>>;
  /** Of the learners' averages, in per cent. */
  readonly average: { readonly mean: number; readonly lowest: number; readonly highest: number } | undefined;
  readonly first: readonly RowOutcome[];
  readonly doubts: readonly Doubt[];
}

/** Ours: a class of which more are Red, or whose average lies outside, is likelier misread than so. */
const mostRed = 1 / 2;
const likely = { lowest: 25, highest: 95 };
/** Ours: fewer may well be alike. */
const fewestAlike = 5;
const shown = 3;

/** What would come out of a sheet, and what about it looks as if an answer were wrong. */
export function outcomeOf(rows: readonly RowOutcome[], answers: Answers): Outcome {
  const counts = Object.fromEntries(tiers.map((tier) => [tier, rows.filter((row) => row.tier === tier).length]));
  const averages = rows.flatMap(({ average }) => (average === undefined ? [] : [average]));
  const sum = averages.reduce((total, average) => total + average, 0);
  const average =
    averages.length === 0
      ? undefined
      : {
          mean: sum / averages.length,
          lowest: averages.reduce((least, one) => Math.min(least, one)),
          highest: averages.reduce((most, one) => Math.max(most, one)),
        };
  return {
    learners: rows.length,
    tiers: counts as Record<Tier, number>,
    average,
    first: rows.slice(0, shown),
    doubts: [
      ...(answers.sharesIds
        ? [{ what: "one ID for several" as const, ...columnOf(answers.columns.get("learnerId")) }]
        : []),
      ...(answers.hasTwoTables ? [{ what: "two tables" as const }] : []),
      ...(answers.hasTableBeside ? [{ what: "tables side by side" as const }] : []),
      ...aboutRows(answers),
      ...(answers.runsBackwards ? [{ what: "newest first" as const }] : []),
      ...aboutTiers(rows, answers),
      ...aboutAverage(average?.mean, answers),
      ...aboutMegs(answers),
    ],
  };
}

const ofRows = ["no learner", "no ID", "nobody's", "left"] as const;

const aboutRows = ({ rows }: Answers): Doubt[] =>
  ofRows.flatMap((what) => {
    const those = rows?.[what] ?? [];
    return those.length === 0 ? [] : [{ what, rows: those }];
  });

function aboutTiers(rows: readonly RowOutcome[], answers: Answers): Doubt[] {
  const red = rows.filter(({ tier }) => tier === "Red");
  if (red.length > 1 && red.length > mostRed * rows.length) return [{ what: "mostly Red", ...causeOf(red, answers) }];
  const [first] = rows;
  const isAlike = rows.length >= fewestAlike && rows.every(({ tier }) => tier === first?.tier);
  return isAlike ? [{ what: "all of one tier", ...causeOf(rows, answers) }] : [];
}

const ofMarks: readonly MeasureId[] = ["average", "latestChange", "sustainedChange", "missingWork"];

/** The measure that most of them are past a line of, as the answer that gave it. */
function causeOf(rows: readonly RowOutcome[], { work, columns }: Answers): Pick<Doubt, "column" | "about"> {
  const counts = new Map<MeasureId, number>();
  for (const measure of rows.flatMap(({ passed }) => passed)) counts.set(measure, (counts.get(measure) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  if (most === undefined) return {};
  if (most === "attitude") return { about: "attitude" };
  if (ofMarks.includes(most) && !columns.has(most)) return columnOf(extreme(work, 1));
  const given = most === "gap" ? "workingAt" : most;
  return columnOf(columns.get(given) ?? columns.get("prior"));
}

function aboutAverage(mean: number | undefined, { work }: Answers): Doubt[] {
  if (mean === undefined) return [];
  if (mean < likely.lowest) return [{ what: "low average", ...columnOf(extreme(work, 1)) }];
  return mean > likely.highest ? [{ what: "high average", ...columnOf(extreme(work, -1)) }] : [];
}

function aboutMegs({ wantsMeg, megs, columns }: Answers): Doubt[] {
  if (!wantsMeg || megs > 0) return [];
  const given = columns.get("qualification");
  return [{ what: "no MEG", ...(given === undefined ? { about: "qualification" } : { column: given }) }];
}

/** The assessment with the lowest mean, or with -1 the highest. */
function extreme(work: ReadonlyMap<number, number>, direction: 1 | -1): number | undefined {
  return [...work].sort(([, one], [, other]) => direction * (one - other))[0]?.[0];
}

const columnOf = (column: number | undefined) => (column === undefined ? {} : { column });
