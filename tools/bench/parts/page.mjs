import { rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { medianOf, round, wallClock } from "../measure.mjs";
import { launchBrowser, startPreview } from "../preview-process.mjs";

const reloads = 3;

async function worked(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ThreadTime").value * 1000;
}

/** Milliseconds until the page says that it can be used and has drawn itself, and those that its main thread uses of a processor. */
async function readyTimes(page, session, go) {
  const start = wallClock();
  await go();
  await page.waitForSelector("html[data-ready]", { timeout: 300_000 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  // Counted anew from each navigation.
  const times = { ms: wallClock() - start, cpuMs: await worked(session) };
  const state = await page.evaluate(() => document.documentElement.dataset.ready);
  if (state !== "true") throw new Error(`The page did not open: ${await page.locator("#busy").innerText()}`);
  return times;
}

async function opened(browser, url, count) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const first = await readyTimes(page, session, () => page.goto(url));
  const again = [];
  while (again.length < count) again.push(await readyTimes(page, session, () => page.reload()));
  return { page, session, first, again };
}

/** The first mark after a reload, until all is calculated and on disk. @throws Error where a tier has no colour, or the mark does not arrive */
async function firstMark(page, session) {
  const [start, cpuStart] = [wallClock(), await worked(session)];
  const { tiers, before, after } = await page.evaluate(async () => {
    const letter = (index) => (index < 26 ? "" : "A") + String.fromCharCode(65 + (index % 26));
    const rows = window.preview.read();
    const top = rows.findIndex((row) => row.includes("Risk tier"));
    const below = (heading, count) => {
      const column = letter(rows[top].indexOf(heading));
      return `${column}${top + 2}:${column}${top + 1 + count}`;
    };
    const marks = below("Mock 1", 1);
    const shown = window.preview.formats(below("Risk tier", 8)).map(([cell]) => `${cell.text} on ${cell.background}`);
    const stood = window.preview.read(marks);
    await window.preview.write(marks, [[stood[0][0] === 7 ? 8 : 7]]);
    return { tiers: shown, before: stood, after: window.preview.read(marks) };
  });
  const times = { ms: wallClock() - start, cpuMs: (await worked(session)) - cpuStart };
  if (tiers.some((tier) => !/^\w.* on #/.test(tier) || tier.endsWith("on #ffffff")))
    throw new Error(`Not all tiers have their colours: ${tiers.join(", ")}.`);
  if (before[0][0] === after[0][0]) throw new Error(`A mark was typed; there still stands ${after[0][0]}.`);
  return times;
}

const figure = (what, times) => ({
  what,
  ms: round(medianOf(times.map(({ ms }) => ms)), 0),
  cpuMs: round(medianOf(times.map(({ cpuMs }) => cpuMs)), 0),
});

async function* pagesOf({ root }) {
  const browser = await launchBrowser(root);
  const empty = resolve(root, ".cache/bench-empty.csv");
  await writeFile(empty, "x\n");
  // What was made of the sample for an earlier start.
  await rm(resolve(root, ".cache/samples"), { recursive: true, force: true });
  try {
    const started = wallClock();
    const sample = await startPreview(root, []);
    const startMs = wallClock() - started;
    const { page, session, first, again } = await opened(browser, sample.url, reloads);
    const mark = await firstMark(page, session);
    await sample.stop();
    yield { what: "npm start after a build until the page can be used", ms: round(startMs + first.ms, 0) };
    yield figure("sample, first load", [first]);
    yield figure("sample, reload", again);
    yield figure("sample, first mark after a reload", [mark]);
    const floor = await startPreview(root, [empty]);
    const blank = await opened(browser, floor.url, reloads);
    await floor.stop();
    yield figure("empty workbook, reload", blank.again);
  } finally {
    await browser.close();
  }
}

/** `cpuMs` is what the page's main thread uses of a processor, which a busy machine changes less than `ms`. */
export const part = {
  name: "page",
  measures:
    "the preview's page until it is drawn and can be used: first load, reload, first mark, and an empty workbook as the floor",
  by: ["what"],
  rounds: 3,
  run: pagesOf,
};
