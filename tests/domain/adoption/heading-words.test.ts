import { headingForms } from "../../../src/domain/adoption/heading-forms";
import { headingRows } from "../../../src/domain/adoption/heading-rows";
import { bestOf, saidByWords, saysPercent, shareOf } from "../../../src/domain/adoption/heading-words";
import { rowKind } from "../../../src/domain/adoption/row-kind";

test.each([
  ["Total", "total"],
  ["Total /50", "total"],
  ["Sub-total", "total"],
  ["Course total (Real)", "total"],
  ["Final Score", "total"],
  ["Unposted Current Score", "total"],
  ["Calculated Final Grade Numerator", "total"],
  ["Pracs [Total Pts: up to 30 Score] |789219", "total"],
  ["Cyfanswm", "total"],
  ["Average %", "average"],
  ["Mean", "average"],
  ["Overall %", "average"],
  ["Rank", "rank"],
  ["Position", "rank"],
  ["Behaviour points", "points"],
  ["House Points", "points"],
  ["UCAS points", "points"],
  ["KS2 Prior", "score"],
  ["KS2 Scaled Score", "score"],
  ["CAT Mean", "score"],
  ["ALPS score", "score"],
  ["Reading Age", "score"],
  ["Av GCSE", "score"],
  ["AP1", "grade"],
  ["Target (ALPS)", "grade"],
  ["Current Working At Grade", "grade"],
  ["Gradd darged", "grade"],
  ["% Attendance", "share"],
  ["Presenoldeb %", "share"],
  ["VLE_ENGAGEMENT_%", "share"],
  ["Possible Attendances", "possible sessions"],
  ["ATL (1-4)", "attitude"],
  ["Year", "other number"],
  ["Class size", "other number"],
  ["Cand No", "id"],
  ["UPN", "id"],
  ["Last downloaded from this course", "date"],
  ["Residual", "gap"],
  ["+/- target", "gap"],
  ["Maths (+/-)", "gap"],
  ["± MEG", "gap"],
  ["Distance from target", "gap"],
  ["Grades above MEG", "gap"],
  ["Vs target", "gap"],
  ["Value added", "gap"],
  ["Difference", "gap"],
  ["Trend", "gap"],
  ["Bwlch", "gap"],
  ["Unauthorised absence %", "rate"],
  ["Unauth. abs %", "rate"],
  ["Attendance (unauthorised absence)", "rate"],
  ["Sessions missed %", "rate"],
  ["Homework handed in %", "rate"],
  ["HW completion %", "rate"],
  ["Assignments submitted %", "rate"],
  ["Coursework complete %", "rate"],
  ["Lateness %", "rate"],
  ["Late %", "rate"],
  ["Number of lates", "rate"],
  ["Minutes late", "rate"],
  ["Deadlines met %", "rate"],
  ["Attendance target", "rate"],
  ["Class attendance %", "rate"],
  ["Attendance last year %", "rate"],
  ["Hwyrder", "rate"],
  ["Absenoldeb %", "rate"],
  ["Sessions attended / Sessions possible", "sessions"],
  ["Lessons attended", "sessions"],
  ["Present", "sessions"],
  ["Lessons held", "possible sessions"],
  ["Planned hours", "possible sessions"],
  ["Sessions poss", "possible sessions"],
  ["Poss sessions", "possible sessions"],
  ["Sessions att", "sessions"],
  ["Stud. no.", "id"],
  ["Cumulative", "total"],
  ["Running total", "total"],
  ["Term total", "total"],
  ["Tot.", "total"],
  ["Total of papers 1 and 2", "total"],
  ["Overall", "average"],
  ["Overall mark", "average"],
  ["Mock average", "average"],
  ["Average of tests", "average"],
  ["Final %", "average"],
  ["Marc cyfartalog", "average"],
  ["Cyfartaledd y tymor", "average"],
  ["Behav pts", "points"],
  ["House pts", "points"],
  ["Behaviour (points)", "points"],
  ["Conduct", "points"],
  ["Pwyntiau ymddygiad", "points"],
  ["Rhif cofrestru", "id"],
])("%s is said to be %s", (heading, what) => {
  expect(saidByWords(heading)?.what).toBe(what);
});

test.each([
  "Mock",
  "Paper 1 total",
  "Year 12 mock",
  "End of year exam",
  "Number theory test",
  "Essay on position and power",
  "Titration [Total Pts: 40 Score] |1338929",
  "Averages quiz 2 of 3",
  "Gap fill 3",
  "Climate change essay",
  "Trends in the periodic table",
  "Finding the difference",
  "Late Romantics essay",
  "Submission 1",
  "Lesson 4 quiz",
  "Present tense test",
  "Possible futures essay",
  "Marc 1",
  "Final exam",
])("%s says nothing but the name of some work", (heading) => {
  expect(["total", "average", "other number", "id", "gap", "rate", "sessions", "possible sessions"]).not.toContain(
    saidByWords(heading)?.what,
  );
});

