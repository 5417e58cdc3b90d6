import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { claspEnvironment, startApi } from "../support/apps-script-api";

jest.setTimeout(60_000);

const claspScript = resolve("node_modules/@google/clasp/build/src/index.js");

async function clasp(args: string[], url = "http://127.0.0.1:9/") {
  const { stdout } = await promisify(execFile)(process.execPath, [claspScript, ...args], {
    env: claspEnvironment(url),
  });
  return stdout;
}

const pages = readdirSync("dist").filter((file) => file.endsWith(".html"));

test("clasp lists exactly the built files for pushing", async () => {
  const { filesToPush, untrackedFiles } = JSON.parse(await clasp(["--json", "show-file-status"])) as Record<
    string,
    string[]
  >;
  expect(new Set(filesToPush)).toEqual(
    new Set(["dist/appsscript.json", "dist/Code.js", ...pages.map((page) => `dist/${page}`)]),
  );
  expect(untrackedFiles).toEqual([]);
});

test("clasp sends the built files, unchanged, to the Apps Script API", async () => {
  const api = await startApi();
  const project = api.add("PUT-YOUR-SCRIPT-ID-HERE");
  try {
    await clasp(["push", "--force"], api.url);
  } finally {
    api.stop();
  }
  const sent = Object.fromEntries(project.files.map((file) => [`${file.name}:${file.type}`, file.source]));
  expect(sent).toEqual({
    "appsscript:JSON": readFileSync("dist/appsscript.json", "utf8"),
    "Code:SERVER_JS": readFileSync("dist/Code.js", "utf8"),
    ...Object.fromEntries(
      pages.map((page) => [`${page.replace(".html", "")}:HTML`, readFileSync(`dist/${page}`, "utf8")]),
    ),
  });
});
