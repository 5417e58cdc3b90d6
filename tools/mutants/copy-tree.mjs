import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, resolve } from "node:path";

const keep = ["node_modules", ".cache", "dist"];

/** The project as it stands, with what is not committed, in a folder where files may be changed; its packages are ours. */
export function copyTree(root, place) {
  const { status, stdout } = spawnSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0)
    throw new Error("Mutants are tried in a copy of the files that git knows: this folder has no git history.");
  const files = stdout.split("\0").filter((file) => file !== "" && existsSync(resolve(root, file)));
  mkdirSync(place, { recursive: true });
  for (const name of topOf(files).filter((one) => !keep.includes(one)))
    rmSync(resolve(place, name), { recursive: true, force: true });
  for (const file of files) {
    mkdirSync(dirname(resolve(place, file)), { recursive: true });
    cpSync(resolve(root, file), resolve(place, file), { preserveTimestamps: true });
  }
  const packages = resolve(place, "node_modules");
  if (!existsSync(packages)) symlinkSync(resolve(root, "node_modules"), packages, "junction");
  return files;
}

const topOf = (files) => [...new Set(files.map((file) => file.split("/")[0]))];
