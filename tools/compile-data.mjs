// Compiles the national tables in data/dfe into the modules the add-on carries. With --check it only says which of them are out of date.
import { readFileSync, writeFileSync } from "node:fs";
import { ks2ToGcseModule } from "./compile-data/ks2-to-gcse.mjs";
import { resitsModule } from "./compile-data/resits.mjs";
import { transitionMatricesModule } from "./compile-data/transition-matrices.mjs";
import { valueAddedModule } from "./compile-data/value-added.mjs";

const modules = {
  "value-added.data.ts": valueAddedModule,
  "ks2-to-gcse.data.ts": ks2ToGcseModule,
  "transition-matrices.data.ts": transitionMatricesModule,
  "resits.data.ts": resitsModule,
};
const checkOnly = process.argv.includes("--check");

for (const [name, compile] of Object.entries(modules)) {
  const path = new URL(`../src/domain/national/${name}`, import.meta.url);
  const text = compile();
  const size = `${Math.round(Buffer.byteLength(text) / 1000)} kB`;
  if (checkOnly && readIfThere(path) !== text) {
    console.error(`src/domain/national/${name} is out of date; run npm run data.`);
    process.exitCode = 1;
  }
  if (!checkOnly) {
    writeFileSync(path, text);
    console.log(`src/domain/national/${name}: ${size}`);
  }
}

function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
