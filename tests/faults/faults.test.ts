import { mkdirSync, writeFileSync } from "node:fs";
import { closeWorkbooks } from "../support/workbooks";
import { checkAndRepair } from "./actions/check-and-repair";
import { newTracker } from "./actions/new-tracker";
import { saveAction } from "./actions/save-action";
import { useThisSheet } from "./actions/use-this-sheet";
import { sweep, type SweepResult } from "./sweep";

/** Set by `npm run faults`: every service call of every action. */
const isFull = process.env.FULL_RUN === "faults";
const actions = [saveAction, newTracker, useThisSheet, checkAndRepair];

jest.setTimeout(isFull ? 3_600_000 : 120_000);
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
  const figures = results.map(({ action, calls, points, failures }) => ({
    action,
    calls,
    points,
    failures: failures.length,
  }));
  const points = figures.reduce((sum, one) => sum + one.points, 0);
  process.stdout.write(`Fault points tried: ${points}\n`);
  if (!isFull) return;
  mkdirSync(".cache/evidence", { recursive: true });
  writeFileSync(
    ".cache/evidence/faults.json",
    JSON.stringify({ name: "faults", figures: { points, actions: figures } }, null, 2),
  );
});
