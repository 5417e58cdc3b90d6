import { showPage, toast } from "../page";
import { printLearner } from "./print-learner";
import { printRecoveryPlan } from "./print-recovery-plan";
import { printReport } from "./print-report";
import { selectedLearner } from "./selected-learner";

/** What the menu entries that print do; why something cannot be printed is said in the panel. */
export const printActions = {
  oneToOne: () => orSay(() => printLearner("one-to-one", selectedLearner)),
  parents: () => orSay(() => printLearner("parents", selectedLearner)),
  recoveryPlan: () => orSay(() => printRecoveryPlan()),
  departmentReport: () => orSay(() => printReport("department")),
  governors: () => orSay(() => printReport("governors")),
};

function orSay(print: () => void): void {
  try {
    print();
  } catch (error) {
    const summary = error instanceof Error ? error.message : String(error);
    toast(summary);
    showPage("report", { summary, lines: [] });
  }
}
