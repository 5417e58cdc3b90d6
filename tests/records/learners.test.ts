import type { CellProblem } from "../../src/domain/department/records";
import { characteristics } from "../../src/domain/groups/characteristics";
import { tableIn } from "../../src/records/cell-table";
import { readRecords } from "../../src/records/read-records";
import { learnersTable } from "../../src/tables/learners";

function read(heading: string, ...cells: unknown[]) {
  const problems: CellProblem[] = [];
  const rows = [["Learner ID", heading], ...cells.map((cell, index) => [100 + index, cell])];
  return { learners: readRecords(tableIn(rows, learnersTable), problems, ["learnerId"]), problems };
}

test.each([
  [
    "SEND",
    ["K", "E", "N", "No SEN", "Unknown", "Prefer not to say", ""],
    [true, true, false, false, undefined, undefined, undefined],
  ],
  ["EAL", ["Yes", "non-EAL", "N/K"], [true, false, undefined]],
  ["Disadvantage", ["FSM", "None", "Information refused"], [true, false, undefined]],
  ["Care-experienced", ["LAC", "No", "Unknown"], [true, false, undefined]],
])(
  "%s: an answer puts a learner into a group, and what is not known into none, without a problem",
  (name, cells, answers) => {
    const { learners, problems } = read(name, ...cells);
    const characteristic = characteristics.find((one) => one.name === name);
    expect(learners.map((learner) => characteristic?.isIn(learner))).toEqual(answers);
    expect(problems).toEqual([]);
  },
);

test.each([
  ["SEND", "Yes, No, or a code: K, E or N"],
  ["EAL", "Yes or No"],
  ["Pupil premium", "Yes or No"],
  ["Looked after", "Yes or No"],
])("%s: any other words are told as a problem, and are never a yes", (heading, expected) => {
  const { learners, problems } = read(heading, "see file");
  const [learner] = learners;
  expect([learner?.send, learner?.eal, learner?.disadvantage, learner?.careExperienced]).toEqual(
    Array(4).fill(undefined),
  );
  expect(problems).toEqual([{ tab: "Learners", row: 2, header: heading, found: '"see file"', expected }]);
});
