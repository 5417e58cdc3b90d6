import { buildMenu } from "../sheets/menu";

/** Evaluated on first use: every custom function loads the whole built file, and none needs this part of it. */
const server = () => require("../server");

global.onOpen = () => buildMenu();
global.onInstall = () => buildMenu();

global.showCard = () => server().showCard();
global.showMyList = () => server().showMyList();
global.printOneToOne = () => server().printOneToOne();
global.printForParents = () => server().printForParents();
global.departmentReport = () => server().departmentReport();
global.governorsReport = () => server().governorsReport();
global.recoveryPlan = () => server().recoveryPlan();
global.newTracker = () => server().newTracker();
global.useThisSheet = () => server().useThisSheet();
global.showAddAssessment = () => server().showAddAssessment();
global.showAddLearner = () => server().showAddLearner();
global.showLeaver = () => server().showLeaver();
global.showMove = () => server().showMove();
global.tryMadeUp = () => server().tryMadeUp();
global.removeMadeUp = () => server().removeMadeUp();
global.showTour = () => server().showTour();
global.checkAndRepair = () => server().checkAndRepair();
global.drawCharts = () => server().drawCharts();
global.whatIf = () => server().whatIf();
global.importFromMis = () => server().importFromMis();
global.showKeepAsValues = () => server().showKeepAsValues();
global.updateDepartmentTabs = () => server().updateDepartmentTabs();
global.takeSnapshot = () => server().takeSnapshot();
global.evaluateRule = () => server().evaluateRule();
global.runDiagnostics = () => server().runDiagnostics();
global.showHelp = () => server().showHelp();
global.call = (name: string, json: string) => server().call(name, json);
