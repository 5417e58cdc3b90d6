import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

jest.setTimeout(300_000);

interface Line {
  readonly sheet: string;
  readonly questions: number;
  readonly notAsked: number;
  readonly wrongAverages: number;
  readonly wrongTiers: number;
  readonly otherThanForeseen?: string;
  readonly medianQuestions?: number;
}

test("every strange sheet is taken on without one wrong average or tier, and asked about what nobody can know", () => {
  const root = resolve(__dirname, "../..");
  const run = spawnSync(process.execPath, ["tools/bench/bench.mjs", "adoption"], { cwd: root, encoding: "utf8" });
  const lines = run.stdout.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line) as Line] : []));
  const sheets = lines.filter(({ sheet }) => sheet !== "all");
  expect(sheets.length).toBeGreaterThanOrEqual(54);
  const wrong = sheets.filter(({ wrongAverages, wrongTiers, notAsked }) => wrongAverages + wrongTiers + notAsked > 0);
  expect(wrong).toEqual([]);
  // What the form showed before anything was written is what the sheet shows then.
  expect(sheets.filter(({ otherThanForeseen }) => otherThanForeseen)).toEqual([]);
  expect(lines.find(({ sheet }) => sheet === "all")?.medianQuestions).toBeLessThanOrEqual(3);
});
