import { judgeColumn } from "../../../src/domain/adoption/judge-column";
import { judgeColumns } from "../../../src/domain/adoption/judge-columns";

const judge = (heading: string, cells: readonly unknown[], maximum?: number) =>
  judgeColumn({
    headings: [heading],
    cells,
    formats: cells.map(() => ""),
    ...(maximum !== undefined && { maximum }),
  });

const rates = [95, 88, 71, 100];

test.each([
  "Attendance (of 120)",
  "Attendance /120",
  "Attendance (hours)",
  "Attendance (days)",
  "Attendance (sessions)",
])("%s is a count of something, and is asked about", (heading) => {
  expect(judge(heading, rates)).toMatchObject({ what: "sessions", certainty: "ask" });
});

test.each([
  "Attendance",
  "Attendance (Autumn)",
  "Attendance (100)",
  "Attendance to lessons",
  "Attendance (all lessons)",
  "Attendance Term 1 of 3",
])("%s is a percentage", (heading) => {
  expect(judge(heading, rates)).toMatchObject({ what: "share", certainty: "likely" });
});

test.each([
  ["Attendance", [1, 4, 1, 2]],
  ["Attendance (1-4)", [1, 4, 2, 3]],
  ["Attendance score", [5, 3, 1, 4]],
  ["Attendance", [1, 0, 1, 1]],
  ["Punctuality", [0, 3, 1, 0]],
  ["Engagement (1 = low)", [1, 3, 2, 3]],
])("whole numbers up to ten under %s are no percentages, and are asked about", (heading, cells) => {
  expect(judge(heading, cells)).toMatchObject({ what: "rate", certainty: "ask" });
});

test.each([
  ["Attendance", [0.95, 1, 0.8]],
  ["Attendance %", [1, 1, 0]],
  ["Attendance", [9, 85, 100]],
])("shares and percentages under %s are no steps: %j", (heading, cells) => {
  expect(judge(heading, cells)).toMatchObject({ what: "share" });
});

test.each([
  "Punctuality (late %)",
  "Punctuality (lates)",
  "Lateness %",
  "Absence %",
  "Sessions missed",
  "Attendance hrs",
])("%s is no share of what was attended, and is asked about", (heading) => {
  expect(judge(heading, rates)).toMatchObject({ what: "rate", certainty: "ask" });
});

test.each([
  ["Test 2 (50)", [12, "ill", 15, "trip", "hosp", 44]],
  ["Test 2 (50)", ["12 (late)", "ill", 15]],
  ["Test 2 /50", ["34 (C)", "28 (D)", "hosp", "trip"]],
  ["Overall attendance", [60, "62 (ill)", "71 FSM", 95]],
])("%s with words beside its numbers is never left aside in silence", (heading, cells) => {
  const { what, certainty } = judge(heading, cells);
  expect(what === "text" && certainty === "sure").toBe(false);
});

test.each(["Notes", "Mock comments", "Actions agreed"])("%s with a number among the words stays text", (heading) => {
  expect(judge(heading, ["Rang home", "see me", 12, "2 essays"])).toMatchObject({ what: "text", certainty: "sure" });
});

test.each([
  "Missed work",
  "Work not handed in",
  "Not handed in",
  "Deadlines missed",
  "Overdue",
  "Late submissions",
  "Missing assignments",
  "No. of missing assignments",
  "Missing homework",
  "Work outstanding",
  "Work owed",
  "Non-submissions",
  "Detentions",
])("%s says something bad, and is asked about", (heading) => {
  expect(judge(heading, [4, 0, 1, 2])).toMatchObject({ what: "rate", certainty: "ask" });
});

test.each([
  "Pass mark (50)",
  "Highest (50)",
  "Estimate (50)",
  "Self assessment /10",
  "Placement hours (315)",
  "Best 2 of 3 (50)",
])("%s is not surely the learner's own mark, and is asked about", (heading) => {
  expect(judge(heading, [9, 8, 10, 7]).certainty).toBe("ask");
});

test.each([
  "Reg %",
  "Tutorial %",
  "In class %",
  "AM %",
  "Sparx Maths %",
  "Portfolio %",
  "OTJ %",
  "Off-the-job %",
  "Apprenticeship progress %",
  "KSB %",
  "Class %",
  "National %",
  "Last year %",
  "Goal %",
  "Probability %",
  "Abs %",
])("%s may be anything but the marks of one piece of work, and is asked about", (heading) => {
  expect(judge(heading, rates)).toMatchObject({ what: "rate", certainty: "ask" });
});

test.each(["Unit 1 %", "Forces %", "Lesson 3 %", "Coursework %", "Reading %", "Module 1 %"])(
  "%s is a percentage of one piece of work",
  (heading) => {
    expect(judge(heading, rates)).toMatchObject({ what: "percentage", certainty: "sure" });
  },
);

