import { handlers } from "./api/handlers";
import { serve } from "./api/serve";
import { actions } from "./sheets/actions";
import { inspectActiveSheet } from "./sheets/inspect-active-sheet";
import { addAssessment } from "./sheets/day-two/add-assessment";
import { addLearner } from "./sheets/day-two/add-learner";
import { dayTwoActions } from "./sheets/day-two/day-two-actions";
import { learnerLeft } from "./sheets/day-two/learner-left";
import { learnerMoved } from "./sheets/day-two/learner-moved";
import { applyImport } from "./sheets/import/apply-import";
import { previewImport } from "./sheets/import/preview-import";
import { undoImport } from "./sheets/import/undo-import";
import { showPlace } from "./sheets/made-up/show-place";
import { tryMadeUp as tryMadeUpStep } from "./sheets/made-up/try-made-up";
import { showDialogPage, showPage, showPageFromMenu } from "./sheets/page";
import { keepAsValues } from "./sheets/keep-as-values/keep-as-values";
import { keepReport } from "./sheets/printing/keep-report";
import { previewSetUp } from "./sheets/preview-set-up";
import { printActions } from "./sheets/printing/print-actions";
import { printLearner } from "./sheets/printing/print-learner";
import { changePolicy } from "./sheets/what-if/change-policy";
import { readWhatIf } from "./sheets/what-if/read-what-if";
import { findLearners } from "./sheets/learners/find-learners";
import { learnerFile } from "./sheets/learners/learner-file";
import { myList } from "./sheets/learners/my-list";
import { cardAtOnce, readCard } from "./sheets/learners/read-card";
import { selectedLearners } from "./sheets/learners/selected-learners";
import { saves } from "./sheets/records/saves";
import { setUpSheet } from "./sheets/set-up-sheet";

// What the menu and the panels do. globals/menu.ts asks for this file only when one of them is used: custom functions never need it.
export const showCard = () => showPageFromMenu("card", cardAtOnce());
export const showMyList = () => showPage("my-list");
export const printOneToOne = () => printActions.oneToOne();
export const printForParents = () => printActions.parents();
export const departmentReport = () => printActions.departmentReport();
export const governorsReport = () => printActions.governors();
export const recoveryPlan = () => printActions.recoveryPlan();
export const newTracker = () => actions.newTracker();
export const useThisSheet = () => showPage("set-up");
export const showAddAssessment = () => dayTwoActions.addAssessment();
export const showAddLearner = () => dayTwoActions.addLearner();
export const showLeaver = () => dayTwoActions.leaver();
export const showMove = () => dayTwoActions.move();
export const tryMadeUp = () => showPage("try-made-up");
export const removeMadeUp = () => actions.removeMadeUp();
export const showTour = () => showPage("tour");
export const checkAndRepair = () => actions.checkAndRepair();
export const drawCharts = () => actions.drawCharts();
export const whatIf = () => showDialogPage("what-if");
export const importFromMis = () => showDialogPage("import");
export const showKeepAsValues = () => showPage("keep-values");
export const updateDepartmentTabs = () => actions.updateDepartmentTabs();
export const takeSnapshot = () => actions.takeSnapshot();
export const evaluateRule = () => actions.evaluateRule();
export const runDiagnostics = () => actions.diagnose();
export const showHelp = () => showPage("help");

const reads = { card: readCard, findLearners, selectedLearners, learnerFile, myList };
export const call = serve(
  handlers({
    ...reads,
    ...saves,
    inspectSheet: inspectActiveSheet,
    previewSetUp,
    setUpSheet,
    openView: showPage,
    previewImport,
    applyImport,
    undoImport: (input) => undoImport(input),
    keepReport,
    keepAsValues,
    addAssessment: (input) => addAssessment(input),
    addLearner: (input) => addLearner(input),
    learnerLeft: (input) => learnerLeft(input),
    learnerMoved: (input) => learnerMoved(input),
    print: ({ learnerId, audience }) => printLearner(audience, () => learnerId),
    whatIf: readWhatIf,
    changePolicy,
    bringMadeUp: ({ step }) => tryMadeUpStep(step),
    showPlace: ({ place }) => showPlace(place),
  }),
);
