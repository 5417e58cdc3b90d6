import { menuMessages as words } from "../messages/menu-messages";

/**
 * The menu, each entry by the name of its global function. Nothing else may happen here: before the add-on has been used in a file,
 * Google allows no other service.
 */
export function buildMenu(app = SpreadsheetApp): void {
  const ui = app.getUi();
  const setUp = ui
    .createMenu(words.setUp)
    .addItem(words.newTracker, "newTracker")
    .addItem(words.useThisSheet, "useThisSheet")
    .addItem(words.addAssessment, "showAddAssessment")
    .addItem(words.addLearner, "showAddLearner")
    .addItem(words.move, "showMove")
    .addItem(words.leaver, "showLeaver")
    .addItem(words.tryMadeUp, "tryMadeUp")
    .addItem(words.removeMadeUp, "removeMadeUp")
    .addItem(words.tour, "showTour");
  const print = ui
    .createMenu(words.print)
    .addItem(words.printOneToOne, "printOneToOne")
    .addItem(words.printForParents, "printForParents");
  const department = ui
    .createMenu(words.department)
    .addItem(words.updateDepartmentTabs, "updateDepartmentTabs")
    .addItem(words.takeSnapshot, "takeSnapshot")
    .addItem(words.evaluateRule, "evaluateRule")
    .addItem(words.drawCharts, "drawCharts")
    .addItem(words.whatIf, "whatIf")
    .addItem(words.importFromMis, "importFromMis")
    .addItem(words.departmentReport, "departmentReport")
    .addItem(words.governorsReport, "governorsReport")
    .addItem(words.recoveryPlan, "recoveryPlan")
    .addItem(words.keepAsValues, "showKeepAsValues");
  ui.createAddonMenu()
    .addItem(words.card, "showCard")
    .addItem(words.myList, "showMyList")
    .addSubMenu(print)
    .addSubMenu(department)
    .addSubMenu(setUp)
    .addItem(words.repair, "checkAndRepair")
    .addItem(words.diagnostics, "runDiagnostics")
    .addItem(words.help, "showHelp")
    .addToUi();
}