test.each([
  "Goal (50)",
  "Marks lost /50",
  "Marks needed (50)",
  "Wrong answers (50)",
  "Questions attempted (50)",
  "Attempts /50",
  "Time taken (50)",
  "Word count (50)",
  "Peer (50)",
  "Second marker /50",
  "Moderated (50)",
  "Better of two (50)",
  "Median (50)",
  "C boundary (50)",
  "OTJ hours /50",
  "Units /50",
  "Class average /50",
  "Corrections (50)",
  "Test 1 corrected /50",
  "T1 improved (50)",
  "Essay 1 draft (50)",
  "Draft 2 /50",
  "Bonus (50)",
  "Extra credit /50",
])("%s is nobody's mark, or one that stands there already, and is asked about", (heading) => {
  expect(judge(heading, [41, 33, 28, 45]).certainty).toBe("ask");
});

test.each(["Errors test (50)", "Time and motion (50)", "Errors and proofs /50", "Unit 2 (50)"])(
  "%s is a piece of work all the same",
  (heading) => {
    expect(judge(heading, [41, 33, 28, 45])).toMatchObject({ what: "mark", maximum: 50 });
  },
);

test.each(["Attd %", "Attnd", "Attn %", "Attnce %", "Attendnce", "Presence %"])("%s is attendance", (heading) => {
  expect(judge(heading, rates)).toMatchObject({ what: "share", signal: "attendance" });
});

test.each(["Wk 1 %", "Week 3 %", "Oct %"])("%s says when, and not of what", (heading) => {
  expect(judge(heading, rates)).toMatchObject({ what: "percentage", certainty: "ask" });
});

test("an attitude out of ten is none of the scales that are known", () => {
  expect(judge("ATL score /10", [3, 4, 9, 8])).toMatchObject({ what: "rate", certainty: "ask" });
  expect(judge("ATL (1-4)", [3, 4, 1, 2]).what).toBe("attitude");
});

test("a row of maxima that says another one than the heading is asked about, with the heading's", () => {
  for (const heading of ["Test 1 (50)", "Test 1 /50", "Test 1 (out of 50)"]) {
    expect(judge(heading, [22, 20, 24], 24)).toMatchObject({ what: "mark", maximum: 50, certainty: "ask" });
    expect(judge(heading, [22, 20, 24], 50)).toMatchObject({ what: "mark", maximum: 50, certainty: "sure" });
  }
  expect(judge("Essay (3415)", [22, 20, 24], 24)).toMatchObject({ what: "mark", maximum: 24, certainty: "sure" });
});

test("one number in every row may be a pass mark, or what everybody was given", () => {
  expect(judge("Threshold (50)", [40, 40, 40, 40])).toMatchObject({ what: "mark", certainty: "ask" });
  expect(judge("Threshold (50)", [40, 40, 40, 41]).certainty).toBe("likely");
  expect(judge("Threshold (50)", [40, 40, 40]).certainty).toBe("likely");
  expect(judge("Test (50)", [40, 40, 40, 40]).certainty).toBe("likely");
});

test("words with marks among them are asked about beside work, under any heading but that of notes", () => {
  const cells = ["12 (late)", "ill", "trip", 15, "hosp"];
  const work = { headings: ["Test 1 (50)"], cells: [40, 30, 22, 11, 35] };
  const beside = (heading: string) => judgeColumns([work, { headings: [heading], cells }])[1];
  expect(beside("Mock")).toMatchObject({ what: "fraction", certainty: "ask" });
  expect(beside("Test 3")).toMatchObject({ what: "fraction", certainty: "ask" });
  expect(beside("Comments")).toMatchObject({ what: "text", certainty: "sure" });
  expect(judgeColumns([{ headings: ["Pastoral"], cells: ["rang home", "see HoY", "2 calls", "ok"] }])[0]).toMatchObject(
    {
      what: "text",
      certainty: "sure",
    },
  );
  expect(judge("Quiz 3", [9, "medical", "8 resit", "dentist"])).toMatchObject({ what: "fraction", certainty: "ask" });
});

describe("work that is written as text", () => {
  test.each([
    ["Mock (50)", ["34m", "20m", "41m"]],
    ["Mock", ["34C", "20E", "41B"]],
    ["Forces (50)", ["~34", "c20", "41?"]],
    ["Forces %", ["34*", "20*", "41*"]],
    ["Forces", ["34 marks", "20 marks", "41 marks"]],
    ["Forces", ["34 of 50", "20 out of 50", "41 of 50"]],
    ["Forces", ["34/50 68%", "20/50 40%", "41/50 82%"]],
    ["Forces", ["34\\50", "20\\50"]],
    ["Mock", ["30-40", "20-30", "<20"]],
    ["Test 1 (50)", ["NS", "NS", "ABS", "NS"]],
    ["Mock", ["#REF!", "#REF!", "#REF!"]],
    ["Mock", [34, "#N/A", "#REF!", "#N/A"]],
  ])("is asked about under %s: %j", (heading, cells) => {
    expect(judge(heading, cells).certainty).toBe("ask");
  });

  test.each([
    ["Exam room", ["12A", "14", "12B"]],
    ["Mock date", ["12 Nov", "14 Nov", "12 Nov"]],
    ["Test comments", ["34 was good", "20 is low"]],
    ["Form", ["12A", "12B", "12A"]],
    ["Mock", ["-", "n/a", "-"]],
    ["Mock", ["E3", "L1", "L2"]],
  ])("is none under %s: %j", (heading, cells) => {
    expect(judge(heading, cells).certainty).toBe("sure");
  });
});
