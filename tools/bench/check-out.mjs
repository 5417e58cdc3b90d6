import { spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { resolve } from "node:path";
import { install } from "../install.mjs";

function git(root, ...args) {
  const { status, stdout, error } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
  return status === 0 && !error ? stdout.trim() : undefined;
}

function commitOf(root, name) {
  if (git(root, "rev-parse", "--git-dir") === undefined)
    throw new Error("There is no git history here, so no other commit can be measured beside this one: use a clone.");
  const commit = git(root, "rev-parse", "--verify", "--quiet", `${name}^{commit}`);
  if (commit) return commit;
  throw new Error(`Expected a commit of this repository's history; found "${name}". A shallow clone has few of them.`);
}

function addWorktree(root, place, commit) {
  rmSync(place, { recursive: true, force: true });
  git(root, "worktree", "prune");
  if (git(root, "worktree", "add", "--detach", place, commit) === undefined)
    throw new Error(`git could not check ${commit} out into ${place}.`);
}

const lockOf = (place) => readFileSync(resolve(place, "package-lock.json"), "utf8");
const isLink = (path) => Boolean(lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink());

/** The packages of that commit's own lock file; where it is the same as ours, ours. */
async function installFor(root, place, say) {
  const packages = resolve(place, "node_modules");
  const isSame = lockOf(root) === lockOf(place);
  // Never install through a link: it would replace our own packages.
  if (isLink(packages) && !isSame) unlinkSync(packages);
  if (isSame && !existsSync(packages)) symlinkSync(resolve(root, "node_modules"), packages, "junction");
  if (!isLink(packages)) await install(place, say);
}

/**
 * Another commit of this project, checked out and built under .cache/against: once, then remembered.
 *
 * @returns its folder
 * @throws Error in a sentence, where there is no git history or no such commit
 */
export async function checkOut(root, name, say = console.error) {
  const commit = commitOf(root, name);
  const place = resolve(root, ".cache/against", commit.slice(0, 12));
  const built = resolve(place, ".cache/built");
  const isBuilt = existsSync(built);
  if (!isBuilt) addWorktree(root, place, commit);
  await installFor(root, place, say);
  if (isBuilt) return place;
  say(`Building ${commit.slice(0, 12)}; this is needed once.`);
  const { status } = spawnSync(process.execPath, ["tools/build.mjs"], { cwd: place, stdio: "inherit" });
  if (status !== 0) throw new Error(`The commit ${commit} does not build.`);
  mkdirSync(resolve(place, ".cache"), { recursive: true });
  writeFileSync(built, `${commit}\n`);
  return place;
}
