import fc from "fast-check";
import { declaredFunctions } from "../../preview/host/declared-functions";
import { anyCells, expectCells } from "../support/any-cells";
import { builtFile } from "../support/addon";
import { isFullRun, leaveFigures } from "../support/full-run";
import { loadInNode } from "../support/load-in-node";

const isFull = isFullRun("properties");
const numRuns = isFull ? 10_000 : 60;
jest.setTimeout(isFull ? 3_600_000 : 60_000);

const source = builtFile("Code.js");
const names = declaredFunctions(source).flatMap(({ name, isCustomFunction }) => (isCustomFunction ? [name] : []));
const functions = loadInNode(source, {}, names) as Record<string, (...args: unknown[]) => unknown>;
const settings = fc.constantFrom(
  "Policy",
  "Attendance %",
  "Learner ID",
  "Average",
  "H",
  "A level",
  "GCSE",
  "Mathematics",
);
const argument = fc.oneof({ weight: 3, arbitrary: anyCells }, { weight: 1, arbitrary: settings });

/** What a cell shows for a call, or the sentence that it throws. */
function shownBy(name: string, args: readonly unknown[]): { result?: unknown; sentence?: string } {
  try {
    return { result: functions[name]?.(...structuredClone(args)) };
  } catch (error) {
    const { name: kind, message } = error as Error;
    // An error that we did not word ourselves is a TypeError or a RangeError.
    return { sentence: `${kind}: ${message}` };
  }
}

test.each(names)(`%s gives cells or a plain sentence for ${numRuns} calls with whatever cells may hold`, (name) => {
  let calls = 0;
  fc.assert(
    fc.property(fc.array(argument, { minLength: 1, maxLength: 6 }), (args) => {
      calls += 1;
      const first = shownBy(name, args);
      expect(shownBy(name, args)).toEqual(first);
      expect(first.sentence ?? "Error: A sentence.").toMatch(/^Error: [^]* [^]*[.?]$/);
      if (first.sentence !== undefined) return;
      const { result } = first;
      const grid = Array.isArray(result) ? (result as unknown[][]) : undefined;
      expectCells(result, grid && { rows: grid.length, columns: grid[0]?.length ?? 0 });
    }),
    { numRuns },
  );
  if (isFull) leaveFigures("properties", name, [{ function: name, calls }]);
  expect(calls).toBeGreaterThanOrEqual(numRuns);
});
