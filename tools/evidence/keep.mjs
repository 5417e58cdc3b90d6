import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";

export const evidenceFolder = resolve(import.meta.dirname, "../../.cache/evidence");

/** Keeps what a run found, under its name, for docs/evidence.md. */
export async function keep(name, figures) {
  await mkdir(evidenceFolder, { recursive: true });
  const record = { name, on: new Date().toISOString().slice(0, 10), figures };
  await writeFile(resolve(evidenceFolder, `${name}.json`), `${JSON.stringify(record, undefined, 2)}\n`);
}
