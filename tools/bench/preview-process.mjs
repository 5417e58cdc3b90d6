import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Runs what `npm start` runs for a commit, with a folder of its own, until it says its URL. */
export async function startPreview(root, args) {
  const keepIn = await mkdtemp(join(tmpdir(), "bench-preview-"));
  const child = spawn(process.execPath, ["tools/start.mjs", "--no-open", "--port", "0", "--keep-in", keepIn, ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: root },
  });
  let output = "";
  const ended = new Promise((done) => child.once("exit", done));
  const url = await new Promise((done, fail) => {
    const read = (text) => {
      output += String(text);
      const found = /^http:\/\/\S+$/m.exec(output)?.[0];
      if (found) done(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    void ended.then((code) => fail(new Error(`npm start ended with code ${code}, in ${root}:\n${output}`)));
  });
  return {
    url,
    async stop() {
      child.kill("SIGINT");
      await ended;
      await rm(keepIn, { recursive: true, force: true });
    },
  };
}

/** The browser of the tests. */
export async function launchBrowser(root) {
  const outfile = resolve(root, ".cache/bench-browser.mjs");
  const entryPoints = [resolve(root, "tests/support/browser.ts")];
  await build({ entryPoints, outfile, bundle: true, platform: "node", format: "esm", packages: "external" });
  const { launchBrowser: launch } = await import(pathToFileURL(outfile).href);
  return launch();
}
