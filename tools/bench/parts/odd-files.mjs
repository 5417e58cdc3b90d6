import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { fillFromFile } from "../adoption/fill-from-file.mjs";
import { departmentalAssessments, departmentalSheet } from "../departmental-sheet.mjs";
import { cpuClock, round, wallClock } from "../measure.mjs";

const limitMs = 3_000;
const ours = resolve(import.meta.dirname, "../../..");

/** The odd files of the tests, and how this preview reads what it kept. */
async function readers({ root }) {
  const outfile = resolve(root, ".cache/bench-odd-files.mjs");
  const contents = `export { oddFiles } from ${JSON.stringify(resolve(ours, "tests/support/odd-files"))};
    export { readState, stateText } from "./preview/page/kept-state";`;
  const stdin = { contents, resolveDir: root, loader: "ts" };
  await build({ stdin, outfile, bundle: true, platform: "node", format: "esm", packages: "external" });
  return import(pathToFileURL(outfile).href);
}

/** How long it takes until a file is opened and calculated, or refused; what is said then. */
async function outcomeOf(file, work) {
  const [start, cpuStart] = [wallClock(), cpuClock()];
  const said = await work().then(
    () => "opened",
    (error) => `refused: ${error.message}`,
  );
  const times = { ms: round(wallClock() - start, 0), cpuMs: round(cpuClock() - cpuStart, 0) };
  if (/call stack|undefined|JSON/.test(said)) throw new Error(`${file} is not refused in a sentence: ${said}`);
  return { file, ...times, limitMs, isWithin: times.ms <= limitMs, said };
}

async function open(preview, file, bytes) {
  const workbook = preview.createWorkbook();
  try {
    await fillFromFile(workbook, file, bytes, preview);
    await workbook.settled();
  } finally {
    workbook.dispose();
  }
}

/** Texts of kept workbooks that are not whole, of a tracker of a thousand learners. */
async function brokenTexts(product, stateText) {
  const { workbook } = await product.open({ Assessments: departmentalAssessments, Physics: departmentalSheet(1_000) });
  await workbook.settled();
  const stores = { document: new Map(), user: new Map(), script: new Map() };
  const snapshot = workbook.snapshot();
  workbook.dispose();
  const whole = stateText({ snapshot, stores });
  return {
    empty: "",
    half: whole.slice(0, whole.length / 2),
    "of another version": whole.replace('"version":1', '"version":7'),
    "without its sheets": stateText({ snapshot: { ...snapshot, model: null }, stores }),
  };
}

async function* outcomes(product) {
  const { oddFiles, readState, stateText } = await readers(product);
  const preview = await product.engine();
  for (const [file, make] of Object.entries(oddFiles)) {
    const bytes = await make(preview.format.writeXlsx);
    yield await outcomeOf(file, () => open(preview, file, bytes));
  }
  for (const [name, text] of Object.entries(await brokenTexts(product, stateText)))
    yield await outcomeOf(`a kept workbook that is ${name}`, async () => readState(text));
}

export const part = {
  name: "odd-files",
  measures: "odd files and kept workbooks that are broken, until each is opened or refused; the limit is 3 s",
  by: ["file"],
  rounds: 1,
  run: outcomes,
};
