import { roundTo } from "../../domain/numbers/round-to";
import { type SummaryRow, summarise } from "../../domain/summary/summarise";
import { type Score, scoreVerdict } from "../../domain/value-added/scores";
import { scorecardMessages } from "../../messages/scorecard-messages";
import { summaryTable } from "../../tables/summary";
import type { DepartmentTab, TabRow } from "./department-tab";

const words = scorecardMessages.summary;

export const summaryTab: DepartmentTab = {
  table: summaryTable,
  rows: (department) => summarise(department).map(rowOf),
  colours: [
    { column: "overdue", shade: "amber", when: (cell) => `${cell}>0` },
    { column: "nationally", shade: "late", when: (cell) => `${cell}="${words.below}"` },
    { column: "nationally", shade: "blue", when: (cell) => `${cell}="${words.above}"` },
    { column: "nationally", shade: "green", when: (cell) => `${cell}="${words.within}"` },
  ],
};

function rowOf({
  kind,
  name,
  learners,
  enrolments,
  tiers,
  bands,
  gap,
  valueAdded,
  missingMarks,
  overdueReviews,
}: SummaryRow): TabRow {
  // Where nobody has a band, a row of noughts would look like knowledge.
  const hasBands = Object.values(bands).some((count) => count > 0);
  return {
    kind,
    name,
    learners,
    enrolments,
    red: tiers.Red,
    amber: tiers.Amber,
    onTrack: tiers["On track"],
    notEnough: tiers["Not enough data"],
    ...(hasBands && {
      exceeding: bands.Exceeding,
      expected: bands.Expected,
      satisfactory: bands.Satisfactory,
      limited: bands.Limited,
    }),
    gap: roundTo(gap, 2),
    valueAdded: roundTo(valueAdded?.grades, 2),
    from: roundTo(valueAdded?.interval?.from, 2),
    to: roundTo(valueAdded?.interval?.to, 2),
    results: valueAdded?.learners,
    nationally: valueAdded && verdictOf(valueAdded),
    missing: missingMarks,
    overdue: overdueReviews,
  };
}

function verdictOf(score: Score): string | undefined {
  const verdict = scoreVerdict(score);
  return verdict === "no interval" ? undefined : words[verdict];
}
