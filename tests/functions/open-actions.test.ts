import { nextReview } from "../../src/functions/next-review";
import { openActions } from "../../src/functions/open-actions";
import { functionMessages } from "../../src/messages/function-messages";

const ids = [["Learner ID"], [102], ["103"], [""], [" 104 "]];
const interventions = [
  ["Interventions of 2030"],
  ["Review date", "State", "Student ID", "Mine"],
  ["2030-02-04", "Open", "102", ""],
  ["2030-01-21", "closed", 102, ""],
  ["2030-01-28", "", 102, ""],
  ["soon", "Open", "103", ""],
  ["", "", "", ""],
];
const plans = [
  ["Learner ID", "Status", "Review date"],
  [102, "Active", "2030-01-14"],
  [103, "Draft", "2030-01-07"],
  [104, "Closed", "2030-01-07"],
];
const reviews = [
  ["Learner ID", "Date", "Next review"],
  [104, "2029-12-03", "2030-03-04"],
  [104, "2029-10-01", "2029-12-01"],
];

test("open actions are counted by learner, whatever the type of the ID; a status that somebody deleted is open", () => {
  expect(openActions(ids, interventions)).toEqual([[0], [2], [1], [""], [0]]);
  expect(openActions(102, interventions)).toBe(2);
});

test("a status of which somebody is not sure is open", () => {
  const doubtful = [
    ["Learner ID", "Status", "Review date"],
    [102, "Closed?", ""],
    [102, "closed (?)", ""],
    [102, "Closed", ""],
  ];
  expect(openActions([102], doubtful)).toEqual([[2]]);
});

test("the next review is the first of the open actions, the active plan and the latest progress review", () => {
  expect(nextReview(ids, interventions, plans, reviews)).toEqual([[""], ["2030-01-14"], [""], [""], ["2030-03-04"]]);
  expect(nextReview(ids, interventions)).toEqual([[""], ["2030-01-28"], [""], [""], [""]]);
});

test("a plan that ends before its review is looked at when it ends", () => {
  const ending = [
    ["Learner ID", "Status", "Review date", "End"],
    [102, "Active", "2030-01-14", "2030-01-07"],
  ];
  expect(nextReview(102, interventions, ending)).toBe("2030-01-07");
});

test("without records there is nothing to count, and a missing heading is named", () => {
  expect(openActions(ids, [["", ""]])).toEqual([[0], [0], [0], [""], [0]]);
  expect(nextReview(ids, "", "", "")).toEqual([[""], [""], [""], [""], [""]]);
  expect(() =>
    openActions(ids, [
      ["Learner ID", "Status"],
      [102, "Open"],
    ]),
  ).toThrow(functionMessages.tables.missing("Interventions", "Review date", '"Learner ID", "Status"'));
});

test("an ID that is none is said, and zeros at its start count only where they tell two learners apart", () => {
  const said = (found: string) => functionMessages.cells.problem(functionMessages.learnerId, found);
  expect(openActions([["TBC"], ["#N/A"]], interventions)).toEqual([[said('"TBC"')], [said("#N/A")]]);
  expect(nextReview([["TBC"], ["#N/A"]], interventions)).toEqual([[said('"TBC"')], [said("#N/A")]]);
  expect(openActions([["00102"], ["0103"]], interventions)).toEqual([[2], [1]]);
  expect(nextReview([["00102"]], interventions, plans, reviews)).toEqual([["2030-01-14"]]);
  expect(openActions([["00102"], ["102"]], interventions)).toEqual([[0], [2]]);
  const typedWithZero = [
    ["Learner ID", "Status", "Review date"],
    ["0102", "Open", "2030-02-04"],
    ["102", "Open", "2030-03-04"],
  ];
  expect(openActions([["102"], ["103"]], typedWithZero)).toEqual([[2], [0]]);
  expect(nextReview([["102"], ["103"]], typedWithZero)).toEqual([["2030-02-04"], [""]]);
});
