// Compiles the national tables in data/dfe into the modules the add-on carries. With --check it only says which are out of date.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { compileKeyStage2 } from "./compile-data/key-stage-2.mjs";
import { compileAlevelOutcomes, compileBtecOutcomes } from "./compile-data/outcomes.mjs";
import { compileResits } from "./compile-data/resits.mjs";
import { compileValueAdded } from "./compile-data/value-added.mjs";

const from = fileURLToPath(new URL("../data/dfe", import.meta.url));
const modules = {
  "value-added-model.data.ts": compileValueAdded,
  "alevel-outcomes.data.ts": compileAlevelOutcomes,
  "btec-outcomes.data.ts": compileBtecOutcomes,
  "key-stage-2-outcomes.data.ts": compileKeyStage2,
  "resit-outcomes.data.ts": compileResits,
};
const checkOnly = process.argv.includes("--check");

for (const [file, compile] of Object.entries(modules)) {
  const text = moduleText(await compile(from));
  const path = new URL(`../src/domain/national/${file}`, import.meta.url);
  if (!checkOnly) {
    await writeFile(path, text);
    console.log(`${file}: ${Math.round(Buffer.byteLength(text) / 1000)} kB`);
  } else if ((await readFile(path, "utf8").catch(() => "")) !== text) {
    console.error(`src/domain/national/${file} is out of date; run npm run data.`);
    process.exitCode = 1;
  }
}

function moduleText({ name, version, source, columns, lines, repeating = 1 }) {
  return [
    "// Made by `npm run data`. Contains public sector information licensed under the Open Government Licence v3.0.",
    `// Source: Department for Education, ${source}. Version: ${version}.`,
    `// Columns: ${columns}. Of the first ${repeating}, an empty cell stands for the one above.`,
    `export const ${name} = \`${leaveOutRepeats(lines, repeating).join("\n")}\`;\n`,
  ].join("\n");
}

function leaveOutRepeats(lines, repeating) {
  const rows = lines.map((line) => line.split("|"));
  return rows.map((row, index) =>
    row.map((cell, column) => (column < repeating && cell === rows[index - 1]?.[column] ? "" : cell)).join("|"),
  );
}
