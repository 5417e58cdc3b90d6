import { judgeColumns } from "../../../src/domain/adoption/judge-columns";
import { column, whats } from "./columns";

describe("a percentage of a mark is no work of its own", () => {
  const marks = column("Test 2 (50)", 34, 18, 41);
  const percentages = column("Test 2 %", "68%", "36%", "82%");
  test.each([
    ["in a class of three", [column("Test 1 (50)", 19, 30, 44), marks, percentages], ["mark", "mark", "repeat"]],
    ["before its mark", [column("Test 1 (50)", 19, 30, 44), percentages, marks], ["mark", "repeat", "mark"]],
    [
      "in a block behind the marks",
      [column("Test 1 (50)", 39, 30, 44), marks, column("Test 1 %", "78%", "60%", "88%"), percentages],
      ["mark", "mark", "repeat", "repeat"],
    ],
    ["rounded down", [column("Test 2 (35)", 17, 20, 30), column("Test 2 %", 48, 57, 85)], ["mark", "repeat"]],
    [
      "but for one that was marked again",
      [column("Test 2 (50)", 34, 18, 41, 20, 35), column("Test 2 %", 68, 36, 82, 40, 72)],
      ["mark", "repeat"],
    ],
    ["under a bare sign", [marks, column("%", 68, 36, 82)], ["mark", "repeat"]],
    ["under a bare sign before it", [column("Percentage", 68, 36, 82), marks], ["repeat", "mark"]],
    ["said in other words", [marks, column("Test 2 as %", 68, 36, 82)], ["mark", "repeat"]],
    [
      "under a bare sign, rounded down",
      [column("Test 2 (35)", 17, 20, 30, 11), column("%", 48, 57, 85, 31)],
      ["mark", "repeat"],
    ],
  ])("%s", (_, columns, expected) => {
    expect(whats(...columns)).toEqual(expected);
  });

  test("one that does not agree is asked about", () => {
    for (const heading of ["Test 2 %", "%"]) {
      const judged = judgeColumns([marks, column(heading, "20%", "90%", "10%")]);
      expect(judged.map(({ what, certainty }) => [what, certainty])).toEqual([
        ["mark", "likely"],
        ["percentage", "ask"],
      ]);
    }
  });
});

test("a percentage that agrees with a mark under another name is asked about", () => {
  const judged = judgeColumns([column("Test 2 (50)", 34, 18, 41), column("T2 %", 68, 36, 82)]);
  expect(judged[1]).toMatchObject({ what: "repeat", certainty: "ask" });
});
