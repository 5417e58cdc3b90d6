import type { Cells } from "../records/ranges";

/** Evaluated on first use: these functions need the tables of tabs, with their schemas, and the others do not. */
const wholeTabs = () => require("../functions/whole-tabs");

/**
 * Several columns of a tracker in one call, with their headings: the same as AVERAGEMARK, WORKINGAT, GRADEGAP, PROGRESSBAND, MARKTREND, MISSINGWORK, RISKREASONS, RISKACTION, RISKAREAS, OPENACTIONS and NEXTREVIEW give. Every range begins in the headings' row.
 *
 * @param {string} columnHeadings The headings of the columns, separated by semicolons, such as Average %; Working at.
 * @param {string} name What the next argument holds: Learner ID, Mark headings, Marks, Assessments, Course, Courses, Qualification, MEG, Agreed MEG, Average GCSE, a signal such as Attendance %, Learners, Interventions, Plans, Reviews, Concerns or Policy.
 * @param {any|Array<Array<any>>} values The cells of that column; of a tab its cells with its headings, or some of its columns one after the other.
 * @param {any} more (optional) Further pairs of a name and its values.
 * @return {Array<Array<any>>} The headings, then a row for each row of the tracker.
 * @example =INDEX(WORKOUT("Reasons; Open actions", "Learner ID", {"ID"; 102}, "Attendance %", {"Att"; 86}, "Interventions", {"Learner ID", "Status", "Review date"; 102, "Open", ""}), 2, 1) gives Attendance 86% (below 90%)
 * @example blank: =WORKOUT("Reasons", "Learner ID", {"ID"; 102}, "Attendance %", {"Att"; ""}) gives {Reasons; Nothing recorded yet}
 * @example fault: =WORKOUT("Reasons", "Learner ID", {"ID"; 102}, "Attendance %", {"Att"; "ninety"}) gives {Reasons; Not read: Attendance % "ninety"}
 * @example range: =WORKOUT("Areas; Open actions", "Learner ID", {"ID"; 102; 103}, "Attendance %", {"Att"; 79; 95}, "Interventions", {"Learner ID", "Status", "Review date"; 103, "Open", ""}) gives {Areas, Open actions; attendance!, 0; , 1}
 * @customfunction
 * @preserve
 */
global.WORKOUT = (columnHeadings: Cells, name: Cells, values: Cells, ...more: Cells[]) =>
  wholeTabs().workOut(columnHeadings, name, values, ...more);

/**
 * How many actions are open for each learner.
 *
 * @param {string|Array<Array<string>>} learnerIds A learner ID, or a column of them.
 * @param {Array<Array<any>>} interventions The Interventions tab with its headings.
 * @return {number} Actions that are not closed.
 * @example =OPENACTIONS(102, {"Learner ID", "Status", "Review date"; 102, "Open", "2025-09-29"; 102, "Closed", "2025-09-15"}) gives 1
 * @example blank: =OPENACTIONS("", {"Learner ID", "Status", "Review date"; 102, "Open", "2025-09-29"}) gives nothing
 * @example fault: =OPENACTIONS(NA(), {"Learner ID", "Status", "Review date"; 102, "Open", "2025-09-29"}) gives Learner ID?  found #N/A
 * @example range: =OPENACTIONS({102; 103}, {"Learner ID", "Status", "Review date"; 102, "Open", "2025-09-29"}) gives {1; 0}
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
 * @example blank: =NEXTREVIEW("", {"Learner ID", "Status", "Review date"; 102, "Open", "2025-09-29"}) gives nothing
 * @example fault: =NEXTREVIEW("TBC", {"Learner ID", "Status", "Review date"; 102, "Open", "2025-09-29"}) gives Learner ID?  found "TBC"
 * @example range: =NEXTREVIEW({102; 103}, {"Learner ID", "Status", "Review date"; 102, "Open", "2025-09-29"}) gives 2025-09-29
 * @customfunction
 * @preserve
 */
global.NEXTREVIEW = (learnerIds: Cells, interventions: Cells, plans?: Cells, reviews?: Cells) =>
  wholeTabs().nextReview(learnerIds, interventions, plans, reviews);

/**
 * The register of learners at risk over all trackers, worst first, with its headings: one row for each learner. Give pairs of a tab's name and its cells.
 *
 * @param {string} tab A tracker's name, or Policy, Learners, Interventions, Plans, Concerns, Outcomes or Snapshots.
 * @param {Array<Array<any>>} cells The cells of that tab with its headings.
 * @param {any} more (optional) Further pairs of a tab's name and its cells.
 * @return {Array<Array<string>>} Learner ID, learner, tier, reasons, required action, open action, reviews; days as 2025-09-01.
 * @example =INDEX(ATRISK("Physics", {"Learner ID", "Risk tier"; "L1", "Amber"; "L2", "Red"}), 2, 1) gives L2
 * @example blank: =INDEX(ATRISK("Physics", {"Learner ID", "Risk tier"; "L1", ""; "L2", "Amber"}), 2, 1) gives L2
 * @example fault: =INDEX(ATRISK("Physics", {"Learner ID", "Risk tier"; "TBC", "Red"; "L2", "Amber"}), 2, 1) gives TBC
 * @example range: =INDEX(ATRISK("Physics", {"Learner ID", "Risk tier"; "L1", "Amber"}, "Biology", {"Learner ID", "Risk tier"; "L2", "Red"}), 2, 1) gives L2
 * @customfunction
 * @preserve
 */
global.ATRISK = (tab: Cells, cells: Cells, ...more: Cells[]) => wholeTabs().atRisk(tab, cells, ...more);
