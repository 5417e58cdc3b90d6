import { atRiskMessages } from "../../src/messages/at-risk-messages";
import { chartMessages, departmentTabMessages, evidenceMessages } from "../../src/messages/department-messages";
import { importMessages } from "../../src/messages/import-messages";
import { cardMessages, learnerMessages } from "../../src/messages/learner-messages";
import { keepAsValuesMessages, migrationMessages } from "../../src/messages/menu-messages";
import { callMessages } from "../../src/messages/panel-messages";
import { paperMessages } from "../../src/messages/paper-messages";
import { historyMessages } from "../../src/messages/record-messages";
import { repairMessages } from "../../src/messages/repair-messages";
import { setUpFormMessages, setUpMessages } from "../../src/messages/set-up-messages";
import { taskMessages } from "../../src/messages/task-form-messages";

const learners = ["12 Ash", "13 Birch", "14 Cole"];

test.each<[said: (count: number) => string, none: string | undefined, one: string, two: string]>([
  [
    (left) => atRiskMessages.cut(left, 40),
    undefined,
    "1 more learner is not listed: the first 40 are, and every Red one is among them",
    "2 more learners are not listed: the first 40 are, and every Red one is among them",
  ],
  [(others) => atRiskMessages.more("Mentoring", others), "Mentoring", "Mentoring (+1)", "Mentoring (+2)"],
  [departmentTabMessages.written, "0 rows.", "1 row.", "2 rows."],
  [
    evidenceMessages.written,
    "Rule evidence and Forecast accuracy are up to date.",
    "Rule evidence or Forecast accuracy could not be written.",
    "Rule evidence or Forecast accuracy could not be written.",
  ],
  [chartMessages.drawn, undefined, "1 chart was drawn on the tab Charts.", "2 charts were drawn on the tab Charts."],
  [
    (filled) => importMessages.summary(filled, 0, 1, 2),
    "Nothing was changed. 1 bad row, 2 unmatched rows.",
    "1 cell filled, 0 cells replaced. 1 bad row, 2 unmatched rows.",
    "2 cells filled, 0 cells replaced. 1 bad row, 2 unmatched rows.",
  ],
  [
    (replaced) => importMessages.summary(0, replaced, 0, 0),
    "Nothing was changed. 0 bad rows, 0 unmatched rows.",
    "0 cells filled, 1 cell replaced. 0 bad rows, 0 unmatched rows.",
    "0 cells filled, 2 cells replaced. 0 bad rows, 0 unmatched rows.",
  ],
  [
    (count) => importMessages.leftBehind("formula", learners.slice(0, count)),
    undefined,
    "1 cell left as it is: a formula fills the column now (12 Ash).",
    "2 cells left as they are: a formula fills the column now (12 Ash, 13 Birch).",
  ],
  [learnerMessages.courses, "0 courses", "1 course", "2 courses"],
  [learnerMessages.gapIs, "on target", "1 grade above", "2 grades above"],
  [(below) => learnerMessages.gapIs(-below), "on target", "1 grade below", "2 grades below"],
  [
    (count) => learnerMessages.foundCount(count, 0),
    "Nobody is found by that name or ID.",
    "1 learner found.",
    "2 learners found.",
  ],
  [
    (more) => learnerMessages.foundCount(20, more),
    "20 learners found.",
    "The first 20 of 21. Type more of the name.",
    "The first 20 of 22. Type more of the name.",
  ],
  [
    (count) => learnerMessages.trend("40%", "60%", "40%", "60%", count),
    undefined,
    "One mark: 60%.",
    "2 marks, from 40% to 60%; lowest 40%, highest 60%.",
  ],
  [
    cardMessages.leftOut,
    undefined,
    "1 selected row is hidden and left out.",
    "2 selected rows are hidden and left out.",
  ],
  [
    migrationMessages.auditVersions,
    undefined,
    "1 earlier line has its version now.",
    "2 earlier lines have their version now.",
  ],
  [keepAsValuesMessages.done, undefined, "1 column is values now.", "2 columns are values now."],
  [callMessages.more, undefined, "There is 1 more problem.", "There are 2 more problems."],
  [(rows) => paperMessages.rowsLeft(rows, "Groups"), undefined, "1 more row in Groups.", "2 more rows in Groups."],
  [historyMessages.count, "Nothing is recorded yet.", "1 record.", "2 records."],
  [
    repairMessages.learnersListed,
    undefined,
    "One learner of the trackers is listed; date of birth and tutor can be filled in.",
    "2 learners of the trackers are listed; dates of birth and tutors can be filled in.",
  ],
  [
    (left) => repairMessages.summary(3, left),
    "3 put right. Nothing that was typed has been changed.",
    "3 put right, 1 for you to look at. Nothing that was typed has been changed.",
    "3 put right, 2 for you to look at. Nothing that was typed has been changed.",
  ],
  [
    (changes) => setUpMessages.sheetSetUp("Physics", changes),
    '"Physics" is already set up; nothing was changed.',
    '"Physics" is set up: 1 change.',
    '"Physics" is set up: 2 changes.',
  ],
  [
    (rows) => setUpFormMessages.found(3, rows),
    "Headings in row 3, 0 rows below.",
    "Headings in row 3, 1 row below.",
    "Headings in row 3, 2 rows below.",
  ],
  [setUpFormMessages.toDo, undefined, "One thing is left to do first:", "2 things are left to do first:"],
  [taskMessages.toDo, undefined, "One thing is left to do.", "2 things are left to do."],
])("%p says how many", (said, none, one, two) => {
  expect([none === undefined ? none : said(0), said(1), said(2)]).toEqual([none, one, two]);
});
