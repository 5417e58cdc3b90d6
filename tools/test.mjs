// `npm test`: every check there is, in the order in which a failure is cheapest to find. Ends with "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdir, readFile, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { build } from "./build.mjs";
import { bundleEngine } from "./bundle-engine.mjs";
import { bundlePage } from "./bundle-page.mjs";
import { sampleWorkbook } from "./sample-workbook.mjs";

const root = resolve(import.meta.dirname, "..");
const results = resolve(root, ".cache/jest-results.json");
const bin = (name) => resolve(root, "node_modules/.bin", name);

function step(title, command, args) {
  console.log(`\n${title}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`\n${title}: failed.`);
}

async function stepHere(title, work) {
  console.log(`\n${title}`);
  await work();
}

async function closingLine() {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(await readFile(results, "utf8"));
  return `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`;
}

async function everyCheck() {
  step("Types and borders between the parts", bin("tsc"), ["-b"]);
  step("Lint", bin("oxlint"), ["--type-aware"]);
  step("Format", bin("oxfmt"), ["--check"]);
  step("Unused code and packages", bin("knip"), []);
  await stepHere("Build", build);
  await stepHere("Bundle of the preview's engine", bundleEngine);
  await stepHere("Bundle of the preview's page", bundlePage);
  // Else each test that opens one would wait for it.
  await stepHere("Workbooks of the samples", async () => {
    for (const name of ["science-and-maths", "open-university"])
      await sampleWorkbook(resolve(root, "preview/samples", name), console.log);
  });
  step("Generated documents are current", process.execPath, [resolve(root, "tools/docs.mjs"), "--check"]);

  await mkdir(resolve(root, ".cache"), { recursive: true });
  await rm(results, { force: true });
  console.log("\nTests");
  const jest = spawnSync(bin("jest"), ["--json", `--outputFile=${results}`, ...process.argv.slice(2)], {
    cwd: root,
    // Jest writes the JSON to standard output too; its readable report goes to standard error.
    stdio: ["inherit", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  console.log(await closingLine());
  process.exitCode = jest.status ?? 1;
}

try {
  await everyCheck();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
