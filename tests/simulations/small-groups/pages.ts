import { trendByDataPoint } from "../../../src/domain/trend/trend-by-data-point";
import { forecastAccuracyTab } from "../../../src/sheets/department-tabs/forecast-accuracy-tab";
import { groupsTab } from "../../../src/sheets/department-tabs/groups-tab";
import { impactTab } from "../../../src/sheets/department-tabs/impact-tab";
import { resultsTab } from "../../../src/sheets/department-tabs/results-tab";
import { ruleEvidenceTab } from "../../../src/sheets/department-tabs/rule-evidence-tab";
import { scorecardTab } from "../../../src/sheets/department-tabs/scorecard-tab";
import { summaryTab } from "../../../src/sheets/department-tabs/summary-tab";
import { sharesOfEvidence, sharesOfForecasts } from "./outcome-shares";
import { type Shares, sharesOfGroups, sharesOfImpact, sharesOfScorecard, totals } from "./shares";
import { departmentAt, type Field, type Update, updates, type World } from "./world";

/** Something that is published at each update; what is asked first is the quickest to tell two worlds apart. */
export interface Page {
  readonly of: (world: World, update: Update) => unknown;
  /** The sums that it is made of; a page without any of its own is made of those of others. */
  readonly shares?: (world: World) => Shares;
  /** What of a learner it depends on; on all where it is not said. */
  readonly reads?: readonly Field[];
}

const here: readonly Field[] = ["here0", "here1"];
const groups: readonly Field[] = [...here, "disadvantage", "send", "mode", "sex"];
const stand: readonly Field[] = ["tier0", "tier1", "gap0", "gap1", "attendance0", "attendance1"];

/** Everything that a department publishes at both updates; papers, charts, and the copies of them that are kept, show figures of these, rounded. An attacker has read it, knows the rules, and knows how many joined and left. */
export const ourPages: readonly Page[] = [
  {
    of: (world) => [world.filter(({ here0 }) => !here0).length, world.filter(({ here1 }) => !here1).length],
    shares: totals,
    reads: here,
  },
  {
    of: (world, update) => groupsTab.rows(departmentAt(world, update)),
    shares: sharesOfGroups,
    reads: [...groups, ...stand],
  },
  {
    of: (world, update) => ruleEvidenceTab.rows(departmentAt(world, update)),
    shares: sharesOfEvidence,
    reads: [...groups, "tier0", "tier1", "finalGrade", "meg"],
  },
  {
    of: (world, update) => summaryTab.rows(departmentAt(world, update)),
    reads: [...here, ...stand, "meg", "finalGrade"],
  },
  {
    of: (world, update) => impactTab.rows(departmentAt(world, update)),
    shares: sharesOfImpact,
    reads: [...here, "support", ...stand],
  },
  {
    of: (world, update) => scorecardTab.rows(departmentAt(world, update)),
    shares: sharesOfScorecard,
    reads: [...here, ...stand, "support", "meg", "finalGrade"],
  },
  {
    of: (world, update) => [resultsTab, forecastAccuracyTab].map((tab) => tab.rows(departmentAt(world, update))),
    shares: sharesOfForecasts,
    reads: [...here, "meg", "finalGrade", ...stand],
  },
  {
    of: (world, update) => trendByDataPoint(departmentAt(world, update), "Now"),
    reads: [...here, ...stand],
  },
];

/** What both updates show of a page, and whether another world changes anything that the page reads. */
function readerOf(world: World, pages: readonly Page[]) {
  const pairs = pages.map((page) => {
    const own = updates.map((update) => page.of(world, update));
    return { page, own, text: own.map((shown) => JSON.stringify(shown)) };
  });
  return (other: World) => {
    const changed = changedFields(world, other);
    return pairs.filter(({ page: { reads } }) => reads === undefined || reads.some((field) => changed.has(field)));
  };
}

function changedFields(world: World, other: World): ReadonlySet<Field> {
  const changed = new Set<Field>();
  for (const [place, person] of other.entries()) {
    const before = world[place];
    if (before === undefined || person === before) continue;
    for (const field of Object.keys(person) as Field[]) if (person[field] !== before[field]) changed.add(field);
  }
  return changed;
}

/** Tells whether another world gives the same pages as this one. */
export function looksLike(world: World, pages: readonly Page[]): (other: World) => boolean {
  const changedPages = readerOf(world, pages);
  return (other) =>
    changedPages(other).every(({ page, text }) =>
      updates.every((update) => JSON.stringify(page.of(other, update)) === text[update]),
    );
}
