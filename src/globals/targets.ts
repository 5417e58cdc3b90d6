import { aspiration } from "../functions/aspiration";
import type { Cells } from "../records/ranges";
import { gradeGap } from "../functions/grade-gap";
import { meg } from "../functions/meg";
import { megChances } from "../functions/meg-chances";

/**
 * The minimum expected grade: what similar learners nationally reached, from DfE's 2025 tables, or from the college's own where none exist.
 *
 * @param {number|Array<Array<number>>} prior Average GCSE score from 0 to 9, as a cell or a column; for a GCSE resit the grade already held.
 * @param {string|Array<Array<string>>} qualification Such as A level, BTEC Extended Certificate or GCSE.
 * @param {string|Array<Array<string>>} subject Such as Mathematics or Applied Science.
 * @param {string} method (optional) Average, 75th percentile or Plus one grade; left empty, the Policy tab decides.
 * @param {Array<Array<any>>} localTargets (optional) The Local targets tab with its headings.
 * @param {Array<Array<any>>} policy (optional) The Policy tab with its headings.
 * @param {number|Array<Array<number>>} diagnostic (optional) Score of a diagnostic or an interview, for who has no prior attainment; by rows of Local targets that start from it.
 * @return {string} A grade, or a sentence that starts with No benchmark or No baseline.
 * @example =MEG(7, "A level", "Mathematics") gives B
 * @example blank: =MEG("", "A level", "Mathematics") gives No baseline
 * @example fault: =MEG("seven", "A level", "Mathematics") gives Prior?  found "seven"
 * @example range: =MEG({7; 5.5}, "A level", "Mathematics") gives {B; D}
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
  diagnostic?: Cells,
) => meg(prior, qualification, subject, method, localTargets, policy, diagnostic);

/**
 * The aspirational grade: what the best quarter of similar learners reached, where that is published, else one grade above the MEG.
 *
 * @param {number|Array<Array<number>>} prior Average GCSE score from 0 to 9, as a cell or a column; for a GCSE resit the grade already held.
 * @param {string|Array<Array<string>>} qualification Such as A level, BTEC Extended Certificate or GCSE.
 * @param {string|Array<Array<string>>} subject Such as Mathematics or Applied Science.
 * @param {Array<Array<any>>} localTargets (optional) The Local targets tab with its headings.
 * @return {string} A grade, or a sentence that says what is missing.
 * @example =ASPIRATION(7, "A level", "Mathematics") gives A
 * @example blank: =ASPIRATION("", "A level", "Mathematics") gives No baseline
 * @example fault: =ASPIRATION(NA(), "A level", "Mathematics") gives Prior?  found #N/A
 * @example range: =ASPIRATION({7; 5.5}, "A level", "Mathematics") gives {A; C}
 * @customfunction
 * @preserve
 */
global.ASPIRATION = (prior: Cells, qualification: Cells, subject: Cells, localTargets?: Cells) =>
  aspiration(prior, qualification, subject, localTargets);

/**
 * A row for each learner: how similar learners nationally shared out over the grades, in a straight line between the middles of DfE's bands. A levels and GCSEs by subject, BTEC by qualification.
 *
 * @param {number|Array<Array<number>>} prior Average GCSE score from 0 to 9, as a cell or a column; for a GCSE its KS2 score, for a resit the grade already held.
 * @param {string|Array<Array<string>>} qualification Such as A level, BTEC Extended Certificate or GCSE.
 * @param {string|Array<Array<string>>} subject Such as Mathematics or Applied Science.
 * @param {Array<Array<string>>} grades (optional) A row of grades, such as the headings K1:Q1; then the row holds plain percentages below them.
 * @return {Array<Array<any>>} Shares such as A* 12%, best grade first; or a sentence that starts with No benchmark or No baseline.
 * @example =INDEX(MEGCHANCES(7, "A level", "Mathematics"), 1, 2) gives A 25.7%
 * @example blank: =MEGCHANCES("", "A level", "Mathematics") gives No baseline
 * @example fault: =MEGCHANCES("seven", "A level", "Mathematics") gives Prior?  found "seven"
 * @example range: =MEGCHANCES({7; 5.5}, "A level", "Mathematics", {"A", "B"}) gives {25.7, 25.1; 8.3, 15.3}
 * @customfunction
 * @preserve
 */
global.MEGCHANCES = (prior: Cells, qualification: Cells, subject: Cells, grades?: Cells) =>
  megChances(prior, qualification, subject, grades);

/**
 * The number of grades from a target to the current grade: above the target is +, below is -.
 *
 * @param {string|Array<Array<string>>} current The grade a learner works at, as a cell or a column.
 * @param {string|Array<Array<string>>} target The grade expected, as MEG gives it.
 * @param {string|Array<Array<string>>} qualification Whose grades these are, such as A level.
 * @return {number} Grades.
 * @example =GRADEGAP("C", "B", "A level") gives -1
 * @example blank: =GRADEGAP("", "B", "A level") gives nothing
 * @example fault: =GRADEGAP("Z", "B", "A level") gives Current?  found "Z"
 * @example range: =GRADEGAP({"C"; "A*"}, {"B"; "B"}, "A level") gives {-1; 2}
 * @customfunction
 * @preserve
 */
global.GRADEGAP = (current: Cells, target: Cells, qualification: Cells) => gradeGap(current, target, qualification);
