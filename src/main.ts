import { aspiration } from "./functions/aspiration";
import { averageMark } from "./functions/average-mark";
import { avgGcse } from "./functions/avg-gcse";
import type { Cells } from "./functions/cells";
import { gradeGap } from "./functions/grade-gap";
import { markTrend } from "./functions/mark-trend";
import { meg } from "./functions/meg";
import { megChances } from "./functions/meg-chances";
import { missingWork } from "./functions/missing-work";
import { progressBand } from "./functions/progress-band";
import { rag } from "./functions/rag";
import { riskAction } from "./functions/risk-action";
import { riskReasons } from "./functions/risk-reasons";
import { riskTier } from "./functions/risk-tier";
import { threshold } from "./functions/threshold";
import { travel } from "./functions/travel";
import { valueAdded } from "./functions/value-added";
import { valueAddedScores } from "./functions/value-added-scores";
import { workingAt } from "./functions/working-at";
import { buildMenu } from "./sheets/menu";

/** Evaluated on first use: every custom function loads the whole built file, and none needs this part of it. */
const server = () => require("./server");
/** The same for the few functions that do need the tables of tabs, with their schemas. */
const wholeTabs = () => require("./functions/whole-tabs");

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
global.checkAndRepair = () => server().checkAndRepair();
global.drawCharts = () => server().drawCharts();
global.whatIf = () => server().whatIf();
global.importFromMis = () => server().importFromMis();
global.updateDepartmentTabs = () => server().updateDepartmentTabs();
global.takeSnapshot = () => server().takeSnapshot();
global.runDiagnostics = () => server().runDiagnostics();
global.showHelp = () => server().showHelp();
global.call = (name: string, json: string) => server().call(name, json);

/**
 * The minimum expected grade: what similar learners nationally reached, from DfE's 2025 tables, or from the college's own where none exist.
 *
 * @param {number|Array<Array<number>>} prior Average GCSE score from 0 to 9, as a cell or a column; for a GCSE resit the grade already held.
 * @param {string|Array<Array<string>>} qualification Such as A level, BTEC Extended Certificate or GCSE.
 * @param {string|Array<Array<string>>} subject Such as Mathematics or Applied Science.
 * @param {string} method (optional) Average, 75th percentile or Plus one grade; left empty, the Policy tab decides.
 * @param {Array<Array<any>>} localTargets (optional) The Local targets tab with its headings.
 * @param {Array<Array<any>>} policy (optional) The Policy tab with its headings.
 * @return {string} A grade, or a sentence that starts with No benchmark or No baseline.
 * @example =MEG(7, "A level", "Mathematics") gives B
 * @customfunction
 * @preserve
 */
global.MEG = (
  prior: Cells,
  qualification: Cells,
  subject: Cells,
  method?: Cells,
  localTargets?: Cells,
  policy?: Cells,
) => meg(prior, qualification, subject, method, localTargets, policy);

/**
 * The aspirational grade: what the best quarter of similar learners reached, where that is published, else one grade above the MEG.
 *
 * @param {number|Array<Array<number>>} prior Average GCSE score from 0 to 9, as a cell or a column; for a GCSE resit the grade already held.
 * @param {string|Array<Array<string>>} qualification Such as A level, BTEC Extended Certificate or GCSE.
 * @param {string|Array<Array<string>>} subject Such as Mathematics or Applied Science.
 * @param {Array<Array<any>>} localTargets (optional) The Local targets tab with its headings.
 * @return {string} A grade, or a sentence that says what is missing.
 * @example =ASPIRATION(7, "A level", "Mathematics") gives A
 * @customfunction
 * @preserve
 */
global.ASPIRATION = (prior: Cells, qualification: Cells, subject: Cells, localTargets?: Cells) =>
  aspiration(prior, qualification, subject, localTargets);

