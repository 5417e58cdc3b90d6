import { findDataProblems } from "../../domain/department/checks/find-data-problems";
import { dataChecksTable } from "../../tables/data-checks";
import type { DepartmentTab } from "./department-tab";

export const dataChecksTab: DepartmentTab = {
  table: dataChecksTable,
  rows: (department) =>
    findDataProblems(department).map(({ check, row, header, ...problem }) => ({
      ...problem,
      check,
      row: row ?? "",
      header,
    })),
};
