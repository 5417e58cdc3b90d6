// `npm run push`: builds dist/ and sends it to the Apps Script project named in .clasp.json.
import { execFile, spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "./build.mjs";

const root = resolve(import.meta.dirname, "..");
const clasp = resolve(root, "node_modules/@google/clasp/build/src/index.js");

async function loggedIn() {
  const { stdout } = await promisify(execFile)(process.execPath, [clasp, "--json", "show-authorized-user"]).catch(
    (error) => error,
  );
  return /"loggedIn"\s*:\s*true/.test(stdout ?? "");
}

async function hasScriptId() {
  const settings = JSON.parse(await readFile(resolve(root, ".clasp.json"), "utf8"));
  return settings.scriptId !== "PUT-YOUR-SCRIPT-ID-HERE";
}

function stop(...lines) {
  console.error(lines.join("\n"));
  process.exit(1);
}

if (!(await loggedIn())) {
  stop(
    "Not pushed: clasp is not logged in to a Google account on this computer.",
    "Run  npx clasp login  once, allow access in the browser that opens, then run  npm run push  again.",
  );
}
if (!(await hasScriptId())) {
  stop(
    "Not pushed: .clasp.json does not name your Apps Script project yet.",
    "In your Google Sheet choose Extensions > Apps Script, then Project Settings, copy the Script ID",
    "and put it in .clasp.json in place of PUT-YOUR-SCRIPT-ID-HERE.",
  );
}
console.log("Building dist/ …");
await build();
console.log("Pushing (this replaces every file of the Apps Script project) …");
// Without --force, clasp skips the push and still reports success whenever the manifest differs.
process.exitCode = spawnSync(process.execPath, [clasp, "push", "--force"], { cwd: root, stdio: "inherit" }).status ?? 1;
