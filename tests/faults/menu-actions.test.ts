import { addAssessment } from "./actions/add-assessment";
import { checkAndRepair } from "./actions/check-and-repair";
import { drawCharts } from "./actions/draw-charts";
import { evaluateRule } from "./actions/evaluate-rule";
import { keepAsValues } from "./actions/keep-as-values";
import { learnerHasLeft } from "./actions/learner-left";
import { learnerHasMoved } from "./actions/learner-moved";
import { newTracker } from "./actions/new-tracker";
import { keepReport } from "./actions/keep-report";
import { takeSnapshot } from "./actions/take-snapshot";
import { updateDepartmentTabs } from "./actions/update-department-tabs";
import { useAnotherSheet } from "./actions/use-another-sheet";
import { useThisSheet } from "./actions/use-this-sheet";
import { sweepAll } from "./sweep-all";

sweepAll("menu-actions", [
  newTracker,
  useThisSheet,
  useAnotherSheet,
  addAssessment,
  learnerHasLeft,
  learnerHasMoved,
  checkAndRepair,
  updateDepartmentTabs,
  takeSnapshot,
  evaluateRule,
  drawCharts,
  keepReport,
  keepAsValues,
]);
