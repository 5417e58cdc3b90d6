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
    maxBuffer: 1e9,
  });
  return { isGood: status === 0, isLate: error?.code === "ETIMEDOUT", said: `${stdout}\n${stderr}` };
}

function runTests(place, tests) {
  const result = resolve(place, ".cache/mutant-results.json");
  writeFileSync(result, "{}");
  const { isGood, isLate, said } = runNode(place, [
    "node_modules/jest/bin/jest.js",
    "--bail=1",
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

/**
 * Tries mutants in a copy of the project: the types, then, with the add-on built anew, the tests that import the file, then those that read the
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

  /** With the files as they are: a test that fails then proves nothing. */
  function passesOtherwise(test) {
    if (!isGreen.has(test)) {
      buildClean();
      isGreen.set(test, runTests(place, [test]) === undefined);
    }
    return isGreen.get(test);
  }

  function withMutant(mutant, work) {
    const path = resolve(place, mutant.file);
    const source = readFileSync(path, "utf8");
    writeFileSync(path, mutated(source, mutant));
    try {
      if (isBuiltIn(mutant)) isBuiltClean = false;
      else buildClean();
      return work();
    } finally {
      writeFileSync(path, source);
    }
  }

  const attempt = (mutant, tests) =>
    withMutant(mutant, () => {
      if (!runNode(place, ["node_modules/typescript/bin/tsc", "-b"]).isGood) return { by: refused };
      if (isBuiltIn(mutant) && !build()) return { by: "the build" };
      const failure = failureAmong(tests);
      // Twice, so that chance kills nothing.
      return failure?.test === undefined
        ? failure
        : { ...failure, isCertain: Boolean(runTests(place, [failure.test])) };
    });

  /** @returns what noticed it; undefined when nothing did */
  return function tryMutant(mutant) {
    const { importing, building } = related(mutant.file);
    let tests = [...importing, ...building].filter((test) => isGreen.get(test) !== false);
    for (;;) {
      const failure = attempt(mutant, tests);
      if (!failure || failure.test === undefined) return failure?.by;
      if (failure.isCertain && passesOtherwise(failure.test)) return failure.by;
      tests = tests.filter((test) => test !== failure.test);
    }
  };
}
