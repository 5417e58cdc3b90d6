import { planProblems } from "../../../sidebar/set-up/plan-problems";
import { contract, type Input } from "../../../src/api/contract";
import { formMessages } from "../../../src/messages/set-up-messages";

const plan: Input<"setUpSheet"> = {
  sheet: "Year 12",
  headerRow: 1,
  columns: [{ column: 0, heading: "ID", key: "learnerId" }],
  assessments: [{ column: 3, heading: "Test 1", maxMark: 40, weight: 1 }],
  constants: {},
};
const assessment = (over: object) => ({ ...plan, assessments: [{ ...plan.assessments[0]!, ...over }] });
const columns = (...keys: string[]) => ({
  ...plan,
  columns: keys.map((key, column) => ({ column, heading: `Column ${column}`, key })),
});

test("a plan in order has no problems", () => {
  expect(planProblems(plan)).toEqual([]);
});

test("a bad max mark is told beside its field", () => {
  expect(planProblems(assessment({ maxMark: Number.NaN }))).toEqual([
    { sentence: formMessages.maxMark, column: 3, field: "maxMark" },
  ]);
});

test.each([
  ["no learner ID", columns("surname")],
  ["two learner IDs", columns("learnerId", "learnerId")],
  ["two surnames and two tutors", columns("learnerId", "surname", "surname", "tutor", "tutor")],
  ["a max mark of 0", assessment({ maxMark: 0 })],
  ["a max mark that is no number", assessment({ maxMark: Number.NaN })],
  ["a max mark beyond any paper", assessment({ maxMark: 10_001 })],
  ["a negative weight", assessment({ weight: -1 })],
  ["an endless weight", assessment({ weight: Number.POSITIVE_INFINITY })],
  ["a weight of 0", assessment({ weight: 0 })],
])("the form says of %s just what the server says", (_, given) => {
  const server = contract.setUpSheet.input.safeParse(given).error?.issues.map(({ message }) => message) ?? [];
  expect(planProblems(given).map(({ sentence }) => sentence)).toEqual(server);
});
