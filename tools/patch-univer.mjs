// Changes in the text of Univer's packages, made while they are bundled. docs/decisions/univer.md says why each is there and when it may go.
import { readFile } from "node:fs/promises";

/** In milliseconds. Ours: a script writes without a pause, and a person's next edit starts the calculation anew anyway. */
const soon = 5;

/** Univer waits a tenth of a second after each edit for more to come before it calculates. */
const calculateSoon = {
  packages: ["sheets-formula"],
  text: /(this\._waitingCommandQueue = \[\];\s*\}, )100\)/,
  replacement: `$1${soon})`,
};

/** What is kept calculated is calculated again in part all the same when it is opened: whatever depends on the time. */
const openAsKept = {
  packages: ["sheets-formula"],
  text: /(const params = this\._getDirtyDataByCalculationMode\(calculationMode\);\s*)(this\._commandService)/g,
  replacement: "$1if (calculationMode !== CalculationMode.NO_CALCULATION) $2",
};

/** Each field of each object is made by a call; for an object per cell that is a tenth of a calculation. */
const plainFields = {
  packages: ["core", "engine-formula"],
  text: /_defineProperty\(this, "(\w+)", /g,
  replacement: "(this.$1 = ",
};

/** Each text that is drawn is tried as a date, a time and a number, to mark it with a corner as Sheets does not. */
const noTextMarks = {
  packages: ["sheets-ui"],
  text: 'isRealNum(cellRaw.v) || typeof cellRaw.v === "string" && getNumfmtParseValueFilter(cellRaw.v)',
  replacement: "false",
};

/** What is pasted is read month first, and a day without a year as well. */
const dayFirst = {
  packages: ["core"],
  text: "numfmt.parseDate(value)",
  replacement:
    'numfmt.parseDate(value.replace(/^\\d{1,2}([/.-])\\d{1,2}$/, (day, between) => day + between + new Date().getFullYear()), { locale: "en-GB" })',
};

/** A row of cells with a list to choose from is made a third higher whenever it is measured anew. */
const noListHeights = {
  packages: ["sheets-data-validation-ui"],
  text: /cell\.interceptorAutoHeight = \(\) => \{/g,
  replacement: "$&return;",
};

/** A block of pasted text loses the blank cells that it begins with, so its first row moves to the left; a line's end in Windows is taken for a blank. */
const wholeBlocks = {
  packages: ["sheets-ui"],
  text: 'text.trim().split("\\n")',
  replacement: String.raw`text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n")`,
};

/** Pasted text dresses its cells in the grid's first font and makes their rows higher. */
const plainPaste = {
  packages: ["sheets-ui"],
  text: /\.\.\.DEFAULT_STYLES,\s*pd: DEFAULT_PADDING_DATA,\s*bg: null,\s*cl: null/,
  replacement: "...((pasteFrom || Object.keys(value.s ?? {}).length > 0) && { $& })",
};

/** The grid is drawn three tenths of a second after it could be. */
const drawAtOnce = {
  packages: ["ui"],
  text: /(this\._lifecycleService\.stage = LifecycleStages\.Steady;\s*\}, STEADY_TIMEOUT\);\s*\}, )300\)/,
  replacement: (_whole, before) => `${before}0)`,
};

/** To see whether a text is a date, the names of all months and days are prepared anew for each text. */
const preparedNames = {
  packages: ["numfmt"],
  text: /const getLookups = \(arr, sym\) => \{\s*(const s = .*?;)\s*(s\.sort\(.*?;)\s*return s;\s*\};/s,
  replacement:
    "const lookups = new WeakMap();\nconst getLookups = (arr, sym) => { if (lookups.has(arr)) return lookups.get(arr); $1 $2 lookups.set(arr, s); return s; };",
};

/** A calculation that is stopped for a newer one leaves the channel open by which it waited, and Node never ends. */
const closedChannels = {
  packages: ["core"],
  text: "if (!cancelled) callback();",
  replacement: "channel.port1.close();$&",
};

const patches = [
  drawAtOnce,
  preparedNames,
  calculateSoon,
  closedChannels,
  plainFields,
  noTextMarks,
  openAsKept,
  dayFirst,
  noListHeights,
  wholeBlocks,
  plainPaste,
];

/** @throws Error when a package no longer has what a patch is to change */
function patched(name, text) {
  let changed = text;
  for (const patch of patches.filter(({ packages }) => packages.includes(name))) {
    const before = changed;
    changed = changed.replace(patch.text, patch.replacement);
    if (changed === before)
      throw new Error(`Expected ${patch.text} in Univer's ${name}, found none. See docs/decisions/univer.md.`);
  }
  return changed;
}

export const patchUniver = {
  name: "patch-univer",
  setup(bundler) {
    const names = [...new Set(patches.flatMap(({ packages }) => packages))].join("|");
    const ofUniver = new RegExp(`@univerjs[\\\\/](?:${names})[\\\\/]lib[\\\\/]es[\\\\/]index\\.js$`);
    bundler.onLoad({ filter: ofUniver }, async ({ path }) => {
      const [, name] = /@univerjs[\\/]([^\\/]+)/.exec(path.slice(path.lastIndexOf("@univerjs")));
      return { contents: patched(name, await readFile(path, "utf8")), loader: "js" };
    });
    bundler.onLoad({ filter: /numfmt[\\/]lib[\\/]parseValue\.js$/ }, async ({ path }) => ({
      contents: patched("numfmt", await readFile(path, "utf8")),
      loader: "js",
    }));
  },
};
