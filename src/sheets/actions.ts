import type { Report } from "../tables/report";
import { checkAndRepair } from "./check-and-repair";
import { drawCharts } from "./charts/draw-charts";
import { diagnose } from "./diagnostics/diagnose";
import { evaluateRule } from "./evaluate-rule";
import { faultSentence } from "./fault-sentence";
import { removeMadeUp } from "./made-up/remove-made-up";
import { newTracker } from "./new-tracker";
import { showPage, toast } from "./page";
import { takeSnapshot } from "./snapshots/take-snapshot";
import { updateDepartmentTabs } from "./update-department-tabs";

/** What each menu entry does: it works, says so in a toast, and shows the whole report in the sidebar. */
export const actions = {
  newTracker: () => report(newTracker),
  drawCharts: () => report(drawCharts),
  checkAndRepair: () => report(checkAndRepair),
  updateDepartmentTabs: () => report(updateDepartmentTabs),
  takeSnapshot: () => report(takeSnapshot),
  evaluateRule: () => report(evaluateRule),
  diagnose: () => report(diagnose),
  removeMadeUp: () => report(removeMadeUp),
};

function report(action: () => Report): void {
  const result = outcomeOf(action);
  toast(result.summary);
  showPage("report", result);
}

/** A sentence in the sidebar reads better than Google's error box. */
function outcomeOf(action: () => Report): Report {
  try {
    return action();
  } catch (error) {
    return { summary: faultSentence(error), lines: [] };
  }
}
