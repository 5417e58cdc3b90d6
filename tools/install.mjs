// Installs the packages of package-lock.json, only when they are not there already. Node's own modules only: it runs first.
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const oldestNode = [20, 19];

async function packagesIn(path) {
  try {
    return JSON.parse(await readFile(path, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** The packages that package-lock.json wants and npm's own record of node_modules does not have in that very build. */
async function missingPackages(root) {
  const wanted = await packagesIn(resolve(root, "package-lock.json"));
  if (!wanted) throw new Error(`Expected a package-lock.json in ${root}, found none that can be read.`);
  const installed = (await packagesIn(resolve(root, "node_modules/.package-lock.json"))) ?? {};
  return Object.entries(wanted)
    .filter(([path, { version, integrity, optional }]) => {
      const found = installed[path];
      // An optional package that is absent belongs to another kind of machine.
      if (path === "" || (optional && !found)) return false;
      return !found || found.version !== version || found.integrity !== integrity;
    })
    .map(([path]) => path);
}

function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Error(`Expected Node.js ${oldestNode.join(".")} or newer, found ${version}. See https://nodejs.org`);
}

function npmCi(root) {
  const options = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  const child = npm
    ? spawn(process.execPath, [npm, ...options], { cwd: root, stdio: "inherit" })
    : spawn("npm", options, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("exit", (code) => (code === 0 ? done() : fail(new Error(`npm ci ended with code ${code}.`))));
  });
}

/** Installs what is missing under `root`, saying what it does; says nothing when there is nothing to do. */
export async function install(root, say = console.log) {
  requireNode();
  const missing = await missingPackages(root);
  if (missing.length === 0) return;
  say(`${missing.length} packages are missing: installing with npm ci. This is needed once and takes about a minute.`);
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const ticker = setInterval(() => say(`  still installing, ${seconds()} s`), 15_000);
  try {
    await npmCi(root);
  } finally {
    clearInterval(ticker);
  }
  say(`Installed in ${seconds()} s.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await install(resolve(process.argv[2] ?? resolve(import.meta.dirname, ".."))).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
