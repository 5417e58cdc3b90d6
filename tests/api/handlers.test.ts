import { contract } from "../../src/api/contract";
import { handlers } from "../../src/api/handlers";
import { fakeSheets } from "./fake-sheets";

const plan = {
  sheet: "Year 12",
  headerRow: 3,
  columns: [{ column: 0, heading: "Code", key: "learnerId" }],
  assessments: [{ column: 3, heading: "Test 1", maxMark: 40, weight: 1 }],
  constants: { qualification: "  ", subject: " Physics " },
};

test("the card is passed on as the sheets have it", () => {
  expect(handlers(fakeSheets()).card({})).toEqual(fakeSheets().card());
});

test("without a learner the card passes on why", () => {
  const none = { kind: "none", message: "Row 1 holds headings." } as const;
  expect(handlers(fakeSheets({ card: () => none })).card({})).toEqual(none);
});

test("an inspection lists the columns in the sheet's order, with letters, samples and how sure we are", () => {
  const { columns, alreadyTracker, lacks, questions } = handlers(fakeSheets()).inspectSheet({});
  expect(columns).toEqual([
    { column: 0, letter: "A", heading: "Code", samples: ["A1", "A2"], use: "", certainty: "ask" },
    { column: 1, letter: "B", heading: "Surname", samples: ["Example"], use: "surname", certainty: "sure" },
    {
      column: 2,
      letter: "C",
      heading: "GCSE APS",
      samples: ["6.2"],
      use: "prior",
      certainty: "guess",
      why: 'From "gcse aps" in the heading.',
    },
    {
      column: 3,
      letter: "D",
      heading: "Test 1",
      samples: ["31", "ABS"],
      use: "assessment",
      certainty: "guess",
      why: 'From "(40)" in the heading.',
      maxMark: 40,
      weight: 1,
    },
    { column: 4, letter: "E", heading: "Comment", samples: [], use: "", certainty: "sure" },
  ]);
  expect(alreadyTracker).toBe(true);
  expect(lacks).toEqual(["Working at is left out: it needs Course."]);
  expect(questions).toEqual([
    { about: "learnerId", text: expect.stringContaining("tells learners apart"), choices: [0] },
    { about: "subject", text: expect.stringContaining("subject"), guess: "Physics" },
  ]);
});

test("every column of the tracker can be chosen", () => {
  const inspection = handlers(fakeSheets()).inspectSheet({});
  expect(inspection.uses.map(({ header }) => header)).toEqual(
    expect.arrayContaining(["Learner ID", "Average GCSE", "Attendance %"]),
  );
  expect(contract.inspectSheet.output.safeParse(inspection).success).toBe(true);
});

test("set-up passes on the plan with its headings, and leaves out what was not answered", () => {
  const setUpSheet = jest.fn(fakeSheets().setUpSheet);
  handlers(fakeSheets({ setUpSheet })).setUpSheet(plan);
  expect(setUpSheet).toHaveBeenCalledWith(
    expect.objectContaining({ columns: [{ column: 0, key: "learnerId" }], constants: { subject: "Physics" } }),
    new Map([
      [0, "Code"],
      [3, "Test 1"],
    ]),
  );
});

test("set-up refuses a use that no tracker has", () => {
  const columns = [{ column: 0, heading: "Code", key: "constructor" }];
  expect(() => handlers(fakeSheets()).setUpSheet({ ...plan, columns })).toThrow(
    'Expected a column of the tracker; found "constructor".',
  );
});

test("a plan needs a learner ID and uses no two columns as the same thing", () => {
  const columns = [
    { column: 1, heading: "Surname", key: "surname" },
    { column: 2, heading: "Name", key: "surname" },
  ];
  const problems = contract.setUpSheet.input
    .safeParse({ ...plan, columns })
    .error?.issues.map(({ message }) => message);
  expect(new Set(problems)).toEqual(
    new Set([
      "Choose the column that tells learners apart (Learner ID).",
      '"Surname" and "Name" cannot both be used as the same thing. Keep one of them as it is.',
    ]),
  );
});