/**
 * The number of grades from a target to the current grade: above the target is +, below is -.
 *
 * @param {string|Array<Array<string>>} current The grade a learner works at, as a cell or a column.
 * @param {string|Array<Array<string>>} target The grade expected, as MEG gives it.
 * @param {string|Array<Array<string>>} qualification Whose grades these are, such as A level.
 * @return {number} Grades.
 * @example =GRADEGAP("C", "B", "A level") gives -1
 * @customfunction
 * @preserve
 */
global.GRADEGAP = (current: Cells, target: Cells, qualification: Cells) => gradeGap(current, target, qualification);

/**
 * The weighted average of each row's marked work in per cent. Blank, ABS and EX do not count, NS is missing work.
 *
 * @param {Array<Array<string>>} headers The headings of the marks: the codes of the Assessments tab.
 * @param {Array<Array<any>>} marks The marks below them, one row for each learner.
 * @param {Array<Array<any>>} assessments The Assessments tab with its headings: code, max mark, weight and date.
 * @return {number} Per cent, from 0 to 100.
 * @example =AVERAGEMARK({"Test 1", "Mock"}, {40, 60}, {"Assessment", "Max mark", "Weight"; "Test 1", 50, 1; "Mock", 100, 3}) gives 65
 * @customfunction
 * @preserve
 */
global.AVERAGEMARK = (headers: Cells, marks: Cells, assessments: Cells) => averageMark(headers, marks, assessments);

/**
 * The grade a percentage stands for, by the course's own grade boundaries.
 *
 * @param {number|Array<Array<number>>} percent From 0 to 100, as a cell or a column.
 * @param {string|Array<Array<string>>} course The course's code in the Courses tab.
 * @param {Array<Array<any>>} courses The Courses tab with its headings: course and grade boundaries.
 * @return {string} A grade.
 * @example =WORKINGAT(67, "MA1", {"Course", "Grade boundaries"; "MA1", "A* 80, A 70, B 60, C 50, D 40, E 30"}) gives B
 * @customfunction
 * @preserve
 */
global.WORKINGAT = (percent: Cells, course: Cells, courses: Cells) => workingAt(percent, course, courses);

/**
 * Two columns: the latest change (the newest mark against the mean of the earlier ones) and the sustained change over the last three marks.
 *
 * @param {Array<Array<string>>} headers The headings of the marks: the codes of the Assessments tab.
 * @param {Array<Array<any>>} marks The marks below them, one row for each learner.
 * @param {Array<Array<any>>} assessments The Assessments tab with its headings: code, max mark, weight and date.
 * @return {Array<Array<number>>} Percentage points; a fall is negative.
 * @example =INDEX(MARKTREND({"Test 1", "Mock"}, {40, 60}, {"Assessment", "Max mark"; "Test 1", 50; "Mock", 100}), 1, 1) gives -20
 * @customfunction
 * @preserve
 */
global.MARKTREND = (headers: Cells, marks: Cells, assessments: Cells) => markTrend(headers, marks, assessments);

/**
 * How many pieces of weighted work were not submitted (NS).
 *
 * @param {Array<Array<string>>} headers The headings of the marks: the codes of the Assessments tab.
 * @param {Array<Array<any>>} marks The marks below them, one row for each learner.
 * @param {Array<Array<any>>} assessments The Assessments tab with its headings: code, max mark, weight and date.
 * @return {number} Pieces of work.
 * @example =MISSINGWORK({"Test 1", "Mock"}, {40, "NS"}, {"Assessment", "Max mark"; "Test 1", 50; "Mock", 100}) gives 1
 * @customfunction
 * @preserve
 */
global.MISSINGWORK = (headers: Cells, marks: Cells, assessments: Cells) => missingWork(headers, marks, assessments);

