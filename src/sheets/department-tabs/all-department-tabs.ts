import { dataChecksTab } from "./data-checks-tab";
import type { DepartmentTab } from "./department-tab";

/** The tabs that Update department tabs writes, in this order. */
export const allDepartmentTabs: readonly DepartmentTab[] = [dataChecksTab];
