import { flagVerdict } from "../../domain/evidence/flag-verdict";
import { isEnoughToSay } from "../../domain/evidence/rate-groups";
import { type EvidenceRow, ruleEvidence } from "../../domain/evidence/rule-evidence";
import { evidenceMessages as words } from "../../messages/department-messages";
import { ruleEvidenceTable } from "../../tables/rule-evidence";
import type { DepartmentTab, TabRow } from "./department-tab";

export const ruleEvidenceTab: DepartmentTab = {
  table: ruleEvidenceTable,
  title: words.ruleTitle,
  rows(department) {
    const rows = ruleEvidence(department);
    if (rows.length > 0) return rows.map(rowOf);
    return [{ says: department.snapshots.length === 0 ? words.noSnapshots : words.noMatch }];
  },
  colours: [
    { column: "says", shade: "green", when: (cell) => `${cell}="${words.verdict["more often"]}"` },
    { column: "says", shade: "amber", when: (cell) => `${cell}="${words.verdict["no clear difference"]}"` },
    { column: "says", shade: "late", when: (cell) => `${cell}="${words.verdict["less often"]}"` },
    { column: "says", shade: "muted", when: (cell) => `${cell}="${words.tooFew}"` },
    { column: "says", shade: "muted", when: (cell) => `LEFT(${cell},8)="${words.withheld}"` },
  ],
};

function rowOf(evidence: EvidenceRow): TabRow {
  const { dataPoint, takenOn, outcome, flag, by, group, ...row } = evidence;
  const named = { dataPoint, takenOn, outcome, flag, by, group };
  const { rating, flips, unknown, leadDays } = row;
  if (!rating) return { ...named, says: words.small };
  const { learners, flagged, failed, caught } = rating;
  const totals = {
    ...named,
    learners,
    outcomeShare: inPercent(failed, learners),
    flaggedShare: inPercent(flagged, learners),
  };
  const { withheld, tooFew } = words;
  const hidden = row.isDetailWithheld ? withheld : isEnoughToSay(evidence, rating) ? undefined : tooFew;
  const over = {
    lead: leadDays,
    worse: flips && inPercent(flips.worse, flips.learners),
    better: flips && inPercent(flips.better, flips.learners),
    unknown,
  };
  if (hidden) return { ...totals, precision: hidden, unflagged: hidden, recall: hidden, ...over, says: hidden };
  return {
    ...totals,
    precision: inPercent(caught, flagged),
    unflagged: inPercent(failed - caught, learners - flagged),
    recall: inPercent(caught, failed),
    ...over,
    says: words.verdict[flagVerdict(rating)],
  };
}

/** To one decimal; nothing of nobody. */
const inPercent = (part: number, whole: number) => (whole === 0 ? undefined : Math.round((1000 * part) / whole) / 10);
