import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

async function timesUnder(path) {
  const found = await stat(path).catch(() => undefined);
  if (!found) return [];
  // A folder's own time tells of files that were added or removed.
  if (!found.isDirectory()) return [found.mtimeMs];
  const names = (await readdir(path)).filter((name) => !name.startsWith("."));
  return [found.mtimeMs, ...(await Promise.all(names.map((name) => timesUnder(join(path, name))))).flat()];
}

/** As `make` judges it: every output exists and none is older than any of the inputs (files or folders). */
export async function isUpToDate(outputs, inputs) {
  const written = await Promise.all(outputs.map((path) => stat(path).catch(() => undefined)));
  if (written.some((found) => !found)) return false;
  const changed = (await Promise.all(inputs.map(timesUnder))).flat();
  return Math.min(...written.map(({ mtimeMs }) => mtimeMs)) >= Math.max(...changed);
}
