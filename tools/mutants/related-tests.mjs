import { spawnSync } from "node:child_process";
import { relative, resolve } from "node:path";

const jest = (place) => resolve(place, "node_modules/jest/bin/jest.js");

/** Where everything that reads the built files gets them. */
const readersOfBuild = [
  "tests/support/addon.ts",
  "tests/support/sidebar-page.ts",
  "tests/support/browser.ts",
  "tests/support/code-on.ts",
];
const slow = /^tests\/(e2e|faults|load|lifecycle|samples|page)\//;

export function testsThatImport(place, files) {
  const args = [jest(place), "--listTests", "--findRelatedTests", ...files];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: place, encoding: "utf8" });
  if (status !== 0) throw new Error(`Jest could not list the tests of ${files.join(", ")}: ${stderr}`);
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((path) => relative(place, path).replaceAll("\\", "/"));
}

const wordsIn = (path) => new Set(path.replace(/(\.test)?\.tsx?$/, "").split(/[/-]/));

/** How many words of a file's path stand in a test's: tests/ mirrors the tree, and a thing has one name everywhere. */
function nearness(test, file) {
  const words = wordsIn(test);
  return [...wordsIn(file)].filter((word) => words.has(word)).length;
}

export function nearestFirst(tests, file) {
  const rank = (test) => (slow.test(test) ? 0 : 1) + 2 * nearness(test, file);
  return tests.toSorted((one, other) => rank(other) - rank(one) || one.localeCompare(other));
}

/** Finds the tests that could notice a change of a file: those that import it, and those that read what is built from it. */
export function relatedTests(place) {
  const known = new Map();
  let ofBuild;
  return (file) => {
    if (known.has(file)) return known.get(file);
    ofBuild ??= testsThatImport(place, readersOfBuild);
    const importing = testsThatImport(place, [file]);
    const isBuilt = /^(src|sidebar)\//.test(file);
    const building = isBuilt ? ofBuild.filter((test) => !importing.includes(test)) : [];
    const found = {
      importing: nearestFirst(importing, file),
      building: nearestFirst(building, file),
      readsBuild: (test) => isBuilt && ofBuild.includes(test),
    };
    known.set(file, found);
    return found;
  };
}
