// `npm run mutants -- N [--seed S] [--in FOLDER]… [--near] [--again]`: would the tests notice N slips of the pen? CONTRIBUTING.md, "Try the tests".
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { copyTree } from "./copy-tree.mjs";
import { drawn } from "./drawn.mjs";
import { findMutants } from "./find-mutants.mjs";
import { nearTests } from "./near-tests.mjs";
import { relatedTests } from "./related-tests.mjs";
import { equivalents, scores } from "./report.mjs";
import { mutantTrier, refused } from "./try-mutant.mjs";

const root = resolve(import.meta.dirname, "../..");
const cache = resolve(root, ".cache/mutants");
const place = resolve(cache, "tree");

/** Made from data, and checked against it. */
const isGenerated = (file) => file.startsWith("src/domain/national/");

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: "string", default: "1" },
      in: { type: "string", multiple: true, default: ["src", "sidebar", "preview/host"] },
      near: { type: "boolean", default: false },
      again: { type: "boolean", default: false },
    },
  });
  const [count, seed] = [Number(positionals[0] ?? 20), Number(values.seed)];
  if (!(count > 0) || !Number.isInteger(seed))
    throw new Error("Expected how many mutants, and a whole number as seed.");
  return { count, seed, folders: values.in, near: values.near, again: values.again };
}

const show = ({ file, line, before, after, code }) => `${file}:${line}  ${before} → ${after}\n    ${code}`;

/** Of survivors only those that all related tests left alive, unless the near ones are asked for. */
function earlierResults(log, { near, again }) {
  if (!existsSync(log)) return new Map();
  const lines = readFileSync(log, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const results = lines.map((line) => JSON.parse(line));
  const counts = (one) => one.result !== "survived" || (!again && (near || !one.near));
  return new Map(results.filter(counts).map((one) => [one.id, one]));
}

function resultOf(mutant, { reason, earlier, near, tryMutant }) {
  if (reason) return { ...mutant, result: "equivalent", reason };
  const known = earlier.get(mutant.id);
  if (known) return known;
  const started = Date.now();
  const by = tryMutant(mutant);
  const result = by === undefined ? "survived" : by === refused ? "refused" : "killed";
  return { ...mutant, result, by, near, seconds: Math.round((Date.now() - started) / 1000) };
}

function run({ count, seed, folders, near, again }) {
  const files = copyTree(root, place).filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      !file.endsWith(".d.ts") &&
      !isGenerated(file) &&
      folders.some((folder) => file.startsWith(`${folder}/`)),
  );
  if (files.length === 0)
    throw new Error(`Expected a folder with code, such as src/domain; found ${folders.join(", ")}.`);
  const all = files.toSorted().flatMap((file) => findMutants(file, readFileSync(resolve(root, file), "utf8")));
  const known = equivalents(JSON.parse(readFileSync(resolve(import.meta.dirname, "equivalent.json"), "utf8")));
  const log = resolve(cache, "results.jsonl");
  mkdirSync(resolve(place, ".cache"), { recursive: true });
  const earlier = earlierResults(log, { near, again });
  const tryMutant = mutantTrier(place, near ? nearTests(place, relatedTests(place)) : relatedTests(place));
  console.log(`${all.length} mutants in ${files.length} files; trying ${count} with seed ${seed}.`);
  const results = [];
  for (const mutant of drawn(all, seed)) {
    if (results.length === count) break;
    const result = resultOf(mutant, { reason: known.reasonOf(mutant), earlier, near, tryMutant });
    if (result !== earlier.get(mutant.id) && result.result !== "equivalent")
      appendFileSync(log, `${JSON.stringify(result)}\n`);
    if (result.result === "refused") continue;
    results.push(result);
    const how = result.by ? `, by ${result.by}` : "";
    console.log(`${results.length} of ${count}: ${result.result}${how}\n  ${show(mutant)}`);
  }
  const survivors = results.filter(({ result }) => result === "survived");
  console.log(`\nNoticed by ${near ? "no near test" : "nothing"}:\n${survivors.map(show).join("\n") || "none"}`);
  console.table(scores(results));
  const inFolders = (entry) => folders.some((folder) => entry.file.startsWith(`${folder}/`));
  for (const entry of known.outdated(all).filter(inFolders)) {
    console.error(`equivalent.json names a change that is no longer there: ${entry.file}  ${entry.code}`);
    process.exitCode = 1;
  }
  writeFileSync(
    resolve(cache, `seed-${seed}-${folders.join("+").replaceAll("/", "-")}.json`),
    `${JSON.stringify({ seed, folders, near, scores: scores(results), survivors }, undefined, 2)}\n`,
  );
}

try {
  run(readArguments());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
