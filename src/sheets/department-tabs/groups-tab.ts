import { roundTo } from "../../domain/numbers/round-to";
import { previousDepartment } from "../../domain/department/department-at";
import { groupMeasures } from "../../domain/groups/group-measures";
import { compareGroups, type GroupRow } from "../../domain/groups/compare-groups";
import { scorecardMessages } from "../../messages/scorecard-messages";
import { groupTravel } from "../../domain/groups/group-travel";
import { groupsTable } from "../../tables/groups";
import type { DepartmentTab, TabRow } from "./department-tab";

const words = scorecardMessages.groups;

export const groupsTab: DepartmentTab = {
  table: groupsTable,
  rows: (department) => compareGroups(department, previousDepartment(department)).map(rowOf),
  digits: ({ measure }) => groupMeasures.find(({ name }) => name === measure)?.digits,
  colours: [
    { column: "verdict", shade: "amber", when: (cell) => `${cell}="${words.beyond.higher}"` },
    { column: "verdict", shade: "amber", when: (cell) => `${cell}="${words.beyond.lower}"` },
    { column: "verdict", shade: "muted", when: (cell) => `${cell}="${words.withheld}"` },
    { column: "verdict", shade: "muted", when: (cell) => `${cell}="${words.unrecorded}"` },
    { column: "travel", shade: "late", when: (cell) => `${cell}="${words.travel.wider}"` },
    { column: "travel", shade: "green", when: (cell) => `${cell}="${words.travel.narrower}"` },
    { column: "travel", shade: "muted", when: (cell) => `${cell}="${words.travel["within chance"]}"` },
  ],
};

function rowOf(row: GroupRow): TabRow {
  const { characteristic, group, measure } = row;
  const named = { characteristic, group, measure: measure.name };
  if (row.kind !== "shown") return { ...named, verdict: words[row.kind] };
  const travel = groupTravel(row);
  const rounded = (value: number | undefined) => roundTo(value, measure.digits);
  return {
    ...named,
    learners: row.learners,
    value: rounded(row.mean),
    difference: rounded(row.difference),
    from: rounded(row.interval?.from),
    to: rounded(row.interval?.to),
    verdict: verdictOf(row),
    travel: travel && words.travel[travel],
  };
}

function verdictOf({ difference, interval }: Extract<GroupRow, { kind: "shown" }>): string | undefined {
  if (difference === undefined) return undefined;
  if (!interval) return words.beyond.unknown;
  if (interval.from > 0) return words.beyond.higher;
  return interval.to < 0 ? words.beyond.lower : words.beyond.within;
}
