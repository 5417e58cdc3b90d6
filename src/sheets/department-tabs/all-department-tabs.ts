import { dataChecksTab } from "./data-checks-tab";
import { destinationCountsTab } from "./destination-counts-tab";
import { destinationsTab } from "./destinations-tab";
import type { DepartmentTab } from "./department-tab";

/** The tabs that Update department tabs writes, in this order. */
export const allDepartmentTabs: readonly DepartmentTab[] = [dataChecksTab, destinationsTab, destinationCountsTab];
