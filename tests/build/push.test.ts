import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

interface PushedFile {
  name: string;
  type: string;
  source: string;
}

const run = promisify(execFile);
const claspScript = resolve("node_modules/@google/clasp/build/src/index.js");
const home = mkdtempSync(join(tmpdir(), "clasp-home-"));

afterAll(() => rmSync(home, { recursive: true }));

function clasp(args: string[], environment: Record<string, string> = {}) {
  const preload = resolve("tests/support/clasp-to-loopback.mjs");
  return run(process.execPath, ["--import", preload, claspScript, ...args], {
    env: { ...process.env, HOME: home, ...environment },
  });
}

/** A stand-in for the Apps Script API that keeps the files it was last sent. */
async function startApi() {
  let files: PushedFile[] = [];
  const server = createServer(async (request, response) => {
    const body = (await request.setEncoding("utf8").toArray()).join("");
    if (request.method === "PUT") files = (JSON.parse(body) as { files: PushedFile[] }).files;
    response.setHeader("content-type", "application/json").end(JSON.stringify({ files }));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    files: () => files,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function writeLogin(): string {
  const file = join(home, "auth.json");
  const token = { type: "authorized_user", client_id: "x", client_secret: "x", refresh_token: "x", access_token: "x" };
  writeFileSync(file, JSON.stringify({ tokens: { default: { ...token, expiry_date: Date.now() + 3_600_000 } } }));
  return file;
}

const pages = readdirSync("dist").filter((file) => file.endsWith(".html"));

test("clasp lists exactly the built files for pushing", async () => {
  const { stdout } = await clasp(["--json", "show-file-status"]);
  const { filesToPush, untrackedFiles } = JSON.parse(stdout) as Record<string, string[]>;
  expect(new Set(filesToPush)).toEqual(
    new Set(["dist/appsscript.json", "dist/Code.js", ...pages.map((page) => `dist/${page}`)]),
  );
  expect(untrackedFiles).toEqual([]);
}, 60_000);

test("clasp sends the built files, unchanged, to the Apps Script API", async () => {
  const api = await startApi();
  try {
    await clasp(["--auth", writeLogin(), "push", "--force"], { APPS_SCRIPT_API: api.url });
  } finally {
    api.stop();
  }
  const sent = Object.fromEntries(api.files().map((file) => [`${file.name}:${file.type}`, file.source]));
  expect(sent).toEqual({
    "appsscript:JSON": readFileSync("dist/appsscript.json", "utf8"),
    "Code:SERVER_JS": readFileSync("dist/Code.js", "utf8"),
    ...Object.fromEntries(
      pages.map((page) => [`${page.replace(".html", "")}:HTML`, readFileSync(`dist/${page}`, "utf8")]),
    ),
  });
}, 60_000);

test("npm run push without a login says how to log in and sends nothing", async () => {
  const failure = await run(process.execPath, ["tools/push.mjs"], { env: { ...process.env, HOME: home } }).then(
    () => undefined,
    (error: { code: number; stderr: string }) => error,
  );
  expect(failure?.code).toBe(1);
  expect(failure?.stderr).toContain("npx clasp login");
}, 60_000);
