// `npm run bench [-- PART…]`: one line of JSON per figure. Times are of this machine, in this run; read the ratios.
// `npm run bench -- adoption [FOLDER]` takes a folder of sheets like tests/adoption/sheets.
import { resolve } from "node:path";
import { build } from "../build.mjs";
import { keep } from "../evidence/keep.mjs";

await build();
// Loaded after the build, because they read the built file.
const { part: adoption } = await import("./parts/adoption.mjs");
const { benchDepartmentActions } = await import("./department-actions.mjs");
const { benchEditToColour } = await import("./edit-to-colour.mjs");
const { benchFunctions } = await import("./functions.mjs");
const { benchLoad } = await import("./load.mjs");
const { benchNativeFormulas } = await import("./native-formulas.mjs");
const { benchPanel } = await import("./panel.mjs");
const { benchServiceCalls } = await import("./service-calls.mjs");
const { builtCode } = await import("./load-code.mjs");
const { print } = await import("./measure.mjs");
const { benchSizes } = await import("./sizes.mjs");

async function benchAdoption(folder) {
  const product = { root: resolve(import.meta.dirname, "../.."), code: builtCode };
  const figures = [];
  for await (const figure of adoption.run(product, { folder })) figures.push(print(figure));
  return figures;
}

const parts = {
  functions: benchFunctions,
  load: benchLoad,
  native: benchNativeFormulas,
  "edit-to-colour": benchEditToColour,
  panel: benchPanel,
  "department-actions": benchDepartmentActions,
  "service-calls": benchServiceCalls,
  sizes: benchSizes,
  adoption: benchAdoption,
};

/** Each part with what was written behind it that is no part: only that of adoption takes anything. */
const wanted = [];
for (const word of process.argv.slice(2)) {
  if (Object.hasOwn(parts, word)) wanted.push([word]);
  else if (wanted.at(-1)?.[0] === "adoption" && wanted.at(-1).length === 1) wanted.at(-1).push(word);
  else throw new Error(`Expected ${Object.keys(parts).join(", ")}; found "${word}".`);
}
const all = Object.keys(parts).map((part) => [part]);
for (const [part, ...given] of wanted.length > 0 ? wanted : all)
  await keep(`bench ${part}`, await parts[part](...given));
