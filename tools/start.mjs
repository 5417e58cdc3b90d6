// npm start: builds the add-on and shows it in a spreadsheet on this machine.
import { resolve } from "node:path";
import { openFile, openSample } from "./opening.mjs";
import { help, readOptions } from "./start-options.mjs";
import { UsageError } from "./usage-error.mjs";

const root = resolve(import.meta.dirname, "..");

async function buildWhatChanged(say) {
  const [{ build }, { bundlePage }, { isUpToDate }, { bundleBringing }] = await Promise.all([
    import("./build.mjs"),
    import("./bundle-page.mjs"),
    import("./up-to-date.mjs"),
    import("./sample-workbook.mjs"),
  ]);
  const under = (paths) => paths.map((path) => resolve(root, path));
  const built = under(["dist/Code.js", "dist/sidebar.html", "dist/appsscript.json"]);
  const sources = under(["src", "sidebar", "appsscript.json", "package-lock.json", "tools/build.mjs"]);
  const buildAddOn = async () => {
    if (await isUpToDate(built, sources)) return;
    say("Building the add-on into dist");
    await build();
  };
  const [, isNewPage] = await Promise.all([buildAddOn(), bundlePage(), bundleBringing()]);
  if (isNewPage) say("Bundled the preview's page");
}

async function start(options, say) {
  const { createPreviewServer, listen } = await import("./serve.mjs");
  const { openStore } = await import("./workbook-store.mjs");
  const { previewKey } = await import("./preview-key.mjs");
  const { sampleFolder, ...opening } = options.file
    ? await openFile(options.file, process.env.INIT_CWD ?? process.cwd())
    : await openSample(resolve(root, "preview/samples"), options.sample);
  await buildWhatChanged(say);

  const store = openStore(resolve(root, options.keepIn));
  if (options.fresh) {
    const kept = await store.setAside(opening.workbook);
    if (kept) say(`Put the kept workbook aside as ${kept}`);
  }
  const savedAt = await store.savedAt(opening.workbook);
  if (savedAt) say(`Opening ${opening.title} as it was left. --fresh starts again from the ${opening.kind}`);
  else say(`Opening ${opening.title}`);
  if (savedAt && opening.changedAt > savedAt) say("The file has changed since; --fresh takes it in");
  if (sampleFolder) {
    const { sampleWorkbook } = await import("./sample-workbook.mjs");
    const made = () => sampleWorkbook(sampleFolder, say);
    // Where a workbook is kept, it is asked for only when somebody starts again.
    if (!savedAt) await made();
    opening.files.set(`${opening.workbook}.json`, made);
  }

  const key = await previewKey(resolve(root, options.keepIn));
  const server = createPreviewServer({
    pageFolder: resolve(root, ".cache/page"),
    distFolder: resolve(root, "dist"),
    opening: { ...opening, secondsPerCall: options.secondsPerCall },
    store,
    key,
  });
  const port = await listen(server, options.port);
  if (options.port !== 0 && port !== options.port) say(`Port ${options.port} is taken, so this is port ${port}`);
  say("The preview runs until Ctrl-C. The URL is");
  const url = `http://127.0.0.1:${port}/${key}`;
  say(url);
  return { server, url };
}

async function openBrowser(url, say) {
  const { default: open } = await import("open");
  const child = await open(url).catch(() => undefined);
  const cannot = () => say("No browser could be opened from here: open the URL by hand");
  if (child) child.once("error", cannot);
  else cannot();
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return console.log(help);
  const { server, url } = await start(options, (line) => console.log(line));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  if (options.open) await openBrowser(url, (line) => console.log(line));
}

main().catch((error) => {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
});