/**
 * Progress against learners of the same course with a similar start: Exceeding, Expected, Satisfactory, Limited, or Too few peers.
 *
 * @param {Array<Array<number>>} marks The column of averages in per cent.
 * @param {Array<Array<number>>} starts The column of starting points, such as the average GCSE score.
 * @param {Array<Array<string>>} courses (optional) The column of course codes; left empty, all rows are one course.
 * @param {Array<Array<any>>} policy (optional) The Policy tab with its headings.
 * @return {string} A band.
 * @example =PROGRESSBAND(67, 6.5) gives Too few peers
 * @customfunction
 * @preserve
 */
global.PROGRESSBAND = (marks: Cells, starts: Cells, courses?: Cells, policy?: Cells) =>
  progressBand(marks, starts, courses, policy);

/**
 * The risk tier: Red, Amber, On track, or Not enough data. Give as many pairs of heading and values as there are signals, in any order.
 *
 * @param {string} signal A heading such as Attendance %, Gap to MEG or Missing work; also Learner ID or Policy.
 * @param {any|Array<Array<any>>} values The cells of that column; for Policy the Policy tab with its headings.
 * @param {any} more (optional) Further pairs of a heading and its values.
 * @return {string} A tier.
 * @example =RISKTIER("Attendance %", 86, "Gap to MEG", -2) gives Red
 * @customfunction
 * @preserve
 */
global.RISKTIER = (signal: Cells, values: Cells, ...more: Cells[]) => riskTier(signal, values, ...more);

/**
 * Why a learner has the tier: each signal with its value and the line it crossed. Takes the same pairs as RISKTIER.
 *
 * @param {string} signal A heading such as Attendance %, Gap to MEG or Missing work; also Learner ID or Policy.
 * @param {any|Array<Array<any>>} values The cells of that column; for Policy the Policy tab with its headings.
 * @param {any} more (optional) Further pairs of a heading and its values.
 * @return {string} Reasons, separated by semicolons.
 * @example =RISKREASONS("Attendance %", 86) gives Attendance 86% (below 90%)
 * @customfunction
 * @preserve
 */
global.RISKREASONS = (signal: Cells, values: Cells, ...more: Cells[]) => riskReasons(signal, values, ...more);

/**
 * What the college policy asks for next. Takes the same pairs as RISKTIER, and Date of birth, which decides whether parents are contacted.
 *
 * @param {string} signal A heading such as Attendance %, Gap to MEG or Missing work; also Learner ID, Date of birth or Policy.
 * @param {any|Array<Array<any>>} values The cells of that column; for Policy the Policy tab with its headings.
 * @param {any} more (optional) Further pairs of a heading and its values.
 * @return {string} Steps, separated by semicolons.
 * @example =RISKACTION("Wellbeing concern", "Yes", "Date of birth", "2009-05-04") gives Talk with the learner; Follow the safeguarding and wellbeing route; no detail here; Tell the tutor; Contact parents/carers (under 18 until 4 May 2027); Enter on the at-risk register
 * @customfunction
 * @preserve
 */
global.RISKACTION = (signal: Cells, values: Cells, ...more: Cells[]) => riskAction(signal, values, ...more);

/**
 * How many actions are open for each learner.
 *
 * @param {string|Array<Array<string>>} learnerIds A learner ID, or a column of them.
 * @param {Array<Array<any>>} interventions The Interventions tab with its headings.
 * @return {number} Actions that are not closed.
 * @example =OPENACTIONS(102, {"Learner ID", "Status", "Review date"; 102, "Open", "2025-09-29"; 102, "Closed", "2025-09-15"}) gives 1
 * @customfunction
 * @preserve
 */
global.OPENACTIONS = (learnerIds: Cells, interventions: Cells) => wholeTabs().openActions(learnerIds, interventions);

