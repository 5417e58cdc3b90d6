import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

export const root = resolve(__dirname, "../..");

/** Runs Node as a person would in the project's folder. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: root, ...env },
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

/** Runs a few lines that may import from tools/, which are ES modules, and gives what they print as JSON. */
export function evaluate(lines: string): unknown {
  const { status, stdout, stderr } = runNode(["--input-type=module", "-e", lines]);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
