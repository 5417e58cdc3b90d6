// `npm run bench [-- PART…]`: one line of JSON per figure. Times are of this machine, in this run; read the ratios.
import { build } from "../build.mjs";
import { keep } from "../evidence/keep.mjs";

await build();
// Loaded after the build, because they read the built file.
const { benchDepartmentActions } = await import("./department-actions.mjs");
const { benchEditToColour } = await import("./edit-to-colour.mjs");
const { benchFunctions } = await import("./functions.mjs");
const { benchHostileCells } = await import("./hostile-cells.mjs");
const { benchLoad } = await import("./load.mjs");
const { benchNativeFormulas } = await import("./native-formulas.mjs");
const { benchPanel } = await import("./panel.mjs");
const { benchServiceCalls } = await import("./service-calls.mjs");
const { benchSizes } = await import("./sizes.mjs");

const parts = {
  functions: benchFunctions,
  "hostile-cells": benchHostileCells,
  load: benchLoad,
  native: benchNativeFormulas,
  "edit-to-colour": benchEditToColour,
  panel: benchPanel,
  "department-actions": benchDepartmentActions,
  "service-calls": benchServiceCalls,
  sizes: benchSizes,
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((part) => !Object.hasOwn(parts, part));
if (unknown !== undefined) throw new Error(`Expected ${Object.keys(parts).join(", ")}; found "${unknown}".`);
for (const part of wanted.length > 0 ? wanted : Object.keys(parts)) await keep(`bench ${part}`, await parts[part]());