/**
 * The first day on which something about each learner is reviewed, passed or not: an open action, an active support plan or the next
 * progress review.
 *
 * @param {string|Array<Array<string>>} learnerIds A learner ID, or a column of them.
 * @param {Array<Array<any>>} interventions The Interventions tab with its headings.
 * @param {Array<Array<any>>} plans (optional) The Plans tab with its headings.
 * @param {Array<Array<any>>} reviews (optional) The Reviews tab with its headings.
 * @return {string} A day such as 2025-09-29, or nothing.
 * @example =NEXTREVIEW(102, {"Learner ID", "Status", "Review date"; 102, "Open", "2025-09-29"; 102, "Open", "2025-10-13"}) gives 2025-09-29
 * @customfunction
 * @preserve
 */
global.NEXTREVIEW = (learnerIds: Cells, interventions: Cells, plans?: Cells, reviews?: Cells) =>
  wholeTabs().nextReview(learnerIds, interventions, plans, reviews);

/**
 * Red, amber or green for an indicator: G has reached the target, A lies between baseline and target, R is worse than the baseline.
 *
 * @param {number|Array<Array<number>>} actual The figure now, as a cell or a column.
 * @param {number|Array<Array<number>>} baseline Where it started.
 * @param {number|Array<Array<number>>} target Where it should be.
 * @param {string|Array<Array<string>>} polarity (optional) H when high is good (the usual), L when low is good, T when near the target is good.
 * @param {number|Array<Array<number>>} tolerance (optional) How far short of the target still counts as reached; 0 if left empty.
 * @return {string} R, A or G, or what is missing.
 * @example =RAG(88, 84, 90, "H") gives A
 * @customfunction
 * @preserve
 */
global.RAG = (actual: Cells, baseline: Cells, target: Cells, polarity?: Cells, tolerance?: Cells) =>
  rag(actual, baseline, target, polarity, tolerance);

/**
 * The direction of travel since the previous figure, with its own rating: better G, worse R, unchanged A.
 *
 * @param {number|Array<Array<number>>} now The figure now, as a cell or a column.
 * @param {number|Array<Array<number>>} before The previous figure.
 * @param {string|Array<Array<string>>} polarity (optional) H when high is good (the usual), L when low is good, T when near the target is good.
 * @return {string} An arrow and a letter.
 * @example =TRAVEL(88, 84, "H") gives ▲ G
 * @customfunction
 * @preserve
 */
global.TRAVEL = (now: Cells, before: Cells, polarity?: Cells) => travel(now, before, polarity);

/**
 * A row for each learner: how similar learners nationally shared out over the grades. A levels and GCSEs by subject, BTEC by qualification.
 *
 * @param {number|Array<Array<number>>} prior Average GCSE score from 0 to 9, as a cell or a column; for a GCSE its KS2 score, for a resit the grade already held.
 * @param {string|Array<Array<string>>} qualification Such as A level, BTEC Extended Certificate or GCSE.
 * @param {string|Array<Array<string>>} subject Such as Mathematics or Applied Science.
 * @param {Array<Array<string>>} grades (optional) A row of grades, such as the headings K1:Q1; then the row holds plain percentages below them.
 * @return {Array<Array<any>>} Shares such as A* 12%, best grade first; or a sentence that starts with No benchmark or No baseline.
 * @example =INDEX(MEGCHANCES(7, "A level", "Mathematics"), 1, 2) gives A 33.7%
 * @customfunction
 * @preserve
 */
global.MEGCHANCES = (prior: Cells, qualification: Cells, subject: Cells, grades?: Cells) =>
  megChances(prior, qualification, subject, grades);

/**
 * The average GCSE score of each row by DfE's rule: KS4 points of 9 to 1 and A* to G mixed, a double award counted once. Leave out what was taken after 16, and for A levels vocational results.
 *
 * @param {Array<Array<any>>} grades The results of one learner in a row: 7, A*, U, 54 for a double award, AS B, L2M for a BTEC.
 * @param {any} more (optional) Further ranges of results of the same rows.
 * @return {number} From 0 to 10.75, to four decimals.
 * @example =AVGGCSE({7, 6, "AS B", 5, 6, 54}) gives 6.23
 * @customfunction
 * @preserve
 */
