import type { RecoveryPlan } from "../../domain/scorecard/recovery-plan";
import { allIndicators } from "../../domain/scorecard/indicators/all-indicators";
import { scorecard, type ScorecardLine } from "../../domain/scorecard/score";
import { scorecardMessages as words } from "../../messages/scorecard-messages";
import { scorecardTable } from "../../tables/scorecard";
import { normalise } from "../../domain/text/normalise";
import { textOf } from "../../records/texts";
import type { DepartmentTab, TabRow } from "./department-tab";

const digitsByName = new Map(allIndicators.map(({ name, digits }) => [normalise(name), digits]));

export const scorecardTab: DepartmentTab = {
  table: scorecardTable,
  identity: ["indicator"],
  rows: (department) => scorecard(department).map(rowOf),
  digits: ({ indicator }) => digitsByName.get(normalise(textOf(indicator))),
  colours: [
    { column: "rating", shade: "severe", when: (cell) => `${cell}="R"` },
    { column: "rating", shade: "amber", when: (cell) => `${cell}="A"` },
    { column: "rating", shade: "green", when: (cell) => `${cell}="G"` },
    { column: "rating", shade: "muted", when: (cell) => `LEFT(${cell})="N"` },
    { column: "rating", shade: "problem", when: (cell) => `LEN(${cell})>12` },
    { column: "travel", shade: "late", when: (cell) => `RIGHT(${cell})="R"` },
    { column: "travel", shade: "amber", when: (cell) => `RIGHT(${cell})="A"` },
    { column: "travel", shade: "green", when: (cell) => `RIGHT(${cell})="G"` },
    { column: "exception", shade: "amber", when: (cell) => `${cell}="${words.exception.complete}"` },
    { column: "exception", shade: "late", when: (cell) => `${cell}<>""` },
  ],
};

function rowOf({
  name,
  indicator,
  current,
  previous,
  unrated,
  count,
  similar,
  rating,
  travel,
  exception,
  plan,
}: ScorecardLine): TabRow {
  const measured = {
    indicator: name,
    current,
    previous,
    count,
    similar,
    similarYear: similar === undefined ? undefined : indicator?.similarYear,
    rating: words.rating[rating],
    travel: unrated === "" ? travel : words.unrated[unrated],
    exception: exception && words.exception[exception],
    plan: planText(plan, rating === "R"),
  };
  if (!indicator) return measured;
  const { polarity, frequency, status, definition, source, national } = indicator;
  const suggested = { polarity, frequency, status, definition, source };
  return { ...measured, ...suggested, national: national?.value, nationalYear: national?.year };
}

function planText(plan: RecoveryPlan | undefined, isRed: boolean): string | undefined {
  if (!plan) return isRed ? words.plan.none : undefined;
  const parts = [
    ...(plan.actions.length > 0 ? [words.plan.actions(plan.actions.length)] : []),
    ...(plan.nextReview === "" ? [] : [words.plan.nextReview(plan.nextReview)]),
    ...plan.problems.map((problem) => words.plan.problem[problem]),
  ];
  return parts.join("; ");
}
