import { roundTo } from "../../domain/numbers/round-to";
import { type ImpactRow, publishedImpact } from "../../domain/impact/impact";
import { impactVerdict } from "../../domain/impact/impact-verdict";
import { scorecardMessages } from "../../messages/scorecard-messages";
import { impactTable } from "../../tables/impact";
import type { DepartmentTab, TabRow } from "./department-tab";

const words = scorecardMessages.impact;

export const impactTab: DepartmentTab = {
  table: impactTable,
  rows: (department) => {
    const rows = publishedImpact(department);
    if (rows.length === 0) return [{ says: words.few }];
    return rows.map((row) => rowOf(row, department.policy["impact.minimum"]));
  },
  colours: [
    { column: "says", shade: "green", when: (cell) => `${cell}="${words.more}"` },
    { column: "says", shade: "late", when: (cell) => `${cell}="${words.less}"` },
    { column: "says", shade: "muted", when: (cell) => `LEFT(${cell},3)="Too"` },
  ],
};

function rowOf(row: ImpactRow, minimum: number): TabRow {
  const { category, type, measure, had, matched, result } = row;
  const verdict = impactVerdict(row);
  const says = verdict === "too few" ? words[verdict](matched, minimum) : words[verdict];
  return {
    category,
    type,
    measure,
    had,
    matched,
    change: roundTo(result?.had, 1),
    similar: roundTo(result?.similar, 1),
    difference: roundTo(result && result.had - result.similar, 1),
    from: roundTo(result?.interval?.from, 1),
    to: roundTo(result?.interval?.to, 1),
    says,
  };
}
