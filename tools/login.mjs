// `npm run login`: clasp's own login, of the version in package-lock.json. What stands after -- goes to clasp, such as --no-localhost.
import { spawn } from "node:child_process";
import { claspScript } from "./deploy/clasp.mjs";

const child = spawn(process.execPath, [claspScript, "login", ...process.argv.slice(2)], { stdio: "inherit" });
child.on("exit", (code) => (process.exitCode = code ?? 1));
