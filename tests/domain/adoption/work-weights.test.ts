import { judgeColumns } from "../../../src/domain/adoption/judge-columns";
import { rowKind } from "../../../src/domain/adoption/row-kind";
import { column } from "./columns";

const marks = [50, 48, 33];
const results = [15, 12, 50];
const weights = (...columns: Parameters<typeof judgeColumns>[0]) =>
  judgeColumns(columns).map(({ certainty, weight }) => (certainty === "ask" ? "ask" : weight));

test("work counts as a row of weights says", () => {
  const [essay, exam] = [column("Essay /50", ...marks), column("Exam /60", ...results)];
  expect(weights({ ...essay, weight: 20 }, { ...exam, weight: 80 })).toEqual([20, 80]);
  expect(weights(essay, exam)).toEqual([undefined, undefined]);
});

test.each([
  ["Essay (weight 20) /50", "Exam (weight 80) /60", [20, 80]],
  ["Essay [weighting: 0.2] /50", "Exam [weighting: 0.8] /60", [0.2, 0.8]],
  ["Essay /50", "Exam x4 /60", [undefined, 4]],
  ["Essay (×1) /50", "Exam (×2.5) /60", [1, 2.5]],
  ["Essay weight 20% /50", "Exam weight 80% /60", ["ask", "ask"]],
  [
    ["20%", "Essay /50"],
    ["80%", "Exam /60"],
    ["ask", "ask"],
  ],
  [
    ["0.2", "Essay /50"],
    ["0.8", "Exam /60"],
    ["ask", "ask"],
  ],
])("work counts as its heading says, or is asked about: %j, %j", (essay, exam, expected) => {
  expect(weights(column(essay, ...marks), column(exam, ...results))).toEqual(expected);
});

test("beside work with a weight of the sheet's own work without one is asked about", () => {
  const essay = { ...column("Essay /50", ...marks), weight: 20 };
  expect(weights(essay, column("Exam /60", ...results))).toEqual([20, "ask"]);
});

test.each(["Weight", "Weighting %", "Weights", "Weighting of course", "Pwysau"])(
  "a row that begins with %s is one of weights",
  (label) => {
    expect(rowKind(["", label, "", 20, 80], 0)).toBe("weights");
  },
);
