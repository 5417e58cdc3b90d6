import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNode } from "./run-node";

const wanted = {
  "": { name: "made-up" },
  "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
  "node_modules/only-elsewhere": { version: "1.0.0", integrity: "sha512-b", optional: true },
};
const { "": _, "node_modules/only-elsewhere": __, ...installed } = wanted;

/** A project with these packages, and an npm that only says what it was asked. */
function install(found?: object) {
  const folder = mkdtempSync(join(tmpdir(), "install-"));
  const npm = join(folder, "npm.cjs");
  writeFileSync(npm, "console.log('asked for', process.argv.slice(2).join(' '))");
  chmodSync(npm, 0o755);
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: wanted }));
  if (found) {
    mkdirSync(join(folder, "node_modules"));
    writeFileSync(join(folder, "node_modules/.package-lock.json"), JSON.stringify({ packages: found }));
  }
  return runNode(["tools/install.mjs", folder], { npm_execpath: npm });
}

test("nothing is installed and nothing said when every package is there", () => {
  expect(install(installed)).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("a fresh clone gets npm ci, and is told so first", () => {
  const { stdout } = install();
  expect(stdout).toMatch(/^1 packages are missing: installing with npm ci/);
  expect(stdout).toContain("asked for ci");
});

test.each([
  ["another version", { "node_modules/a": { version: "0.9.0", integrity: "sha512-a" } }],
  ["another build of the same version", { "node_modules/a": { version: "1.0.0", integrity: "sha512-x" } }],
  ["a half-finished install", {}],
  [
    "an optional package in another version",
    { ...installed, "node_modules/only-elsewhere": { version: "2.0.0", integrity: "sha512-c" } },
  ],
])("%s is installed again", (_what, found) => {
  expect(install(found).stdout).toContain("asked for ci");
});

test("a folder without a lock file is refused with a sentence", () => {
  const { status, stderr } = runNode(["tools/install.mjs", mkdtempSync(join(tmpdir(), "install-"))]);
  expect(stderr).toMatch(/^Expected a package-lock\.json in .*, found none that can be read\.\n$/);
  expect(status).toBe(1);
});
