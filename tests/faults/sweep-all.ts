import { isFullRun, leaveFigures, tell } from "../support/full-run";
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
      // After each action: a run that is broken off keeps what it counted.
      if (isFull) leaveFigures("faults", name, results.map(withoutSentences));
      expect(result.failures).toEqual([]);
    },
  );

  afterAll(() => {
    const points = results.reduce((sum, result) => sum + result.points, 0);
    tell(`${name}: ${points} fault points tried at ${results.length} actions.`);
  });
}

const withoutSentences = ({ failures, ...rest }: SweepResult) => ({ ...rest, failures: failures.length });
