import { avgGcse } from "../functions/avg-gcse";
import type { Cells } from "../records/ranges";
import { threshold } from "../functions/threshold";
import { valueAdded } from "../functions/value-added";
import { valueAddedScores } from "../functions/value-added-scores";

/**
 * The average GCSE score of each row by DfE's rule: KS4 points of 9 to 1 and A* to G mixed, a double award counted once, a short course as half. Leave out what was taken after 16, and for A levels vocational results.
 *
 * @param {Array<Array<any>>} grades The results of one learner in a row: 7, A*, U, 54 for a double award, AS B, 5 short, L2M for a BTEC, Tech Award L1P. X, W, N and ABS are no results.
 * @param {any} more (optional) Further ranges of results of the same rows.
 * @return {number} From 0 to 10.75, to four decimals.
 * @example =AVGGCSE({7, 6, "AS B", 5, 6, 54}) gives 6.23
 * @example blank: =AVGGCSE({7, "", 5}) gives 6
 * @example fault: =AVGGCSE({7, "good", 5}) gives Grade?  found "good"; expected 9 to 1, A* to G, U, 54 for a double award, AS B or L2M
 * @example range: =AVGGCSE({7, 6; 5, 4}) gives {6.5; 4.5}
 * @customfunction
 * @preserve
 */
global.AVGGCSE = (grades: Cells, ...more: Cells[]) => avgGcse(grades, ...more);

/**
 * Whether each row of GCSE results reaches a measure. A subject counts once, with its best sitting; of English language and literature the better counts for English; a double award is two GCSEs, a short course half of one.
 *
 * @param {Array<Array<any>>} grades The results of one learner in a row, as AVGGCSE takes them.
 * @param {string} measure 5+ A*-C incl. English and maths, Level 2, Level 1, Basics 9-4 or Basics 9-5.
 * @param {Array<Array<string>>} subjects (optional) The headings above the grades, in one row or two, such as Maths and Maths (Nov); needed where the measure asks for English and maths.
 * @return {string} Yes, No, or Not yet while English or maths has no grade; blank without any.
 * @example =THRESHOLD({5, 4, 4, 6, 54}, "5+ A*-C incl. English and maths", {"English language", "Maths", "Art", "French", "Science"}) gives Yes
 * @example blank: =THRESHOLD({"", "", ""}, "Level 2") gives nothing
 * @example fault: =THRESHOLD({5, "good", 4}, "Level 2") gives Grade?  found "good"; expected 9 to 1, A* to G, U, 54 for a double award, AS B or L2M
 * @example range: =THRESHOLD({5, 4; 3, 4}, "Basics 9-4", {"English language", "Maths"}) gives {Yes; No}
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
 * @example blank: =VALUEADDED("", 7, "A level", "Mathematics") gives nothing
 * @example fault: =VALUEADDED("Z", 7, "A level", "Mathematics") gives Actual?  found "Z"
 * @example range: =VALUEADDED({"A"; "B"}, {7; 7}, "A level", "Mathematics") gives {1.1731; 0.1731}
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
 * @example blank: =INDEX(VALUEADDEDSCORES({"A"; ""}, {7; 7}, "A level", "Mathematics"), 2, 5) gives 1
 * @example fault: =INDEX(VALUEADDEDSCORES({"A"; "Z"}, {7; 7}, "A level", "Mathematics"), 3, 1) gives Qualification
 * @example range: =INDEX(VALUEADDEDSCORES({"A"; "B"; "B"}, {7; 7; 6}, "A level", {"Mathematics"; "Mathematics"; "Physics"}), 3, 4) gives Physics
 * @customfunction
 * @preserve
 */
global.VALUEADDEDSCORES = (actual: Cells, prior: Cells, qualification: Cells, subject: Cells) =>
  valueAddedScores(actual, prior, qualification, subject);
