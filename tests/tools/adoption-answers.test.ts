import { evaluate } from "./run-node";

const expected = {
  columns: [
    { column: "A", use: "surname" },
    { column: "B", use: "learnerId" },
    { column: "C", use: "assessment", maxMark: 50, weight: 2 },
    { column: "D", use: "attendanceCount" },
    { column: "E", use: "" },
  ],
  answers: { qualification: "A level" },
  cannotBeKnown: [
    { about: "maximum", column: "C", why: "" },
    { about: "learnerId", why: "" },
    { about: "attendance", column: "D", why: "" },
  ],
};
const found = (column: number, use: string, more: object = {}) => ({
  column,
  heading: `H${column}`,
  use,
  certainty: "guess",
  ...more,
});
const inspection = {
  sheet: "Class",
  headerRow: 1,
  columns: [
    found(0, "surname"),
    found(1, ""),
    found(2, "assessment", { maxMark: 25, weight: 1 }),
    found(3, "attendance"),
    found(4, "assessment", { maxMark: 10, weight: 1 }),
  ],
  questions: [] as object[],
};

const runs = (call: string, given: object) =>
  evaluate(`import { answered, notAsked, questionsIn } from "./tools/bench/adoption/answers.mjs";
    const [inspection, expected] = ${JSON.stringify([given, expected])};
    console.log(JSON.stringify(${call}));`);

test("a guess that nobody asks about is accepted, right or wrong", () => {
  expect(runs("answered(inspection, expected)", inspection)).toEqual({
    sheet: "Class",
    headerRow: 1,
    columns: [
      { column: 0, heading: "H0", key: "surname" },
      { column: 3, heading: "H3", key: "attendance" },
    ],
    assessments: [
      { column: 2, heading: "H2", maxMark: 25, weight: 1 },
      { column: 4, heading: "H4", maxMark: 10, weight: 1 },
    ],
    constants: {},
  });
  expect(runs("notAsked(inspection, expected)", inspection)).toHaveLength(3);
});

test("a question is answered by what is right, and what the tracker has no use for is left", () => {
  const questions = [
    { about: "learnerId", choices: [0, 1] },
    { about: "qualification", guess: "GCSE" },
    { about: "subject", guess: "Physics" },
    { about: "maximum", column: 2 },
    { about: "attendance", column: 3 },
  ];
  const unsure = inspection.columns.map((one) => (one.column === 4 ? { ...one, certainty: "ask" } : one));
  const given = { ...inspection, columns: unsure, questions };
  expect(runs("answered(inspection, expected)", given)).toEqual({
    sheet: "Class",
    headerRow: 1,
    columns: [
      { column: 0, heading: "H0", key: "surname" },
      { column: 1, heading: "H1", key: "learnerId" },
    ],
    assessments: [{ column: 2, heading: "H2", maxMark: 50, weight: 2 }],
    constants: { qualification: "A level", subject: "Physics" },
  });
  expect(runs("notAsked(inspection, expected)", given)).toEqual([]);
  expect(runs("questionsIn(inspection).length", given)).toBe(6);
});
