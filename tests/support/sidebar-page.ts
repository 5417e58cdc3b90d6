import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";

/** Answers the panel's calls as the server would; throws for a call that does not get through. */
export type AnswerCall = (name: string, json: string) => string | Promise<string>;

/** Gives the page `google.script`, as far as our pages use it; `data-closed` says that it asked to be closed. */
function standInForGoogle() {
  type Handler = (value: unknown) => void;
  const { answerCall } = window as unknown as { answerCall: (name: string, json: string) => Promise<string> };
  const runner = (success: Handler, failure: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, failure),
    withFailureHandler: (handler: Handler) => runner(success, handler),
    call: (name: string, json: string) => void answerCall(name, json).then(success, failure),
  });
  const ignore = () => {};
  const host = { close: () => (document.documentElement.dataset.closed = "yes") };
  Object.assign(window, { google: { script: { run: runner(ignore, ignore), host } } });
}

/** What a page is opened with; without it the page asks for all that it shows. */
export type PageStart = { readonly view: string; readonly data?: unknown };

/** A page of dist/ at the panel's 300 px, such as "sidebar", opened by the menu with `start`. `height` is in pixels. */
export async function openBuiltPage(
  browser: Pick<Browser, "newPage">,
  name: string,
  answer: AnswerCall,
  start?: PageStart,
  size?: { width?: number; height?: number },
) {
  return openPage(browser, await readFile(resolve(`dist/${name}.html`), "utf8"), answer, start, size);
}

/** The same, of the page's own text. */
export async function openPage(
  browser: Pick<Browser, "newPage">,
  html: string,
  answer: AnswerCall,
  start?: PageStart,
  { width = 300, height = 900 } = {},
) {
  const page: Page = await browser.newPage({ viewport: { width, height }, reducedMotion: "reduce" });
  // Of a slip, a page often dies: nobody need wait 30 s to see that.
  if (process.env.PAGE_PATIENCE) page.setDefaultTimeout(Number(process.env.PAGE_PATIENCE));
  await page.exposeFunction("answerCall", answer);
  await page.addInitScript(standInForGoogle);
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
