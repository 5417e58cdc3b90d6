import type { ScorecardLine } from "../../scorecard/score";
import type { Definition, ReportColumn, ReportTable } from "../report";

const columns: readonly ReportColumn<ScorecardLine>[] = [
  {
    definition: { id: "current", name: "Now", definition: "The indicator's figure, measured or as typed", digits: 2 },
    of: ({ current }) => current,
  },
  {
    definition: { id: "previous", name: "Before", definition: "Its figure at the data point before", digits: 2 },
    of: ({ previous }) => previous,
  },
  {
    definition: {
      id: "baseline",
      name: "Baseline",
      definition: "Where it started, as typed in the tab Scorecard",
      digits: 2,
    },
    of: ({ entry }) => entry?.baseline,
  },
  {
    definition: {
      id: "target",
      name: "Target",
      definition: "Where it should be, as typed in the tab Scorecard",
      digits: 2,
    },
    of: ({ entry }) => entry?.target,
  },
  {
    definition: {
      id: "national",
      name: "National",
      definition: "The published figure for England, where there is one",
      digits: 2,
    },
    of: ({ indicator }) => indicator?.national?.value,
  },
  {
    definition: {
      id: "rating",
      name: "Rating",
      definition: "G has reached the target, A lies between baseline and target, R is worse than the baseline",
      digits: 0,
    },
    of: ({ rating }) => rating,
  },
  {
    definition: {
      id: "travel",
      name: "Travel",
      definition: "Up, down or unchanged since the figure before, with its own rating: G better, R worse, A unchanged",
      digits: 0,
    },
    of: ({ travel }) => travel,
  },
];

/** Indicators about which nothing is known and nothing was typed are left out. */
export function scorecardTable(lines: readonly ScorecardLine[]): ReportTable {
  const known = lines.filter(({ current, entry }) => current !== undefined || entry?.target !== undefined);
  return {
    part: "scorecard",
    columns: columns.map(({ definition }) => definition),
    rows: known.map((line) => ({
      name: line.name,
      ...(line.indicator && { definition: indicatorDefinition(line.indicator) }),
      values: columns.map(({ of }) => of(line) ?? null),
    })),
  };
}

const indicatorDefinition = ({
  id,
  name,
  definition,
  source,
  digits,
}: NonNullable<ScorecardLine["indicator"]>): Definition => ({
  id,
  name,
  definition: `${definition}. Source: ${source}`,
  digits,
});

const commentary: Definition = {
  id: "commentary",
  name: "Commentary",
  definition: "Why the indicator is red, as typed in the tab Scorecard",
  digits: 0,
};
const response: Definition = {
  id: "response",
  name: "Action",
  definition: "What is done about it, as typed in the tab Scorecard",
  digits: 0,
};
const lacking: Definition = {
  id: "lacking",
  name: "Still missing",
  definition: "A red indicator needs a commentary and an action",
  digits: 0,
};

/** Every red indicator with what was said and done about it; one without is an exception in itself. */
export function exceptionsTable(lines: readonly ScorecardLine[]): ReportTable {
  return {
    part: "exceptions",
    columns: [commentary, response, lacking],
    rows: lines.flatMap(({ name, entry, exception }) =>
      exception
        ? [{ name, values: [entry?.commentary ?? "", entry?.action ?? "", exception === "complete" ? "" : exception] }]
        : [],
    ),
  };
}
