// Keeps the preview's workbooks on disk, one JSON file each.
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

export const workbookName = /^[a-z0-9][a-z0-9-]{0,79}$/;
const revisionOf = (text) => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** @param {string} folder made when the first workbook is kept */
export function openStore(folder) {
  const pathOf = (name) => {
    if (!workbookName.test(name)) throw new Error(`Expected a name of letters, digits and hyphens, found "${name}".`);
    return join(folder, `${name}.json`);
  };
  let queue = Promise.resolve();
  /**
   * One change at a time, so that a revision is compared and replaced in one go.
   * @template Result
   * @param {() => Promise<Result>} task
   * @returns {Promise<Result>}
   */
  function inTurn(task) {
    const result = queue.then(task, task);
    queue = result;
    return result;
  }

  async function read(name) {
    const text = await readFile(pathOf(name), "utf8").catch((error) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
    return text === undefined ? undefined : { text, revision: revisionOf(text) };
  }

  return {
    read,

    async names() {
      const files = await readdir(folder).catch(() => []);
      return files.filter((file) => file.endsWith(".json")).map((file) => file.slice(0, -".json".length));
    },

    async savedAt(name) {
      return (await stat(pathOf(name)).catch(() => undefined))?.mtime;
    },

    /**
     * Replaces a workbook whole: the file on disk is always the old or the new one, never part of either.
     * @param {string | undefined} expected the revision that the writer started from; undefined for a new workbook
     * @returns the new revision, or undefined when someone else has written since
     */
    write: (name, text, expected) =>
      inTurn(async () => {
        if ((await read(name))?.revision !== expected) return undefined;
        await mkdir(folder, { recursive: true });
        const draft = `${pathOf(name)}.${randomUUID()}.part`;
        try {
          await writeFile(draft, text, { flush: true });
          await rename(draft, pathOf(name));
        } catch (error) {
          await rm(draft, { force: true });
          throw error;
        }
        return revisionOf(text);
      }),

    /** Puts a workbook aside under a dated name, so that starting again loses nothing. @returns the file it is kept in */
    setAside: (name, now = new Date()) =>
      inTurn(async () => {
        const stamp = now.toISOString().slice(0, 19).replaceAll(":", "-");
        const kept = join(folder, "set-aside", `${name}-${stamp}.json`);
        await mkdir(join(folder, "set-aside"), { recursive: true });
        try {
          await rename(pathOf(name), kept);
          return kept;
        } catch (error) {
          if (error.code === "ENOENT") return undefined;
          throw error;
        }
      }),
  };
}
