import { avgGcse } from "../../src/functions/avg-gcse";
import { gradeGap } from "../../src/functions/grade-gap";
import { averageMark, missingWork } from "../../src/functions/marks";
import { meg } from "../../src/functions/meg";
import { riskAreas, riskReasons, riskTier } from "../../src/functions/risk";
import { threshold } from "../../src/functions/threshold";
import { workingAt } from "../../src/functions/working-at";
import { goldenCases } from "../support/golden";

// What departments type beside the clean cells, kind by kind: read as it was meant, or a sentence; never a quieter figure.

const functions = {
  AVERAGEMARK: averageMark,
  AVGGCSE: avgGcse,
  GRADEGAP: gradeGap,
  MEG: meg,
  MISSINGWORK: missingWork,
  RISKAREAS: riskAreas,
  RISKREASONS: riskReasons,
  RISKTIER: riskTier,
  THRESHOLD: threshold,
  WORKINGAT: workingAt,
} as unknown as Record<string, (...cells: unknown[]) => unknown>;

const slips = goldenCases("slips");

test.each(slips)("$kind: $function $arguments", ({ function: name = "", arguments: cells = "", expected = "" }) => {
  expect(functions[name]?.(...(JSON.parse(cells) as unknown[]))).toEqual(JSON.parse(expected));
});
