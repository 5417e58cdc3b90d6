import { splitReasons } from "../../../src/domain/risk/split-reasons";

test("reasons are told apart, and a semicolon in brackets belongs to its reason", () => {
  expect(
    splitReasons("Attitude to learning 4 (1 is best; 4 or worse); Attendance 86% (below 90%); Teacher concern"),
  ).toEqual(["Attitude to learning 4 (1 is best; 4 or worse)", "Attendance 86% (below 90%)", "Teacher concern"]);
  expect(splitReasons("")).toEqual([]);
});
