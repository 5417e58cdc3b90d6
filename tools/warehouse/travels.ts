import type { TabDefinition } from "../../src/tables/define-table";
import { assessmentsTable } from "../../src/tables/assessments";
import { auditTable } from "../../src/tables/audit";
import { coursesTable } from "../../src/tables/courses";
import { dataPointsTable } from "../../src/tables/data-points";
import { interventionsTable } from "../../src/tables/interventions";
import { learnersTable } from "../../src/tables/learners";
import { outcomesTable } from "../../src/tables/outcomes";
import { plansTable } from "../../src/tables/plans";
import { policyTable } from "../../src/tables/policy";
import { scorecardTable } from "../../src/tables/scorecard";
import { snapshotsTable } from "../../src/tables/snapshots";
import { tracker } from "../../src/tables/tracker";

/** A tab whose rows views read. */
export interface TravellingTab {
  /** Of its source table, whose cells are texts. */
  readonly source: string;
  /** Of the view that reads these by their kinds. */
  readonly view: string;
  readonly table: TabDefinition;
  /** Where the view stands: "source" is for the views themselves, nobody else is given access. */
  readonly dataset: "views" | "source";
  /** Keys of columns that no view may hold, and that no source table has either. */
  readonly never: readonly string[];
  /** Keys that only views of the source dataset read, to say something of them without giving them out. */
  readonly readOnly?: readonly string[];
}

const words = (text: string) => text.split(" ");

/** Every tab that travels. A column is either in its view or named here under `never` or `readOnly`; a new one goes nowhere until it is. */
export const travellingTabs: readonly TravellingTab[] = [
  {
    source: "trackers",
    view: "tracker_rows",
    table: tracker,
    dataset: "views",
    never: words("surname firstName knownAs teacher tutor diagnostic agreedBy agreedWhy discussedOn action"),
    readOnly: ["reasons"],
  },
  {
    source: "learners",
    view: "characteristics",
    table: learnersTable,
    // Who is in which group is read to count groups, and given to nobody.
    dataset: "source",
    never: words(
      "surname firstName knownAs dateOfBirth tutorGroup tutor programme gcseEnglish gcseMaths baselineSource diagnosticEnglish diagnosticMaths intendedDestination actualDestination startedOn careersGuidanceOn parentContactConsent",
    ),
  },
  {
    source: "courses",
    view: "courses",
    table: coursesTable,
    dataset: "views",
    never: ["awardingBody", "ledBy"],
  },
  {
    source: "assessments",
    view: "assessments",
    table: assessmentsTable,
    dataset: "views",
    never: ["title"],
  },
  { source: "data_points", view: "data_points", table: dataPointsTable, dataset: "views", never: [] },
  {
    source: "snapshots",
    view: "snapshots",
    table: snapshotsTable,
    dataset: "views",
    never: ["teacher"],
    readOnly: ["reasons"],
  },
  {
    source: "interventions",
    view: "actions",
    table: interventionsTable,
    dataset: "views",
    never: words(
      "learner type issue plan owner measure from to fundingSource contact contactOutcome worked why loggedBy",
    ),
  },
  {
    source: "plans",
    view: "plans",
    table: plansTable,
    dataset: "views",
    never: words("learner concerns targets interventions staff progress why loggedBy"),
  },
  {
    source: "audit",
    view: "changes",
    table: auditTable,
    dataset: "views",
    never: ["who", "after", "learnerId"],
    readOnly: ["before"],
  },
  { source: "outcomes", view: "outcomes", table: outcomesTable, dataset: "views", never: [] },
  {
    source: "scorecard",
    view: "scorecard_rows",
    table: scorecardTable,
    dataset: "views",
    never: words(
      "commentary action plan exception rating travel definition source similar similarYear national nationalYear",
    ),
  },
  { source: "policy", view: "policy_rows", table: policyTable, dataset: "views", never: ["unit", "meaning"] },
];

/** Tabs of which nothing leaves the workbook. */
export const stayingTabs: readonly string[] = [
  "Local targets",
  "Staff",
  "Plan targets",
  "Reviews",
  "Concerns",
  "Recovery plans",
];

/** Words that SQL keeps for itself. */
const reserved: Readonly<Record<string, string>> = {
  group: "teaching_group",
  end: "end_day",
  when: "changed_on",
  current: "current_figure",
  from: "from_value",
  to: "to_value",
};

/** What a column is called in the warehouse: learnerId is learner_id. */
export const columnName = (key: string): string =>
  reserved[key] ?? key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The keys that source tables have, in the order of the tab. */
export const sourceKeys = ({ table, never }: TravellingTab): string[] =>
  table.keys.filter((key) => !never.includes(key));

/** The keys that stand in the view. The learner's ID is there as a key that does not tell whose it is. */
export const viewKeys = (tab: TravellingTab): string[] =>
  sourceKeys(tab).filter((key) => key !== "learnerId" && !tab.readOnly?.includes(key));

/** Where every row comes from; the columns that stand first in every source table and view. */
export const origin = ["college", "department", "academic_year", "tab", "row_number"] as const;
