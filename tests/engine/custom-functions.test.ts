import type { CustomFunction } from "../../preview/engine/workbook";
import { at, cell, closeWorkbooks, fill, newWorkbook, values } from "../support/workbooks";

afterEach(closeWorkbooks);

/** A workbook with SEE(…), which keeps what it was given and gives back `result`. */
function seeing(result: CustomFunction = () => "seen") {
  const workbook = newWorkbook();
  const calls: unknown[][] = [];
  workbook.registerFunction("SEE", (...args) => {
    calls.push(args);
    return result(...args);
  });
  return { workbook, calls };
}

test("One cell is given as it is, a range as rows of cells, a blank cell as empty text", async () => {
  const { workbook, calls } = seeing();
  fill(workbook, "A1", [
    [1, "two"],
    [true, null],
  ]);
  fill(workbook, "D1", [["=SEE(A1, B2, A1:B2, A2:A2)"]]);
  await workbook.settled();
  expect(calls).toEqual([
    [
      1,
      "",
      [
        [1, "two"],
        [true, ""],
      ],
      true,
    ],
  ]);
});

test("An argument left out between commas is empty text", async () => {
  const { workbook, calls } = seeing();
  fill(workbook, "D1", [['=SEE(1,,"b")']]);
  await workbook.settled();
  expect(calls).toEqual([[1, "", "b"]]);
});

test("A number under a date pattern is given as a Date, an error as its text", async () => {
  const { workbook, calls } = seeing();
  workbook.write(at(workbook, "A1:B1"), [
    [
      { value: 45_748, pattern: "dd/mm/yyyy" },
      { value: 0.1, pattern: "0%" },
    ],
  ]);
  fill(workbook, "C1", [["=1/0", "=SEE(A1:C1)"]]);
  await workbook.settled();
  expect(calls).toEqual([[[[new Date(2025, 3, 1), 0.1, "#DIV/0!"]]]]);
});

test("What is returned shows as Sheets shows it", async () => {
  const { workbook } = seeing((kind) => {
    if (kind === "date") return new Date(2025, 3, 1);
    if (kind === "rows")
      return [
        ["a", 1],
        [null, true],
      ];
    if (kind === "list") return ["x", "y"];
    return { nothing: undefined, nan: Number.NaN, null: null, text: "t" }[String(kind)];
  });
  fill(workbook, "A1", [['=SEE("date")', '=SEE("nothing")', '=SEE("nan")', '=SEE("null")', '=SEE("text")']]);
  fill(workbook, "A3", [['=SEE("rows")', null, null, '=SEE("list")']]);
  await workbook.settled();
  expect(values(workbook, "A1:E1")).toEqual([[45_748, "", "", "", "t"]]);
  expect(cell(workbook, "A1").display).toBe("01/04/2025");
  expect(values(workbook, "A3:B4")).toEqual([
    ["a", 1],
    ["", true],
  ]);
  expect(values(workbook, "D3:D4")).toEqual([["x"], ["y"]]);
});

test("A function that throws shows #ERROR! and keeps what it said by the cell", async () => {
  const { workbook } = seeing((value) => {
    if (value === "bad") throw new Error('Setting "x" expected a number, found "bad".');
    return value;
  });
  fill(workbook, "A1", [["bad", "=SEE(A1)", "=B1"]]);
  await workbook.settled();
  expect(cell(workbook, "B1")).toMatchObject({
    value: "#ERROR!",
    error: 'Setting "x" expected a number, found "bad".',
  });
  fill(workbook, "A1", [["good"]]);
  await workbook.settled();
  expect(cell(workbook, "B1").value).toBe("good");
  expect(cell(workbook, "B1").error).toBeUndefined();
});

test("The same call is run once, and only its arguments make it run again", async () => {
  const { workbook, calls } = seeing((value) => `saw ${String(value)}`);
  fill(workbook, "A1", [[1, "=SEE(A1)", "=SEE(1)", "unrelated"]]);
  await workbook.settled();
  fill(workbook, "D1", [["changed"]]);
  await workbook.settled();
  expect(calls).toEqual([[1]]);
  fill(workbook, "A1", [[2]]);
  await workbook.settled();
  expect(calls).toEqual([[1], [2]]);
  expect(values(workbook, "B1:C1")).toEqual([["saw 2", "saw 1"]]);
});

test("A function registered after its formula was calculated is calculated then", async () => {
  const workbook = newWorkbook();
  fill(workbook, "A1", [["=LATE(2)"]]);
  await workbook.settled();
  expect(cell(workbook, "A1")).toMatchObject({ value: "#NAME?", error: "Unknown function: 'LATE'." });
  workbook.registerFunction("LATE", (value) => Number(value) * 2);
  await workbook.settled();
  expect(cell(workbook, "A1").value).toBe(4);
});

test("A function over 10,000 rows fills its column, and again after one cell changes", async () => {
  const { workbook, calls } = seeing((rows) =>
    (rows as unknown[][]).map(([a, b]) => [a === "" ? "" : Number(a) + Number(b)]),
  );
  workbook.insertRows(workbook.activeSheet(), 999, 9001);
  fill(
    workbook,
    "A2",
    Array.from({ length: 10_000 }, (_, index) => [index, 1]),
  );
  fill(workbook, "C1", [['={"Sum"; SEE(A2:B)}']]);
  await workbook.settled();
  expect(values(workbook, "C10001")).toEqual([[10_000]]);
  fill(workbook, "A2", [[500]]);
  await workbook.settled();
  expect(values(workbook, "C2:C3")).toEqual([[501], [2]]);
  expect(calls).toHaveLength(2);
}, 20_000);

test("A comparison with a column counts what an array shows there now, capitals and numbers as text alike", async () => {
  const { workbook } = seeing((rows) => (rows as unknown[][]).map(([a]) => [a]));
  fill(workbook, "A1", [["x"], ["X"], ["y"], [1], [null]]);
  fill(workbook, "C1", [['=COUNTIF(D1:D5, "x")', "=SEE(A1:A5)"]]);
  fill(workbook, "E1", [
    ['=SUMPRODUCT((D1:D5="x")*1)'],
    ['=SUMPRODUCT((D1:D5="y")*1)'],
    ["=SUMPRODUCT((D1:D5=1)*1)"],
    ['=SUMPRODUCT((D1:D5="")*1)'],
  ]);
  const counts = () => [...values(workbook, "C1"), ...values(workbook, "E1:E4")].flat();
  await workbook.settled();
  expect(counts()).toEqual([2, 2, 1, 1, 1]);
  fill(workbook, "A1", [["y"], ["x"], ["y"], ["y"], [1]]);
  await workbook.settled();
  expect(counts()).toEqual([1, 1, 3, 1, 0]);
});
