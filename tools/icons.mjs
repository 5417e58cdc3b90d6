// `npm run icons`: draws docs/listing/*.svg as the PNG files that a Marketplace listing asks for, in the browser that the tests use.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { build } from "esbuild";

const root = resolve(import.meta.dirname, "..");
const folder = resolve(root, "docs/listing");
/** In pixels. */
const pictures = [
  ...[32, 48, 96, 128].map((size) => ({ from: "icon", to: `icon-${size}`, width: size, height: size })),
  { from: "banner", to: "banner-220x140", width: 220, height: 140 },
];

async function launch() {
  const outfile = resolve(root, ".cache/browser.mjs");
  await mkdir(resolve(root, ".cache"), { recursive: true });
  await build({
    entryPoints: [resolve(root, "tests/support/browser.ts")],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
  });
  const { launchBrowser } = await import(outfile);
  return launchBrowser();
}

const browser = await launch();
try {
  for (const { from, to, width, height } of pictures) {
    const svg = await readFile(resolve(folder, `${from}.svg`), "utf8");
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(`<style>* { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`);
    await writeFile(resolve(folder, `${to}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  console.log(`Drawn: ${pictures.map(({ to }) => `${to}.png`).join(", ")}.`);
} finally {
  await browser.close();
}
