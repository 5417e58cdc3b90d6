import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNode } from "./run-node";

const start = (...args: string[]) => runNode(["tools/start.mjs", ...args]);
const folder = mkdtempSync(join(tmpdir(), "start-"));

test("--help explains every option and builds nothing", () => {
  const { status, stdout } = start("--help");
  expect(status).toBe(0);
  for (const option of ["FILE", "--sample", "--port", "--fresh", "--slow", "--no-open", "--help"])
    expect(stdout).toContain(option);
});

test.each([
  [
    ["--nonsense"],
    "There is no option --nonsense. The options are --sample, --port, --fresh, --keep-in, --slow, --no-open and --help.",
  ],
  [["--port", "abc"], 'Expected --port to be a whole number from 0 to 65535, found "abc".'],
  [["--port", "70000"], 'Expected --port to be a whole number from 0 to 65535, found "70000".'],
  [["--slow=soon"], 'Expected --slow=N with at most 30 seconds, found "soon".'],
  [["a.csv", "b.csv"], "Expected one file at most, found 2: a.csv, b.csv."],
  [["--sample", "x", "a.csv"], "Expected a file or --sample, found both: a.csv and --sample x."],
  [["no-such.csv"], "no-such.csv, found none."],
  [["package.json"], "Expected a .csv or .xlsx file, found package.json."],
  [["tests"], "Expected a .csv or .xlsx file, found the folder"],
])("%j is answered with a sentence", (args, sentence) => {
  const { status, stderr } = start(...args);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toContain("    at ");
  expect(status).toBe(1);
});

test.each([[["--sample"]], [["--sample", "nonsense"]]])("%j lists the samples there are", (args) => {
  const { status, stderr } = start(...args);
  expect(stderr).toMatch(/^Expected --sample with one of .*open-university, science-and-maths; found /);
  expect(status).toBe(1);
});

test("a file's kind is known by its ending in any case", () => {
  const path = join(folder, "marks.TXT");
  writeFileSync(path, "a\n");
  expect(start(path).stderr).toContain("Expected a .csv or .xlsx file, found marks.TXT.");
});
