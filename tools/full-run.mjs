// `npm run faults`, `npm run load`, `npm run properties`, `npm run simulations`: the tests of that name in full, of which `npm test` runs a
// sample. What they counted goes into .cache/evidence/<name>.json.
import { spawnSync } from "node:child_process";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { build } from "./build.mjs";

const root = resolve(import.meta.dirname, "..");
const names = ["faults", "load", "properties", "simulations"];
const [name = ""] = process.argv.slice(2);
if (!names.includes(name)) throw new Error(`Expected one of ${names.join(", ")}; found "${name}".`);

const parts = resolve(root, ".cache", name);
await rm(parts, { recursive: true, force: true });
await mkdir(parts, { recursive: true });
await build();
const { status } = spawnSync(resolve(root, "node_modules/.bin/jest"), [`tests/${name}`], {
  cwd: root,
  env: { ...process.env, FULL_RUN: name },
  stdio: "inherit",
  shell: process.platform === "win32",
});

const figures = (
  await Promise.all(
    (await readdir(parts)).map(async (file) => JSON.parse(await readFile(resolve(parts, file), "utf8"))),
  )
).flat();
const evidence = resolve(root, ".cache/evidence");
await mkdir(evidence, { recursive: true });
await writeFile(resolve(evidence, `${name}.json`), `${JSON.stringify({ name, figures }, null, 2)}\n`);
console.table(figures);
const points = figures.reduce((sum, { points = 0 }) => sum + points, 0);
if (points > 0) console.log(`Fault points tried: ${points}`);
process.exitCode = status ?? 1;
