// Google's own tool for Apps Script, as a child process: always the one of package-lock.json.
import { spawn } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { UsageError } from "../usage-error.mjs";

export const claspScript = createRequire(import.meta.url).resolve("@google/clasp");

/** Runs clasp and gives what it said. It ends with 0 also where it refused, so success is judged by what it printed. */
export function clasp(args, { cwd, project } = {}) {
  const options = project ? ["--project", project] : [];
  const child = spawn(process.execPath, [claspScript, ...options, ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"]) child[name].setEncoding("utf8").on("data", (text) => (said[name] += text));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => done({ code, ...said }));
  });
}

/** A command about one script project. clasp takes the project from a file, whose folder must hold what is pushed. */
export async function claspOn(root, scriptId, args, run = clasp) {
  const project = resolve(root, ".clasp.push.json");
  await writeFile(project, JSON.stringify({ scriptId, rootDir: "dist" }));
  try {
    return await run(args, { cwd: root, project });
  } finally {
    await rm(project, { force: true });
  }
}

const toLogIn = "Type  npm run login  once, allow access in the browser that opens, then try again.";

/** What clasp complained of, in a line. @throws UsageError when there is no login: no other sheet would fare better */
export function complaintIn({ stdout, stderr }) {
  const lines = `${stderr}\n${stdout}`.split("\n").map((line) => line.trim());
  const first = lines.find((line) => line !== "") ?? "clasp said nothing.";
  // Google ends a login by itself, in Workspace as often as its administrator says.
  if (first.startsWith("No credentials found"))
    throw new UsageError(`Nothing was sent: clasp is not logged in to a Google account on this computer.\n${toLogIn}`);
  if (/invalid_(grant|rapt)/.test(first))
    throw new UsageError(`Nothing more was sent: clasp's login to Google has run out.\n${toLogIn}`);
  return first;
}
