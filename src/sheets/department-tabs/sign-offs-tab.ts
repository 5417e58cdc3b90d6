import { findDataProblems } from "../../domain/department/checks/find-data-problems";
import { signOffs } from "../../domain/department/data-points/sign-offs";
import { departmentTabMessages as words } from "../../messages/department-messages";
import { signOffsTable } from "../../tables/sign-offs";
import type { DepartmentTab } from "./department-tab";

export const signOffsTab: DepartmentTab = {
  table: signOffsTable,
  identity: ["dataPoint", "course", "group", "teacher"],
  rows: (department) =>
    signOffs(department, findDataProblems(department)).map((one) => ({
      ...one,
      state: one.missing > 0 ? words.signOff.missing : one.checks > 0 ? words.signOff.checks : words.signOff.ready,
    })),
  colours: [
    { column: "state", shade: "amber", when: (cell) => `${cell}="${words.signOff.missing}"` },
    { column: "state", shade: "amber", when: (cell) => `${cell}="${words.signOff.checks}"` },
    { column: "state", shade: "green", when: (cell) => `${cell}="${words.signOff.ready}"` },
  ],
};
