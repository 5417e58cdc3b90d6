import { mkdirSync, writeFileSync } from "node:fs";

/** Whether `npm run <name>` runs these tests in full; `npm test` runs a sample. */
export const isFullRun = (name: "faults" | "load" | "properties" | "simulations") => process.env.FULL_RUN === name;

/** Leaves what a full run counted where tools/full-run.mjs gathers it. */
export function leaveFigures(name: string, part: string, figures: readonly object[]): void {
  mkdirSync(`.cache/${name}`, { recursive: true });
  writeFileSync(`.cache/${name}/${part}.json`, JSON.stringify(figures));
}

/** Says how much was tried, also in a sample. */
export const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