test("a sign of per cent counts on either side, in brackets and as a word; a share of the course does not", () => {
  const percent = ["Mock %", "% Essay", "Paper 2 (%)", "Test pct", "Test 1 %", "Quiz: Algebra (Percentage)", "Test 1%"];
  expect(percent.filter(saysPercent)).toEqual(percent);
  const none = ["Coursework (20%)", "Exam 80%", "Mock", "Percy's test"];
  expect(none.filter(saysPercent)).toEqual([]);
  expect(none.map(shareOf)).toEqual(["(20%)", "80%", undefined, undefined]);
});

test("the best end of a scale is read where it is given", () => {
  expect(["ATL (4 = best)", "Effort: 1 is excellent", "ATL (1-4)", "ATL"].map(bestOf)).toEqual([
    4,
    1,
    undefined,
    undefined,
  ]);
});

test.each([
  ["Attendance % (01/09/2026 - 28/11/2026)", "attendance"],
  ["Attendance % to 28 Nov", "attendance"],
  ["% Attendance", "attendance"],
  ["Att (wk 12)", "att"],
  ["ATL (1-4)", "atl"],
  ["Effort 1-5", "effort"],
  ["Presenoldeb / Attendance %", "attendance"],
  ["Cyfenw / Surname", "surname"],
  ["LAST_NAME", "last name"],
  ["Target (ALPS)", "target"],
])("%s is also known as %s", (heading, form) => {
  expect(headingForms(heading)).toContain(form);
});

test("the whole heading comes first, so that a longer name of ours wins", () => {
  expect(headingForms("Target (ALPS)")).toEqual(["target alps", "target"]);
});

test("an upper heading holds for the columns it is merged over, and no title is a heading", () => {
  expect(headingRows(["ID", "Mark /40", "%", "Mark /60"], ["", "Mock 1", "", "Mock 2"])).toEqual([
    ["ID"],
    ["Mock 1", "Mark /40"],
    ["Mock 1", "%"],
    ["Mock 2", "Mark /60"],
  ]);
  expect(headingRows(["", "/30", ""], ["Surname", "Bonding", "Attendance"])).toEqual([
    ["Surname"],
    ["Bonding", "/30"],
    ["Attendance"],
  ]);
  expect(headingRows(["ID", "Test"], ["Year 12 Physics", ""])).toEqual([["ID"], ["Test"]]);
});

test.each([
  [["    Points Possible", "", "", 25, 40], "maxima"],
  [["Points", "", "", "30", "40"], "maxima"],
  [["Out of", null, 35], "maxima"],
  [["Student, Test", "29999", 0], "no learner"],
  [["", "Manual Posting", ""], "no learner"],
  [["", "Class average", 20.8], "no learner"],
  [["Abara, Mo", 210034, 20], "learner"],
  [["Max", 25, 40], "maxima"],
  [["Possible marks", "", 40], "maxima"],
  [["Marks available", "", 40], "maxima"],
  [["", "Full marks", 40], "maxima"],
  [["Marciau posibl", "", 40], "maxima"],
  [["Class mean", "", 21.4], "no learner"],
  [["Cyfartaledd y dosbarth", "", 21.4], "no learner"],
  [["Number of learners", "", 24], "no learner"],
  [["Max", "Benyon", 25, 40], "learner"],
  [[1001, "Mindy", 3], "learner"],
])("a row of %j is %s", (cells, kind) => {
  expect(rowKind(cells, 0)).toBe(kind);
});

test("further down Max is a person", () => {
  expect(rowKind(["Max", 25, 40], 3)).toBe("learner");
});

test.each([
  ["Detentions", "rate"],
  ["Logins (this term)", "rate"],
  ["Time online (hrs)", "rate"],
  ["Overdue", "rate"],
  ["Attendance last week", "rate"],
  ["Attendance % (last 4 weeks)", "rate"],
  ["Decile", "rank"],
  ["GPA", "score"],
  ["Standardised score", "score"],
  ["GCSE Maths", "grade"],
  ["English Language GCSE", "grade"],
  ["GCSE Chem", "grade"],
])("%s is no work: %s", (heading, what) => {
  expect(saidByWords(heading)?.what).toBe(what);
});

test.each([
  "Suspension bridge project",
  "Detention centres essay",
  "GCSE Maths Mock 2",
  "Paper 1 GCSE practice",
  "Unit 2 hours test",
])("%s says nothing of the kind", (heading) => {
  expect(saidByWords(heading)).toBeUndefined();
});
