import { dataChecksTab } from "./data-checks-tab";
import { destinationCountsTab } from "./destination-counts-tab";
import { destinationsTab } from "./destinations-tab";
import { marksDueTab } from "./marks-due-tab";
import { reviewCoverageTab } from "./review-coverage-tab";
import type { DepartmentTab } from "./department-tab";
import { groupsTab } from "./groups-tab";
import { impactTab } from "./impact-tab";
import { resultsTab } from "./results-tab";
import { scorecardTab } from "./scorecard-tab";
import { signOffsTab } from "./sign-offs-tab";
import { summaryTab } from "./summary-tab";
import { thisWeekTab } from "./this-week-tab";

/** The tabs that Update department tabs writes, in this order. */
export const allDepartmentTabs: readonly DepartmentTab[] = [
  dataChecksTab,
  thisWeekTab,
  marksDueTab,
  signOffsTab,
  reviewCoverageTab,
  destinationsTab,
  destinationCountsTab,
  summaryTab,
  resultsTab,
  groupsTab,
  scorecardTab,
  impactTab,
];
