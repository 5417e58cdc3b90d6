import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const systemBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];
const args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"];

/** $CHROME_PATH, else an installed Chromium (unless $NO_SYSTEM_CHROME), else the one npm brought with @sparticuz/chromium. */
export async function launchBrowser(): Promise<Browser> {
  const found = process.env.CHROME_PATH ?? (process.env.NO_SYSTEM_CHROME ? undefined : systemBrowsers.find(existsSync));
  if (found) return chromium.launch({ executablePath: found, args });
  if (process.platform !== "linux") return chromium.launch({ channel: "chrome", args });
  // Makes the package unpack its own NSS libraries too: a bare Debian has none.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: bundled } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await bundled.executablePath(), args });
}
