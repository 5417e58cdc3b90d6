import { isFullRun, leaveFigures } from "../support/full-run";
import { closeWorkbooks } from "../support/workbooks";
import { sweep, type SweepResult } from "./sweep";
import type { WritingAction } from "./writing-action";

const isFull = isFullRun("faults");

/** A test for each action. */
export function sweepAll(name: string, actions: readonly WritingAction[]): void {
  jest.setTimeout(isFull ? 7_200_000 : 120_000);
  afterEach(closeWorkbooks);
  const results: SweepResult[] = [];

  test.each(actions)(
    "$name: wherever it fails, trying again completes it, with nothing lost or doubled",
    async (action) => {
      const result = await sweep(action, isFull);
      results.push(result);
      expect(result.failures).toEqual([]);
    },
  );

  afterAll(() => {
    if (isFull)
      leaveFigures(
        "faults",
        name,
        results.map(({ failures, ...rest }) => ({ ...rest, failures: failures.length })),
      );
  });
}
