import { findDataProblems } from "../../domain/department/checks/find-data-problems";
import { signOffs } from "../../domain/department/data-points/sign-offs";
import { changedSince, signedText } from "../../domain/department/data-points/signed-marks";
import { isCellText } from "../../domain/interventions/cell-text";
import { departmentTabMessages } from "../../messages/department-messages";
import type { Cell } from "../../records/cell";
import { textOf } from "../../records/texts";
import { signOffsTable } from "../../tables/sign-offs";
import type { DepartmentTab } from "./department-tab";

const words = departmentTabMessages.signOff;

/** How many marks that have changed are named; ours. */
const named = 5;

export const signOffsTab: DepartmentTab = {
  table: signOffsTable,
  identity: ["dataPoint", "course", "group", "teacher"],
  rows: (department) =>
    signOffs(department, findDataProblems(department)).map(({ marks, ...one }) => ({
      ...one,
      state: one.missing > 0 ? words.missing : one.checks > 0 ? words.checks : words.ready,
      // No column of the tab: what is kept once a name stands beside it.
      current: signedText(marks),
    })),
  completed: ({ current, ...row }, typed) => {
    if (!typed.has("byTeacher") && !typed.has("byManager")) return row;
    const now = textOf(current);
    const kept = typed.has("signed") ? textOf(typed.get("signed") as Cell) : now;
    if (!isCellText(kept)) return { ...row, changed: words.tooMany };
    const changed = changesIn(kept, now);
    const done = typed.has("byManager") ? words.done : words.byTeacher;
    // What was signed and is no longer so comes first.
    const state = changed !== "" ? words.changed : row.state === words.ready ? done : row.state;
    return { ...row, signed: kept, changed, state };
  },
  colours: [
    { column: "state", shade: "late", when: (cell) => `${cell}="${words.changed}"` },
    { column: "state", shade: "amber", when: (cell) => `${cell}="${words.missing}"` },
    { column: "state", shade: "amber", when: (cell) => `${cell}="${words.checks}"` },
    { column: "state", shade: "green", when: (cell) => `${cell}="${words.ready}"` },
  ],
};

function changesIn(signed: string, current: string): string {
  const changes = changedSince(signed, current);
  if (!changes) return words.unread;
  const said = changes.map(({ learnerId, assessment, before, now }) => words.mark(learnerId, assessment, before, now));
  const some = said.slice(0, named).join("; ");
  return said.length > named ? departmentTabMessages.moreNames(some, said.length - named) : some;
}
