// Keeps the preview's workbooks on disk, one JSON file each.
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

export const workbookName = /^[a-z0-9][a-z0-9-]{0,79}$/;
/** In milliseconds: an older draft or lock is of a server that was ended in the middle of a writing. */
const abandoned = 10_000;
const revisionOf = (text) => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** @param {string} folder made when the first workbook is kept */
export function openStore(folder) {
  const pathOf = (name) => {
    if (!workbookName.test(name)) throw new Error(`Expected a name of letters, digits and hyphens, found "${name}".`);
    return join(folder, `${name}.json`);
  };
  let queue = Promise.resolve();
  const isAbandoned = async (path) => {
    const found = await stat(path).catch(() => undefined);
    return found !== undefined && Date.now() - found.mtimeMs > abandoned;
  };

  async function removeAbandonedDrafts() {
    const drafts = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith(".part"));
    for (const draft of drafts)
      if (await isAbandoned(join(folder, draft))) await rm(join(folder, draft), { force: true });
  }

  /** Two servers may keep in one folder: the one that made the lock compares and replaces, the other waits. */
  async function locked(name, task) {
    const lock = `${pathOf(name)}.lock`;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (;;) {
      const handle = await open(lock, "wx").catch((error) => {
        if (error.code !== "EEXIST") throw error;
      });
      if (handle) {
        await handle.close();
        break;
      }
      if (await isAbandoned(lock)) await rm(lock, { force: true });
      else await new Promise((done) => setTimeout(done, 20));
    }
    try {
      return await task();
    } finally {
      await rm(lock, { force: true });
    }
  }

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
      inTurn(() =>
        locked(name, async () => {
          if ((await read(name))?.revision !== expected) return undefined;
          await removeAbandonedDrafts();
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
      ),

    /** Puts a workbook aside under a dated name, so that starting again loses nothing. @returns the file it is kept in */
    setAside: (name, now = new Date()) =>
      inTurn(async () => {
        const stamp = now.toISOString().slice(0, 19).replaceAll(":", "-");
        if (!(await stat(pathOf(name)).catch(() => undefined))) return undefined;
        const kept = await freeFile(join(folder, "set-aside"), `${name}-${stamp}`);
        await rename(pathOf(name), kept);
        return kept;
      }),
  };
}

/** Takes a name that no file has: two may be put aside in one second. */
async function freeFile(folder, name) {
  await mkdir(folder, { recursive: true });
  for (let number = 1; ; number++) {
    const path = join(folder, `${name}${number === 1 ? "" : `-${number}`}.json`);
    const handle = await open(path, "wx").catch((error) => {
      if (error.code !== "EEXIST") throw error;
    });
    if (!handle) continue;
    await handle.close();
    return path;
  }
}
