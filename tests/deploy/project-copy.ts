import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const parts = [
  ".clasp.json",
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "appsscript.json",
  "docs",
  "package.json",
  "preview/samples",
  "sheets.example.json",
  "sidebar",
  "src",
  "tests/golden",
  "tests/support/meaning-of.ts",
  "tools",
  "tsconfig.base.json",
  "warehouse",
];

/** A clone as a technician has it, with the packages of this one; nothing that is done there is seen here. */
export function projectCopy() {
  const folder = mkdtempSync(join(tmpdir(), "roll-out-"));
  for (const part of parts) cpSync(resolve(part), join(folder, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  const path = (file: string) => join(folder, file);
  return {
    read: (file: string) => readFileSync(path(file), "utf8"),
    has: (file: string) => existsSync(path(file)),
    write: (file: string, text: string) => writeFileSync(path(file), text),
    /** Runs one of its tools to the end, while servers of this process can answer. */
    run: (env: NodeJS.ProcessEnv, tool: string, ...args: readonly string[]) =>
      new Promise<{ code: number | null; said: string }>((done, fail) => {
        const child = spawn(process.execPath, [path(`tools/${tool}.mjs`), ...args], { cwd: folder, env });
        let said = "";
        for (const stream of [child.stdout, child.stderr])
          stream.setEncoding("utf8").on("data", (text: string) => (said += text));
        child.on("error", fail);
        child.on("close", (code) => done({ code, said }));
      }),
  };
}
