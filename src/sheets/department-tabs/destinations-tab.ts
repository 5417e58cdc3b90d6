import { listDestinations } from "../../domain/destinations/list-destinations";
import { destinationsTable } from "../../tables/destinations";
import type { DepartmentTab } from "./department-tab";

export const destinationsTab: DepartmentTab = {
  table: destinationsTable,
  rows: (department) =>
    listDestinations(department).map(({ signs, ...destination }) => ({ ...destination, signs: signs.join("; ") })),
  colours: [
    { column: "neetRisk", shade: "late", when: (cell) => `${cell}="NEET"` },
    { column: "neetRisk", shade: "amber", when: (cell) => `${cell}="Yes"` },
    { column: "guidance", shade: "amber", when: (cell) => `${cell}="Due"` },
    { column: "guidance", shade: "amber", when: (cell) => `${cell}="Due again"` },
  ],
};
