import { callThrough, planFrom, setUpActiveSheet } from "../../preview/page/set-up-sample";

const column = (number: number, heading: string, use: string) => ({
  column: number,
  heading,
  use,
  certainty: "sure" as const,
});
const inspection = {
  sheet: "Year 12",
  headerRow: 2,
  columns: [
    column(0, "ID", "learnerId"),
    column(1, "Notes", ""),
    { ...column(2, "Paper 1", "assessment"), maxMark: 80, weight: 30 },
  ],
  questions: [] as { about: string; text: string }[],
};

test("the plan agrees with everything that was found and leaves alone what was not", () => {
  expect(planFrom(inspection)).toEqual({
    sheet: "Year 12",
    headerRow: 2,
    columns: [{ column: 0, heading: "ID", key: "learnerId" }],
    assessments: [{ column: 2, heading: "Paper 1", maxMark: 80, weight: 30 }],
    constants: {},
  });
});

test("a question ends it, since nobody is there to answer", async () => {
  const asks = { ...inspection, questions: [{ about: "subject", text: "Which column tells learners apart?" }] };
  await expect(setUpActiveSheet(() => Promise.resolve(asks))).rejects.toThrow(
    "Set-up of Year 12 asks: Which column tells learners apart?",
  );
});

test("what the add-on refuses is thrown in its own words", async () => {
  const call = callThrough(() => Promise.resolve(JSON.stringify({ ok: false, message: "The heading has changed." })));
  await expect(call("setUpSheet", {})).rejects.toThrow("The heading has changed.");
});
