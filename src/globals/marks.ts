import { averageMark, markTrend, missingWork } from "../functions/marks";
import type { Cells } from "../records/ranges";
import { workingAt } from "../functions/working-at";

/**
 * The weighted average of each row's marked work in per cent. Blank, ABS and EX do not count, NS is missing work.
 *
 * @param {Array<Array<string>>} headers The headings of the marks: the codes of the Assessments tab.
 * @param {Array<Array<any>>} marks The marks below them, one row for each learner.
 * @param {Array<Array<any>>} assessments The Assessments tab with its headings: code, max mark, weight, date and course.
 * @param {string|Array<Array<string>>} courses (optional) The column of course codes; needed where courses have assessments of one code.
 * @return {number} Per cent, from 0 to 100.
 * @example =AVERAGEMARK({"Test 1", "Mock"}, {40, 60}, {"Assessment", "Max mark", "Weight"; "Test 1", 50, 1; "Mock", 100, 3}) gives 65
 * @example blank: =AVERAGEMARK({"Test 1", "Mock"}, {40, ""}, {"Assessment", "Max mark"; "Test 1", 50; "Mock", 100}) gives 80
 * @example fault: =AVERAGEMARK({"Test 1", "Mock"}, {40, "sixty"}, {"Assessment", "Max mark"; "Test 1", 50; "Mock", 100}) gives Mock?  found "sixty"
 * @example range: =AVERAGEMARK({"Test 1", "Mock"}, {40, 60; 25, 50}, {"Assessment", "Max mark"; "Test 1", 50; "Mock", 100}) gives {70; 50}
 * @customfunction
 * @preserve
 */
global.AVERAGEMARK = (headers: Cells, marks: Cells, assessments: Cells, courses?: Cells) =>
  averageMark(headers, marks, assessments, courses);

/**
 * The grade a percentage stands for, by the course's own grade boundaries.
 *
 * @param {number|Array<Array<number>>} percent From 0 to 100, as a cell or a column.
 * @param {string|Array<Array<string>>} course The course's code in the Courses tab.
 * @param {Array<Array<any>>} courses The Courses tab with its headings: course and grade boundaries.
 * @return {string} A grade.
 * @example =WORKINGAT(67, "MA1", {"Course", "Grade boundaries"; "MA1", "A* 80, A 70, B 60, C 50, D 40, E 30"}) gives B
 * @example blank: =WORKINGAT("", "MA1", {"Course", "Grade boundaries"; "MA1", "A* 80, A 70, B 60, C 50, D 40, E 30"}) gives nothing
 * @example fault: =WORKINGAT("good", "MA1", {"Course", "Grade boundaries"; "MA1", "A* 80, A 70, B 60, C 50, D 40, E 30"}) gives Percent?  found "good"
 * @example range: =WORKINGAT({67; 81}, "MA1", {"Course", "Grade boundaries"; "MA1", "A* 80, A 70, B 60, C 50, D 40, E 30"}) gives {B; A*}
 * @customfunction
 * @preserve
 */
global.WORKINGAT = (percent: Cells, course: Cells, courses: Cells) => workingAt(percent, course, courses);

/**
 * Two columns: the latest change (the newest mark against the mean of the earlier ones) and the sustained change over the last three marks.
 *
 * @param {Array<Array<string>>} headers The headings of the marks: the codes of the Assessments tab.
 * @param {Array<Array<any>>} marks The marks below them, one row for each learner.
 * @param {Array<Array<any>>} assessments The Assessments tab with its headings: code, max mark, weight, date and course.
 * @param {string|Array<Array<string>>} courses (optional) The column of course codes; needed where courses have assessments of one code.
 * @return {Array<Array<number>>} Percentage points; a fall is negative.
 * @example =INDEX(MARKTREND({"Test 1", "Mock"}, {40, 60}, {"Assessment", "Max mark"; "Test 1", 50; "Mock", 100}), 1, 1) gives -20
 * @example blank: =MARKTREND({"Test 1", "Mock"}, {40, ""}, {"Assessment", "Max mark"; "Test 1", 50; "Mock", 100}) gives nothing
 * @example fault: =MARKTREND({"Test 1", "Mock"}, {40, "sixty"}, {"Assessment", "Max mark"; "Test 1", 50; "Mock", 100}) gives see Mock
 * @example range: =MARKTREND({"Test 1", "Mock"}, {40, 60; 25, 70}, {"Assessment", "Max mark"; "Test 1", 50; "Mock", 100}) gives {-20; 20}
 * @customfunction
 * @preserve
 */
global.MARKTREND = (headers: Cells, marks: Cells, assessments: Cells, courses?: Cells) =>
  markTrend(headers, marks, assessments, courses);

/**
 * How many pieces of work were not submitted (NS). Work of weight 0 counts where it has a date, unless Assessments says otherwise.
 *
 * @param {Array<Array<string>>} headers The headings of the marks: the codes of the Assessments tab.
 * @param {Array<Array<any>>} marks The marks below them, one row for each learner.
 * @param {Array<Array<any>>} assessments The Assessments tab with its headings: code, max mark, weight, date, course and whether it counts as missing.
 * @param {string|Array<Array<string>>} courses (optional) The column of course codes; needed where courses have assessments of one code.
 * @return {number} Pieces of work.
 * @example =MISSINGWORK({"Test 1", "Mock"}, {40, "NS"}, {"Assessment", "Max mark"; "Test 1", 50; "Mock", 100}) gives 1
 * @example blank: =MISSINGWORK({"Test 1", "Mock"}, {"", ""}, {"Assessment", "Max mark"; "Test 1", 50; "Mock", 100}) gives nothing
 * @example fault: =MISSINGWORK({"Test 1", "Mock"}, {40, "sixty"}, {"Assessment", "Max mark"; "Test 1", 50; "Mock", 100}) gives see Mock
 * @example range: =MISSINGWORK({"Test 1", "Mock"}, {40, "NS"; 25, 70}, {"Assessment", "Max mark"; "Test 1", 50; "Mock", 100}) gives {1; 0}
 * @customfunction
 * @preserve
 */
global.MISSINGWORK = (headers: Cells, marks: Cells, assessments: Cells, courses?: Cells) =>
  missingWork(headers, marks, assessments, courses);
