import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluate, runNode } from "./run-node";

const compare = (lines: string) =>
  evaluate(`import { compared, merged } from "./tools/bench/compare.mjs"; console.log(JSON.stringify(${lines}));`);

test("The figures of several rounds become the median of each number, figure by figure", () => {
  const rounds = [10, 90, 20].map((ms) => [
    { name: "MEG", rows: 100, ms },
    { name: "RAG", rows: 100, ms: 1 },
  ]);
  expect(compare(`merged(${JSON.stringify(rounds)}, ["name", "rows"])`)).toEqual([
    { name: "MEG", rows: 100, ms: 20 },
    { name: "RAG", rows: 100, ms: 1 },
  ]);
});

test("A figure is held against the other commit's of the same name, and what only one of them has is told", () => {
  const ours = [
    { name: "MEG", ms: 5 },
    { name: "NEW", ms: 1 },
  ];
  const theirs = [
    { name: "OLD", ms: 7 },
    { name: "MEG", ms: 20 },
  ];
  expect(compare(`compared(${JSON.stringify(ours)}, ${JSON.stringify(theirs)}, ["name"])`)).toEqual([
    { name: "MEG", ms: 5, against: { ms: 20 }, ratio: { ms: 0.25 } },
    { name: "NEW", ms: 1, against: "has no such figure" },
    { name: "OLD", ms: 7, only: "the other commit has this figure" },
  ]);
});

test("A part that does not exist is answered with those that do", () => {
  const { status, stderr } = runNode(["tools/bench/bench.mjs", "speed"]);
  expect(stderr).toMatch(
    /^There is no part "speed" of the benchmark\. Its parts are:\n[^]*  functions: ranged functions/,
  );
  expect(status).toBe(1);
});

test("Without a git history no other commit can be measured, and a sentence says so", () => {
  const folder = mkdtempSync(join(tmpdir(), "no-history-"));
  const said = evaluate(`import { checkOut } from "./tools/bench/check-out.mjs";
    const error = await checkOut(${JSON.stringify(folder)}, "HEAD").catch(({ message }) => message);
    console.log(JSON.stringify(error));`);
  rmSync(folder, { recursive: true });
  expect(said).toBe("There is no git history here, so no other commit can be measured beside this one: use a clone.");
});
