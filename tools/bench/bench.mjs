// `npm run bench [-- PART…] [--against COMMIT] [--code COMMIT] [--seed N] [--only NAME]`: one line of JSON per figure; CONTRIBUTING.md, "Measure", says more.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "../build.mjs";
import { keep } from "../evidence/keep.mjs";
import { checkOut } from "./check-out.mjs";
import { compared, merged } from "./compare.mjs";
import { loadParts } from "./load-parts.mjs";
import { runPart } from "./run-part.mjs";

const root = resolve(import.meta.dirname, "../..");
const print = (figure) => console.log(JSON.stringify(figure));

const inEveryRun = ({ onlyWhenNamed = false }) => !onlyWhenNamed;

/** The parts that are named, each with the word behind its name for one that takes such. */
function wanted(parts, words) {
  if (words.length === 0) return parts.filter(inEveryRun).map((part) => ({ part }));
  const found = [];
  for (const word of words) {
    const part = parts.find((one) => one.name === word);
    const last = found.at(-1);
    if (part) found.push({ part });
    else if (last?.part.takes && last.given === undefined) last.given = word;
    else throw new Error(noSuchPart(word, parts));
  }
  return found;
}

const noSuchPart = (word, parts) =>
  `There is no part "${word}" of the benchmark. Its parts are:\n${parts.map((one) => `  ${one.name}: ${one.measures}`).join("\n")}`;

async function measureAlone(part, here, options) {
  const figures = await runPart(part.name, [here], options, print);
  await keep(`bench ${part.name}`, figures);
}

/** In turn: here and there, there and here, so that what changes on the machine meanwhile meets both. */
async function measureBoth(part, here, there, options) {
  const sides = [
    { product: here, rounds: [] },
    { product: there, rounds: [] },
  ];
  for (let round = 0; round < (part.rounds ?? 3); round++)
    for (const side of round % 2 === 0 ? sides : sides.toReversed())
      side.rounds.push(await runPart(part.name, [side.product], options));
  const [ours, theirs] = sides.map(({ rounds }) => merged(rounds, part.by));
  for (const figure of compared(ours, theirs, part.by)) print(figure);
}

async function measure(part, here, there, options) {
  if (part.needsAnother && !there) throw new Error(`The part ${part.name} compares two commits: add --against COMMIT.`);
  if (there && part.sideBySide) await runPart(part.name, [here, there], options, print);
  else if (there) await measureBoth(part, here, there, options);
  else await measureAlone(part, here, options);
}

async function bench() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      against: { type: "string" },
      code: { type: "string" },
      seed: { type: "string", default: "20261122" },
      only: { type: "string" },
    },
  });
  const parts = wanted(await loadParts(), positionals);
  const against = values.against === undefined ? undefined : await checkOut(root, values.against);
  const code = values.code === undefined ? undefined : await checkOut(root, values.code);
  await build();
  const productAt = (place) => ({ root: place, codeRoot: code ?? place });
  const shared = { seed: Number(values.seed), only: values.only };
  for (const { part, given } of parts)
    await measure(part, productAt(root), against && productAt(against), { ...shared, given });
}

await bench().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
