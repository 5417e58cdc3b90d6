import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * What opens the preview: kept beside the workbooks, where no other user of the machine can read it, so that a page survives a new start of
 * its server.
 *
 * @returns 48 hexadecimal digits
 */
export async function previewKey(folder) {
  const path = join(folder, "key");
  const known = (await readFile(path, "utf8").catch(() => "")).trim();
  if (/^[0-9a-f]{48}$/.test(known)) return known;
  const key = randomBytes(24).toString("hex");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(path, key, { mode: 0o600 });
  // A file that was there keeps its mode.
  await chmod(path, 0o600);
  return key;
}
