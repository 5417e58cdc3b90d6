import { thisWeek } from "../../domain/department/weeks/this-week";
import { thisWeekTable } from "../../tables/this-week";
import type { DepartmentTab } from "./department-tab";

export const thisWeekTab: DepartmentTab = {
  table: thisWeekTable,
  rows: (department) => thisWeek(department).map(({ course: _course, ...line }) => line),
  colours: [
    { column: "news", shade: "red", when: (cell) => `${cell}="Became Red"` },
    { column: "news", shade: "amber", when: (cell) => `${cell}="Became Amber"` },
    { column: "news", shade: "green", when: (cell) => `${cell}="Improved"` },
  ],
};
