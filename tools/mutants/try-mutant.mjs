import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { mutated } from "./find-mutants.mjs";

/** Test files in one run of Jest, which ends with the first that fails: few at first, where a failure is likeliest. */
const batches = (tests) => [tests.slice(0, 6), tests.slice(6, 26), tests.slice(26)].filter((some) => some.length > 0);

/** What noticed a change that does not compile: nobody could commit it, so it says nothing of the tests. */
export const refused = "the types";

/** A test run that takes so long has met an endless loop. */
const patience = 20 * 60_000;

function runNode(place, args) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd: place,
    encoding: "utf8",
    timeout: patience,
    // A worker in an endless loop hears nothing milder.
    killSignal: "SIGKILL",
    maxBuffer: 1e9,
    env: { ...process.env, PAGE_PATIENCE: "10000" },
  });
  return { isGood: status === 0, isLate: error?.code === "ETIMEDOUT", said: `${stdout}\n${stderr}` };
}

function runTests(place, tests) {
  const result = resolve(place, ".cache/mutant-results.json");
  writeFileSync(result, "{}");
  const { isGood, isLate, said } = runNode(place, [
    "node_modules/jest/bin/jest.js",
    "--bail=1",
    // Starting workers takes longer than most tests, but not than waiting for pages.
    ...(tests.some((test) => /^tests\/(e2e|page)\//.test(test)) ? [] : ["--runInBand"]),
    // A busy machine is no fault of the mutant's.
    "--testTimeout=120000",
    "--json",
    `--outputFile=${result}`,
    ...tests.map((test) => resolve(place, test)),
  ]);
  if (isGood) return undefined;
  if (isLate) return { by: "time", test: undefined };
  const { testResults = [] } = JSON.parse(readFileSync(result, "utf8"));
  const failed = testResults.find((suite) => suite.status === "failed");
  if (!failed) throw new Error(`Jest ended without a result: ${said.slice(-2_000)}`);
  const test = tests.find((one) => resolve(place, one) === failed.name);
  const assertion = failed.assertionResults.find(({ status }) => status === "failed");
  return { by: `${test}: ${assertion?.fullName ?? "does not run"}`, test };
}

const isBuiltIn = ({ file }) => /^(src|sidebar)\//.test(file);

/** Tables, settings and functions stand in documents that are generated from them. */
const changesDocuments = (place, { file }) =>
  file.startsWith("src/") && !runNode(place, ["tools/docs.mjs", "--check"]).isGood;

/**
 * Tries mutants in a copy of the project: the types and the generated documents, then, with the add-on built anew, the tests that import the file, then those that read the
 * built files.
 *
 * @param related finds the tests of a file
 */
export function mutantTrier(place, related) {
  const isGreen = new Map();
  let isBuiltClean = false;

  const build = () => runNode(place, ["tools/build.mjs"]).isGood;

  function buildClean() {
    if (!isBuiltClean && !build()) throw new Error("The files as they are do not build.");
    isBuiltClean = true;
  }

  /** With the mutant in place. */
  function failureAmong(tests) {
    for (const batch of batches(tests)) {
      const failure = runTests(place, batch);
      if (failure) return failure;
    }
    return undefined;
  }

  function failureOfBuilt(mutant, tests) {
    if (tests.length === 0) return undefined;
    isBuiltClean &&= !isBuiltIn(mutant);
    if (isBuiltIn(mutant) && !build()) return { by: "the build" };
    return failureAmong(tests);
  }

  /** With the files as they are: a test that fails then proves nothing. */
  function passesOtherwise(test, readsBuild) {
    if (!isGreen.has(test)) {
      if (readsBuild(test)) buildClean();
      isGreen.set(test, runTests(place, [test]) === undefined);
    }
    return isGreen.get(test);
  }

  function withMutant(mutant, work) {
    const path = resolve(place, mutant.file);
    const source = readFileSync(path, "utf8");
    writeFileSync(path, mutated(source, mutant));
    try {
      if (!isBuiltIn(mutant)) buildClean();
      return work();
    } finally {
      writeFileSync(path, source);
    }
  }

  const attempt = (mutant, tests, readsBuild) =>
    withMutant(mutant, () => {
      if (!runNode(place, ["node_modules/typescript/bin/tsc", "-b"]).isGood) return { by: refused };
      if (changesDocuments(place, mutant)) return { by: "the generated documents" };
      // Building takes as long as ten tests that need none.
      const failure =
        failureAmong(tests.filter((test) => !readsBuild(test))) ?? failureOfBuilt(mutant, tests.filter(readsBuild));
      // Twice, so that chance kills nothing.
      return failure?.test === undefined
        ? failure
        : { ...failure, isCertain: Boolean(runTests(place, [failure.test])) };
    });

  /** @returns what noticed it; undefined when nothing did */
  return function tryMutant(mutant) {
    const { importing, building, readsBuild } = related(mutant.file);
    let tests = [...importing, ...building].filter((test) => isGreen.get(test) !== false);
    for (;;) {
      const failure = attempt(mutant, tests, readsBuild);
      if (!failure || failure.test === undefined) return failure?.by;
      if (failure.isCertain && passesOtherwise(failure.test, readsBuild)) return failure.by;
      tests = tests.filter((test) => test !== failure.test);
    }
  };
}
