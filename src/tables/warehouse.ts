import { assessmentsTable } from "./assessments";
import { auditTable } from "./audit";
import { coursesTable } from "./courses";
import { dataPointsTable } from "./data-points";
import { defineTable, type TabDefinition } from "./define-table";
import { interventionsTable } from "./interventions";
import { learnersTable } from "./learners";
import { outcomesTable } from "./outcomes";
import { plansTable } from "./plans";
import { policyTable } from "./policy";
import { scorecardTable } from "./scorecard";
import { snapshotsTable } from "./snapshots";

const asText = { kind: "text", filledBy: "add-on", aliases: [] } as const;

/** The tabs beside the trackers that whole-college figures are worked out from. */
export const warehouseTables: readonly TabDefinition[] = [
  learnersTable,
  coursesTable,
  assessmentsTable,
  dataPointsTable,
  snapshotsTable,
  interventionsTable,
  plansTable,
  auditTable,
  outcomesTable,
  scorecardTable,
  policyTable,
];

export const warehouseTable = defineTable(
  "Warehouse",
  "Where the tabs stand that whole-college figures are worked out from, for who keeps these. Add an empty tab of this name: Update department tabs fills it.",
  {
    tab: { ...asText, header: "Tab", required: true, width: 140, note: "A tracker, or a tab beside them." },
    range: { ...asText, header: "Range", required: true, width: 90, note: "From its headings on, to its last column." },
    headings: { ...asText, header: "Columns", required: true, width: 520, note: "Its headings, between commas." },
    version: {
      ...asText,
      kind: "count",
      numberFormat: "0",
      header: "Feed version",
      width: 100,
      note: "Of the workbook's tabs: schema.version in Policy.",
    },
    madeAt: { ...asText, header: "Made at", width: 90, note: "The day on which this tab was written." },
  },
);
