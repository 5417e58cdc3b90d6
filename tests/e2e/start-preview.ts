import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";

const root = resolve(__dirname, "../..");

export interface Started {
  readonly url: string;
  /** Everything it printed so far. */
  output(): string;
  /** Ends it as Ctrl-C does. @returns its exit code */
  stop(): Promise<number | null>;
}

const running: ChildProcess[] = [];
const browsers: Browser[] = [];
// A test that fails half-way leaves nothing behind either.
afterAll(async () => {
  for (const child of running) child.kill();
  await Promise.all(browsers.map((browser) => browser.close()));
});

/** Runs what `npm start` runs and waits for the URL, alone on the last line. */
export function startPreview(args: readonly string[], keepIn = newFolder()): Promise<Started> {
  const child: ChildProcess = spawn(
    process.execPath,
    ["tools/start.mjs", "--no-open", "--port", "0", "--keep-in", keepIn, ...args],
    { cwd: root, env: { ...process.env, INIT_CWD: root } },
  );
  running.push(child);
  let output = "";
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  return new Promise((done, fail) => {
    const read = (text: Buffer) => {
      output += String(text);
      const url = /^http:\/\/\S+$/m.exec(output)?.[0];
      if (!url) return;
      const stop = () => {
        child.kill("SIGINT");
        return ended;
      };
      done({ url, output: () => output, stop });
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    void ended.then((code) => fail(new Error(`npm start ended with code ${code}:\n${output}`)));
  });
}

export const newFolder = () => mkdtempSync(join(tmpdir(), "preview-"));

/** Opens the page and waits until it can be used; what the page logs as an error fails the test that asked. `before` is done to the empty page. */
export async function openPage(url: string, before?: (page: Page) => Promise<void>) {
  const browser = await launchBrowser();
  browsers.push(browser);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await before?.(page);
  await page.goto(url);
  await untilReady(page);
  return { page, errors, close: () => browser.close() };
}

export async function untilReady(page: Page): Promise<void> {
  await page.waitForSelector("html[data-ready]", { timeout: 300_000 });
  const state = await page.evaluate(() => document.documentElement.dataset.ready);
  if (state !== "true") throw new Error(await page.locator("#busy").innerText());
}