global.AVGGCSE = (grades: Cells, ...more: Cells[]) => avgGcse(grades, ...more);

/**
 * Whether each row of GCSE results reaches a measure. Of English language and literature the better counts; a double award is two GCSEs.
 *
 * @param {Array<Array<any>>} grades The results of one learner in a row, as AVGGCSE takes them.
 * @param {string} measure 5+ A*-C incl. English and maths, Level 2, Level 1, Basics 9-4 or Basics 9-5.
 * @param {Array<Array<string>>} subjects (optional) The row of headings above the grades; needed where the measure asks for English and maths.
 * @return {string} Yes, No, or Not yet while English or maths has no grade; blank without any.
 * @example =THRESHOLD({5, 4, 4, 6, 54}, "5+ A*-C incl. English and maths", {"English language", "Maths", "Art", "French", "Science"}) gives Yes
 * @customfunction
 * @preserve
 */
global.THRESHOLD = (grades: Cells, measure: Cells, subjects?: Cells) => threshold(grades, measure, subjects);

/**
 * Value added in grades: how far a result lies above (+) or below (-) what similar learners nationally reached on average, by DfE's method.
 *
 * @param {string|Array<Array<string>>} actual The grade reached, or the working-at grade for a forecast, as a cell or a column.
 * @param {number|Array<Array<number>>} prior Average GCSE score, as a cell or a column; for a GCSE the KS2 score, for a resit the grade already held.
 * @param {string|Array<Array<string>>} qualification Such as A level, BTEC Extended Certificate or GCSE.
 * @param {string|Array<Array<string>>} subject Such as Mathematics or Applied Science.
 * @return {number} Grades; or a sentence that starts with No benchmark or No baseline.
 * @example =VALUEADDED("A", 7, "A level", "Mathematics") gives 1.1731
 * @customfunction
 * @preserve
 */
global.VALUEADDED = (actual: Cells, prior: Cells, qualification: Cells, subject: Cells) =>
  valueAdded(actual, prior, qualification, subject);

/**
 * A table with headings: the value added of every subject, qualification and cohort with its 95% interval, by DfE's method.
 *
 * @param {Array<Array<string>>} actual The column of grades reached.
 * @param {Array<Array<number>>} prior The column of average GCSE scores; for a GCSE the KS2 score, for a resit the grade already held.
 * @param {Array<Array<string>>} qualification The column of qualifications, or one for all.
 * @param {Array<Array<string>>} subject The column of subjects, or one for all.
 * @return {Array<Array<any>>} Level, cohort, qualification, subject, results, value added in grades, interval, and whether all of it lies above or below the nation.
 * @example =INDEX(VALUEADDEDSCORES({"A"; "B"}, {7; 7}, "A level", "Mathematics"), 2, 9) gives In line
 * @customfunction
 * @preserve
 */
global.VALUEADDEDSCORES = (actual: Cells, prior: Cells, qualification: Cells, subject: Cells) =>
  valueAddedScores(actual, prior, qualification, subject);

/**
 * The register of learners at risk over all trackers, worst first, with its headings: one row for each learner. Give pairs of a tab's name and its cells.
 *
 * @param {string} tab A tracker's name, or Policy, Learners, Interventions, Plans or Snapshots.
 * @param {Array<Array<any>>} cells The cells of that tab with its headings.
 * @param {any} more (optional) Further pairs of a tab's name and its cells.
 * @return {Array<Array<string>>} Learner ID, learner, tier, reasons, required action, open action, reviews; days as 2025-09-01.
 * @example =INDEX(ATRISK("Physics", {"Learner ID", "Risk tier"; "L1", "Amber"; "L2", "Red"}), 2, 1) gives L2
 * @customfunction
 * @preserve
 */
global.ATRISK = (tab: Cells, cells: Cells, ...more: Cells[]) => wholeTabs().atRisk(tab, cells, ...more);
