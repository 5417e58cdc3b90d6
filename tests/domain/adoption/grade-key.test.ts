import { judgeColumns } from "../../../src/domain/adoption/judge-columns";
import { column } from "./columns";

const certainties = (...columns: Parameters<typeof judgeColumns>[0]) =>
  judgeColumns(columns).map(({ what, certainty }) => (certainty === "ask" ? "ask" : what));
const work = column("Test 1 (50)", 20, 33, 44, 41, 30);
const grades = column("Grade", "A", "B", "C", "D", "");

test("the key of the grades beside the learners is no work, and is asked about", () => {
  for (const heading of ["%", "Mark (100)", "From %"])
    expect(certainties(work, column(heading, 80, 70, 60, 50, ""), grades)).toEqual(["mark", "ask", "grade"]);
  expect(certainties(work, grades, column("%", 80, 70, 60, 50, ""))).toEqual(["mark", "grade", "ask"]);
});

test.each([
  ["marks and their grades of a whole class", [80, 70, 60, 50, 40], ["A", "B", "C", "D", "E"]],
  ["marks up and down", [80, 60, 70, 50, ""], ["A", "C", "B", "D", ""]],
  ["grades that come again", [80, 79, 60, 50, ""], ["A", "A", "C", "D", ""]],
  ["one that is still to be marked", [80, 70, "", 60, 50], ["A", "B", "", "C", "D"]],
])("%s are marks", (_what, marks, letters) => {
  expect(certainties(work, column("Mock %", ...marks), column("Mock grade", ...letters))).toEqual([
    "mark",
    "percentage",
    "grade",
  ]);
});
