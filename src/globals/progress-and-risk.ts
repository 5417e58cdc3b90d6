import type { Cells } from "../records/ranges";
import { progressBand } from "../functions/progress-band";
import { riskAction, riskAreas, riskReasons, riskTier } from "../functions/risk";

/**
 * Progress against learners of the same course with a similar start: Exceeding, Expected, Satisfactory, Limited, or Too few peers.
 *
 * @param {Array<Array<number>>} marks The column of averages in per cent.
 * @param {Array<Array<number>>} starts The column of starting points, such as the average GCSE score.
 * @param {Array<Array<string>>} courses (optional) The column of course codes; left empty, all rows are one course.
 * @param {Array<Array<any>>} policy (optional) The Policy tab with its headings.
 * @return {string} A band.
 * @example =PROGRESSBAND(67, 6.5) gives Too few peers
 * @example blank: =PROGRESSBAND("", 6.5) gives nothing
 * @example fault: =PROGRESSBAND("good", 6.5) gives Mark?  found "good"
 * @example range: =PROGRESSBAND({67; 58}, {6.5; 6}) gives {Too few peers; Too few peers}
 * @customfunction
 * @preserve
 */
global.PROGRESSBAND = (marks: Cells, starts: Cells, courses?: Cells, policy?: Cells) =>
  progressBand(marks, starts, courses, policy);

/**
 * The risk tier: Red, Amber, On track, or Not enough data. Give as many pairs of heading and values as there are signals, in any order. What marks come to need not be given: with Mark headings, Marks and Assessments, with Course and Courses, Qualification and MEG or Agreed MEG, it is worked out from them as the tracker's columns do.
 *
 * @param {string} signal A heading such as Attendance %, Gap to MEG or Missing work; also Learner ID or Policy, and Mark headings, Marks, Assessments, Course, Courses, Qualification, MEG, Agreed MEG.
 * @param {any|Array<Array<any>>} values The cells of that column; for Policy the Policy tab with its headings.
 * @param {any} more (optional) Further pairs of a heading and its values.
 * @return {string} A tier.
 * @example =RISKTIER("Attendance %", 86, "Gap to MEG", -2) gives Red
 * @example blank: =RISKTIER("Attendance %", "") gives Not enough data
 * @example fault: =RISKTIER("Attendance %", "ninety") gives Not enough data
 * @example range: =RISKTIER("Attendance %", {86; 79; 95}) gives {Amber; Red; Not enough data}
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
 * @example blank: =RISKREASONS("Attendance %", "") gives Nothing recorded yet
 * @example fault: =RISKREASONS("Attendance %", "ninety") gives Not read: Attendance % "ninety"
 * @example range: =RISKREASONS("Attendance %", {86; 79}) gives {Attendance 86% (below 90%); Severe: Attendance 79% (below 80%)}
 * @customfunction
 * @preserve
 */
global.RISKREASONS = (signal: Cells, values: Cells, ...more: Cells[]) => riskReasons(signal, values, ...more);

/**
 * What the college policy asks for next. Takes the same pairs as RISKTIER, and Date of birth and Parent-contact consent, which decide whether parents are contacted.
 *
 * @param {string} signal A heading such as Attendance %, Gap to MEG or Missing work; also Learner ID, Date of birth, Parent-contact consent or Policy.
 * @param {any|Array<Array<any>>} values The cells of that column; for Policy the Policy tab with its headings.
 * @param {any} more (optional) Further pairs of a heading and its values.
 * @return {string} Steps, separated by semicolons.
 * @example =RISKACTION("Wellbeing concern", "Yes", "Date of birth", "2009-05-04") gives Talk with the learner; Follow the safeguarding and wellbeing route; no detail here; Tell the tutor; Contact parents/carers (under 18 until 4 May 2027)
 * @example blank: =RISKACTION("Attendance %", "") gives Record marks and attendance
 * @example fault: =RISKACTION("Attendance %", "ninety") gives Correct what cannot be read; Record marks and attendance
 * @example range: =RISKACTION("Attendance %", {"ninety"; "n/a"}) gives {Correct what cannot be read; Record marks and attendance; Correct what cannot be read; Record marks and attendance}
 * @customfunction
 * @preserve
 */
global.RISKACTION = (signal: Cells, values: Cells, ...more: Cells[]) => riskAction(signal, values, ...more);

/**
 * Which measures are past a line: with ! severely, with ? something recorded cannot be read. Takes the same pairs as RISKTIER.
 *
 * @param {string} signal A heading such as Attendance %, Gap to MEG or Missing work; also Learner ID or Policy.
 * @param {any|Array<Array<any>>} values The cells of that column; for Policy the Policy tab with its headings.
 * @param {any} more (optional) Further pairs of a heading and its values.
 * @return {string} Names of measures, separated by commas.
 * @example =RISKAREAS("Attendance %", 79, "Gap to MEG", -2) gives gap, attendance!
 * @example blank: =RISKAREAS("Attendance %", "") gives nothing
 * @example fault: =RISKAREAS("Attendance %", "ninety") gives attendance?
 * @example range: =RISKAREAS("Attendance %", {86; 79}) gives {attendance; attendance!}
 * @customfunction
 * @preserve
 */
global.RISKAREAS = (signal: Cells, values: Cells, ...more: Cells[]) => riskAreas(signal, values, ...more);
