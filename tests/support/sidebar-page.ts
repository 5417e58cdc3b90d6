import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Start } from "../../src/api/contract";

/** Answers the panel's calls as the server would, or throws as Google does. */
export type AnswerCall = (name: string, json: string) => string | Promise<string>;

/** Gives the page `google.script.run`, as far as the panel uses it. */
function standInForGoogle() {
  interface Handlers {
    success?: (answer: unknown) => void;
    failure?: (error: Error) => void;
  }
  const runner = (handlers: Handlers): object => ({
    withSuccessHandler: (success: Handlers["success"]) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handlers["failure"]) => runner({ ...handlers, failure }),
    call: (name: string, json: string) =>
      void (window as unknown as { answerCall: AnswerCall & ((...args: unknown[]) => Promise<string>) })
        .answerCall(name, json)
        .then(handlers.success, (error: Error) => handlers.failure?.(new Error(error.message))),
  });
  Object.assign(window, { google: { script: { run: runner({}), host: { close() {} } } } });
}

/** The built panel at its 300 px, opened by the menu with `start`. `height` is in pixels. */
export async function openSidebar(browser: Browser, start: Start | undefined, answer: AnswerCall, height = 900) {
  const page: Page = await browser.newPage({ viewport: { width: 300, height }, reducedMotion: "reduce" });
  await page.exposeFunction("answerCall", answer);
  await page.addInitScript(standInForGoogle);
  const html = await readFile(resolve("dist/sidebar.html"), "utf8");
  const data = JSON.stringify(start ?? {})
    .replace(/&/g, "&amp;")
    .replace(/"/g, "&quot;");
  // A real address, so that init scripts and the exposed function are there.
  await page.route("http://sidebar.test/", (route) =>
    route.fulfill({ contentType: "text/html", body: html.replace('data-start="{}"', () => `data-start="${data}"`) }),
  );
  await page.goto("http://sidebar.test/");
  return page;
}
